import Glibc
package import KefuUnderstanding
package import KefuValues

/// Reads files of `label<TAB>text` lines.
package enum LabelledFile {
  /// What is wrong with a file, as people read it: `file:line:column: error: …`.
  package struct Failure: Error, CustomStringConvertible {
    package var diagnostics: [Diagnostic]

    package var description: String { diagnostics.map(\.rendered).joined(separator: "\n") }
  }

  /// At most so many mistakes of one file are listed.
  private static let mistakeLimit = 20

  /// Reads a file; the label `oos` means out of scope, and empty lines are passed over.
  ///
  /// - Throws: Every mistake of the file at once, up to twenty.
  package static func read(_ path: String) throws(Failure) -> [LabelledText] {
    guard let bytes = FileContent.read(path) else {
      throw Failure(diagnostics: [
        Diagnostic(
          code: .init(rawValue: "unreadable-file"), location: SourceLocation(file: path),
          message: "cannot read the file: \(String(cString: strerror(errno)))")
      ])
    }
    var texts: [LabelledText] = []
    var mistakes: [Diagnostic] = []
    func report(_ code: String, _ line: Int, _ message: String, _ hint: String) {
      guard mistakes.count < mistakeLimit else { return }
      mistakes.append(
        Diagnostic(
          code: .init(rawValue: code), location: SourceLocation(file: path, line: line),
          message: message, hint: hint))
    }
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      var line = 0
      while start < bytes.count {
        line += 1
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        var row = UnsafeBufferPointer(rebasing: bytes[start..<end])
        start = end + 1
        if line == 1, row.starts(with: [0xEF, 0xBB, 0xBF]) {
          row = .init(rebasing: row.dropFirst(3))
        }
        if row.last == 0x0D { row = .init(rebasing: row.dropLast()) }
        if row.isEmpty { continue }
        guard UTF8Check.isValid(row) else {
          report(
            "not-utf8", line, "the line is not UTF-8", "convert the file, for instance with iconv")
          continue
        }
        guard let tab = row.firstIndex(of: 0x09) else {
          report(
            "missing-tab", line, "the line has no tab", "a line is a label, a tab and the text")
          continue
        }
        let label = String(decoding: row[..<tab], as: UTF8.self)
        let text = String(decoding: row[(tab + 1)...], as: UTF8.self)
        guard !label.isEmpty, !label.contains(where: \.isNewline) else {
          report("empty-label", line, "the label is empty", "a line is a label, a tab and the text")
          continue
        }
        texts.append(
          LabelledText(
            text: text, label: label == "oos" ? .outOfScope : IntentName(rawValue: label)))
      }
    }
    if !mistakes.isEmpty { throw Failure(diagnostics: mistakes) }
    guard !texts.isEmpty else {
      throw Failure(diagnostics: [
        Diagnostic(
          code: .init(rawValue: "empty-file"), location: SourceLocation(file: path),
          message: "the file has no lines", hint: "a line is a label, a tab and the text")
      ])
    }
    return texts
  }
}

/// Reads whole files.
enum FileContent {
  /// The bytes of a file, or `nil` with `errno` set.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var result = 0
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        repeat {
          result = Glibc.read(descriptor, buffer.baseAddress, 1 << 18)
        } while result < 0 && errno == EINTR
        count = max(0, result)
      }
      if result < 0 { return nil }
      if result == 0 { return bytes }
      bytes += chunk
    }
  }
}

/// Reads files of lines.
package enum TextLines {
  /// The lines of a file in UTF-8, repaired where it is not; `nil` if it cannot be read.
  package static func read(_ path: String) -> [String]? {
    FileContent.read(path).map {
      String(decoding: $0, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
  }
}
