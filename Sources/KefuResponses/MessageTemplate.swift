import CICU
package import KefuValues

/// An ICU MessageFormat pattern with named arguments, as it is filled in.
package enum MessageTemplate {
  /// Why a pattern cannot be used.
  package struct Mistake: Error, Hashable, Sendable {
    /// UTF-16 units from the start of the pattern; `nil` if ICU does not say.
    package var offset: Int?
  }

  /// Checks a pattern.
  package static func check(_ pattern: String, language: ReplyLanguage) throws(Mistake) {
    kefu_message_close(try open(pattern, language: language))
  }

  /// Fills in a pattern; about 4 µs.
  ///
  /// - Parameters:
  ///   - pattern: A pattern that was checked.
  ///   - arguments: A value for every name in it. A name without one prints as `{name}`.
  ///   - language: Decides plural rules and formats.
  /// - Returns: The text; the pattern itself if it is not valid, which loading rules out.
  package static func text(
    of pattern: String, arguments: [String: String], language: ReplyLanguage
  ) -> String {
    guard let message = try? open(pattern, language: language) else { return pattern }
    defer { kefu_message_close(message) }
    let sorted = arguments.sorted { $0.key < $1.key }
    return withCStrings(sorted.map(\.key)) { names in
      withCStrings(sorted.map(\.value)) { values in
        var error: Int32 = 0
        let length = kefu_message_format(
          message, names, values, Int32(sorted.count), nil, 0, &error)
        guard length >= 0 else { return pattern }
        return String(unsafeUninitializedCapacity: Int(length)) { bytes in
          bytes.withMemoryRebound(to: CChar.self) {
            _ = kefu_message_format(
              message, names, values, Int32(sorted.count), $0.baseAddress, length, &error)
          }
          return Int(length)
        }
      }
    }
  }

  private static func open(
    _ pattern: String, language: ReplyLanguage
  ) throws(Mistake) -> OpaquePointer {
    var error: Int32 = 0
    var offset: Int32 = -1
    guard let message = kefu_message_open(pattern, locale(of: language), &offset, &error) else {
      throw Mistake(offset: offset < 0 ? nil : Int(offset))
    }
    return message
  }

  private static func locale(of language: ReplyLanguage) -> String {
    switch language {
    case .zh: "zh_CN"
    case .en: "en_US"
    }
  }

  /// Lends an array of C strings.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>>?) -> Result
  ) -> Result {
    var bytes: [CChar] = []
    var offsets: [Int] = []
    for string in strings {
      offsets.append(bytes.count)
      bytes += string.utf8CString
    }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return body(nil) }
      return offsets.map { base + $0 }.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }
}
