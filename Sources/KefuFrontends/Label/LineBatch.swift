import Glibc

/// Some whole lines of the input, without their ends.
struct LineBatch {
  /// A line that is longer than `LineReader.lineLimit` has no bytes here.
  struct Line {
    var range: Range<Int>
    var isTooLong: Bool
  }

  /// The number of the first line, from 1.
  var firstLine: Int
  var lines: [Line]
}

/// Reads lines from a file descriptor in batches: large when input waits, at once when it does not.
///
/// Memory is one buffer, whatever the length of the input or of a line.
struct LineReader: ~Copyable {
  /// A longer line is not kept.
  static let lineLimit = 1 << 20
  private static let capacity = 4 << 20
  /// The JSON of a batch is ten times as long, so this decides the memory of the whole.
  private static let batchSize = 1 << 18

  private let descriptor: Int32
  let bytes: UnsafeMutablePointer<UInt8>
  private var filled = 0
  private var consumed = 0
  private var lineNumber = 1
  private var isAtEnd = false
  /// Whether the rest of a line that is too long is being passed over.
  private var isSkipping = false
  private var isFirst = true

  init(descriptor: Int32) {
    self.descriptor = descriptor
    bytes = .allocate(capacity: LineReader.capacity)
  }

  deinit { bytes.deallocate() }

  /// The next lines, or `nil` at the end; they are in `bytes` until the next call.
  mutating func next() throws(ReadError) -> LineBatch? {
    if consumed > 0 {
      bytes.update(from: bytes + consumed, count: filled - consumed)
      filled -= consumed
      consumed = 0
    }
    while true {
      if !isFirst || passByteOrderMark() {
        let batch = takeLines()
        if !batch.lines.isEmpty { return batch }
      }
      if isAtEnd { return nil }
      try fill()
    }
  }

  struct ReadError: Error { var reason: String }

  /// Reads until there is a batch's worth or no input waits.
  private mutating func fill() throws(ReadError) {
    repeat {
      let room = min(LineReader.batchSize, LineReader.capacity - filled)
      let count = read(descriptor, bytes + filled, room)
      if count < 0 {
        if errno == EINTR { continue }
        throw ReadError(reason: String(cString: strerror(errno)))
      }
      if count == 0 {
        isAtEnd = true
        return
      }
      filled += count
    } while filled < LineReader.batchSize && inputWaits()
  }

  /// Passes over a byte-order mark at the start; returns `false` if more bytes are needed to tell.
  private mutating func passByteOrderMark() -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let count = min(filled, mark.count)
    let isPrefix = (0..<count).allSatisfy { bytes[$0] == mark[$0] }
    if isPrefix, count < mark.count, !isAtEnd { return false }
    if isPrefix, count == mark.count { consumed = count }
    isFirst = false
    return true
  }

  private func inputWaits() -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&poll, 1, 0) > 0
  }

  private mutating func takeLines() -> LineBatch {
    var batch = LineBatch(firstLine: lineNumber, lines: [])
    while consumed < filled {
      let start = bytes + consumed
      guard let end = memchr(start, 0x0A, filled - consumed) else { break }
      let length = UnsafeMutableRawPointer(start).distance(to: end)
      add(length: length, to: &batch)
      consumed += length + 1
    }
    let rest = filled - consumed
    if isAtEnd, rest > 0 || isSkipping {
      add(length: rest, to: &batch)
      consumed = filled
      isSkipping = false
    } else if rest > LineReader.lineLimit {
      isSkipping = true
      // Whatever lines came before it are given first; the rest of the long line is dropped.
      filled = consumed
    }
    lineNumber += batch.lines.count
    return batch
  }

  private mutating func add(length: Int, to batch: inout LineBatch) {
    var end = consumed + length
    if end > consumed, bytes[end - 1] == 0x0D { end -= 1 }
    let isTooLong = isSkipping || length > LineReader.lineLimit
    isSkipping = false
    batch.lines.append(
      LineBatch.Line(range: isTooLong ? consumed..<consumed : consumed..<end, isTooLong: isTooLong))
  }
}
