/// Reads the tables of this module, which are text in the program: no file to lose, and nothing for the compiler to infer.
enum TableText {
  /// The lines without their indentation, empty ones left out.
  static func lines(_ table: StaticString) -> [String] {
    table.withUTF8Buffer { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The columns of every line.
  static func rows(_ table: StaticString) -> [[String]] {
    lines(table).map { cells($0, by: "|") }
  }

  /// The parts of a cell, trimmed; empty parts stay, but an empty cell has none.
  static func parts(_ cell: String) -> [String] {
    cell.isEmpty ? [] : cells(cell, by: ",")
  }

  /// The parts between separators, trimmed of spaces.
  static func cells(_ text: String, by separator: Unicode.Scalar) -> [String] {
    let space = UInt8(ascii: " ")
    return text.utf8.split(
      separator: UInt8(truncatingIfNeeded: separator.value), omittingEmptySubsequences: false
    ).map { part in
      var part = part
      while part.first == space { part.removeFirst() }
      while part.last == space { part.removeLast() }
      return String(Substring(part))
    }
  }
}
