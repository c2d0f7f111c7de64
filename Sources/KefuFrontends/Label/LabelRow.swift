/// One row of TSV or CSV taken apart.
struct LabelRow {
  /// The fields as they stand, without quotation marks around them.
  private(set) var fields: [Range<Int>] = []
  private let isCSV: Bool
  /// CSV: whether each is between quotation marks.
  private var areQuoted: [Bool] = []

  init(isCSV: Bool) { self.isCSV = isCSV }

  var count: Int { fields.count }

  /// Replaces the fields by those of a row whose quotation marks are in order.
  mutating func read(_ row: UnsafeBufferPointer<UInt8>) {
    fields.removeAll(keepingCapacity: true)
    areQuoted.removeAll(keepingCapacity: true)
    let separator: UInt8 = isCSV ? CSVRecord.comma : 0x09
    var start = 0
    while true {
      var end: Int
      if isCSV, start < row.count, row[start] == CSVRecord.quote {
        end = start + 1
        while end < row.count {
          if row[end] == CSVRecord.quote {
            guard end + 1 < row.count, row[end + 1] == CSVRecord.quote else { break }
            end += 1
          }
          end += 1
        }
        fields.append((start + 1)..<min(end, row.count))
        areQuoted.append(true)
        end = min(end + 1, row.count)
      } else {
        end = start
        while end < row.count, row[end] != separator { end += 1 }
        fields.append(start..<end)
        areQuoted.append(false)
      }
      guard end < row.count, row[end] == separator else { return }
      start = end + 1
    }
  }

  /// Whether a field is `\N`, which is nothing in TSV.
  func isNothing(_ index: Int, of row: UnsafeBufferPointer<UInt8>) -> Bool {
    !isCSV && row[fields[index]].elementsEqual("\\N".utf8)
  }

  /// Appends what a field means: without doubled quotation marks, or with `\t`, `\n`, `\r` and `\\` of TSV replaced.
  func append(
    _ index: Int, of row: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]
  ) {
    let field = fields[index]
    let escape = isCSV ? CSVRecord.quote : UInt8(ascii: "\\")
    guard !isCSV || areQuoted[index], row[field].contains(escape) else {
      text.append(contentsOf: row[field])
      return
    }
    var position = field.lowerBound
    while position < field.upperBound {
      var byte = row[position]
      position += 1
      if byte == escape, position < field.upperBound, let meant = meaning(of: row[position]) {
        byte = meant
        position += 1
      }
      text.append(byte)
    }
  }

  /// What a byte means behind the byte that escapes it; `nil` if both mean themselves.
  private func meaning(of byte: UInt8) -> UInt8? {
    if isCSV { return byte == CSVRecord.quote ? byte : nil }
    switch byte {
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "\\"): return byte
    default: return nil
    }
  }
}
