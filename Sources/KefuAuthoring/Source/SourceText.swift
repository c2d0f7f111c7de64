internal import KefuValues

/// The bytes of a file as lines; a line ends with LF, CRLF or CR, and a byte-order mark is left out.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]
  /// The bytes of every line without its end; at least one line.
  let lines: [Range<Int>]

  init(_ source: SourceFile) {
    file = source.path
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes = source.bytes.starts(with: mark) ? Array(source.bytes.dropFirst(3)) : source.bytes
    lines = bytes.withUnsafeBufferPointer(SourceText.lines(of:))
  }

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == .lineFeed || byte == .carriageReturn {
        lines.append(start..<index)
        if byte == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .lineFeed {
          index += 1
        }
        start = index + 1
      }
      index += 1
    }
    lines.append(start..<bytes.count)
    return lines
  }

  /// The text of a stretch of bytes, ill-formed UTF-8 repaired.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text of a line counted from 1; `nil` past the end and in an empty file.
  func line(_ number: Int) -> String? {
    !bytes.isEmpty && lines.indices.contains(number - 1) ? text(lines[number - 1]) : nil
  }

  /// The place of bytes within a line that is counted from 0.
  func span(line index: Int, bytes range: Range<Int>) -> SourceSpan {
    let before = scalarCount(lines[index].lowerBound..<range.lowerBound)
    let location = SourceLocation(file: file, line: index + 1, column: before + 1)
    return SourceSpan(location, length: scalarCount(range))
  }

  /// The scalars that begin in a stretch of bytes.
  func scalarCount(_ range: Range<Int>) -> Int {
    bytes[range].count { !$0.isContinuation }
  }

  /// How many spaces a line begins with.
  func indentation(ofLine index: Int) -> Int {
    let line = lines[index]
    var position = line.lowerBound
    while position < line.upperBound, bytes[position] == .space { position += 1 }
    return position - line.lowerBound
  }

  /// Whether a line holds nothing but spaces and tabs.
  func isBlank(line index: Int) -> Bool {
    lines[index].allSatisfy { bytes[$0] == .space || bytes[$0] == .tab }
  }

  /// The file itself: `1:1`.
  var start: SourceSpan { SourceSpan(SourceLocation(file: file)) }
}
