import CICU
import KefuValues

/// An opened pattern; opened once for all lines of a list, for a `plural` costs more to open than to use.
struct Message: ~Copyable {
  /// The arguments in order of their places.
  let arguments: [MessageTemplate.Argument]
  private let language: ReplyLanguage
  private let message: OpaquePointer

  init(_ pattern: String, language: ReplyLanguage) throws(MessageTemplate.Mistake) {
    // ICU would read up to it and find nothing wrong.
    if let offset = pattern.unicodeScalars.firstOffset(of: "\0") {
      throw MessageTemplate.Mistake(reason: .syntax, offset: offset)
    }
    var error: Int32 = 0
    var offset: Int32 = -1
    guard let message = kefu_message_open(pattern, Message.locale(of: language), &offset, &error)
    else {
      throw MessageTemplate.Mistake(
        reason: MessageTemplate.Mistake.Reason(error: error),
        offset: offset < 0 ? nil : pattern.scalarOffset(ofUTF16: Int(offset)))
    }
    self.message = message
    self.language = language
    arguments = (0..<kefu_message_argument_count(message)).map { index in
      MessageTemplate.Argument(
        name: String(cString: kefu_message_argument_name(message, index)),
        layout: MessageTemplate.Layout(kefu_message_argument_layout(message, index)))
    }
  }

  deinit { kefu_message_close(message) }

  /// The text with arguments put in; `nil` if ICU fails.
  func text(_ values: MessageArguments) -> String? {
    // Texts lie one behind the other, each ended by a zero.
    var bytes: [CChar] = []
    var starts: [Int] = []
    var numbers: [Double] = []
    for argument in arguments {
      let value = values.value(for: argument, language: language)
      starts.append(bytes.count)
      bytes += value.text.utf8CString
      numbers.append(value.number)
    }
    return bytes.withUnsafeBufferPointer { bytes in
      let arguments = starts.indices.map { index in
        kefu_message_value(
          text: bytes.baseAddress.map { $0 + starts[index] }, number: numbers[index])
      }
      return formatted(arguments)
    }
  }

  /// Formats once into a buffer that is nearly always long enough, else once more.
  private func formatted(_ arguments: [kefu_message_value]) -> String? {
    var capacity: Int32 = 1024
    while true {
      var length: Int32 = 0
      let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(capacity)) { buffer in
        var error: Int32 = 0
        length = kefu_message_format(message, arguments, buffer.baseAddress, capacity, &error)
        guard (0...capacity).contains(length) else { return String?.none }
        return String(
          decoding: UnsafeRawBufferPointer(buffer).prefix(Int(length)), as: UTF8.self)
      }
      guard length > capacity else { return text }
      capacity = length
    }
  }

  private static func locale(of language: ReplyLanguage) -> String {
    switch language {
    case .zh: "zh_CN"
    case .en: "en_US"
    }
  }
}

extension MessageTemplate.Mistake.Reason {
  fileprivate init(error: Int32) {
    switch Int(error) {
    case Int(KEFU_MESSAGE_UNKNOWN_FORMAT): self = .unknownFormat
    case Int(KEFU_MESSAGE_NO_CURRENCY): self = .noCurrency
    case Int(KEFU_MESSAGE_BAD_STYLE): self = .badStyle
    default: self = .syntax
    }
  }
}

extension MessageTemplate.Layout {
  fileprivate init(_ layout: kefu_message_layout) {
    switch layout {
    case KEFU_MESSAGE_NUMBER: self = .number
    case KEFU_MESSAGE_DATE: self = .date
    case KEFU_MESSAGE_PLURAL: self = .plural
    case KEFU_MESSAGE_SELECT: self = .select
    default: self = .text
    }
  }
}

extension String.UnicodeScalarView {
  fileprivate func firstOffset(of scalar: Unicode.Scalar) -> Int? {
    firstIndex(of: scalar).map { distance(from: startIndex, to: $0) }
  }
}

extension String {
  /// Scalars before a place that is given in UTF-16 units.
  fileprivate func scalarOffset(ofUTF16 offset: Int) -> Int {
    let index =
      utf16.index(startIndex, offsetBy: offset, limitedBy: endIndex) ?? endIndex
    return unicodeScalars.distance(
      from: startIndex, to: index.samePosition(in: unicodeScalars) ?? endIndex)
  }
}
