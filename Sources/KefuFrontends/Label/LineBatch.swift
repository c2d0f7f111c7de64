/// Some whole records of the input, without their ends, in memory of their own.
final class LineBatch {
  /// A record: nearly always a line.
  struct Line {
    /// Empty if the line is too long.
    var range: Range<Int>
    /// The number of its first line, from 1.
    var number: Int
    var problem: Problem?
  }

  /// What a reader of lines already sees.
  enum Problem {
    case tooLong
    /// CSV: a quotation mark is not closed, or followed by text.
    case brokenQuote
  }

  let bytes: UnsafeMutablePointer<UInt8>
  var lines: [Line] = []
  /// How many bytes of the input it is.
  var size = 0

  init() { bytes = .allocate(capacity: LineReader.capacity) }

  deinit { bytes.deallocate() }

  subscript(line: Line) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + line.range.lowerBound, count: line.range.count)
  }
}
