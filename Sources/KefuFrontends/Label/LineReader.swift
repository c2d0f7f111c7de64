import Glibc

/// Reads records from a file descriptor in batches: large when input waits, at once when it does not.
///
/// Memory does not depend on the length of the input or of a line.
struct LineReader: ~Copyable {
  /// A longer line is not kept.
  static let lineLimit = 1 << 20
  /// The JSON of a batch is ten times as long, so this decides the memory of the whole; some hundred lines keep a thread busy
  /// for milliseconds.
  private static let batchSize = 1 << 14
  /// A line of the limit, and what is read behind it.
  static let capacity = lineLimit + 2 * batchSize

  struct ReadError: Error { var reason: String }

  private let descriptor: Int32
  private let interruption: LabelInterruption
  private let isCSV: Bool
  /// What was read of a record that is not whole yet.
  private let rest: UnsafeMutablePointer<UInt8>
  private var restCount = 0
  private var filled = 0
  private var consumed = 0
  /// No line ends before this.
  private var searched = 0
  private var lineNumber = 1
  private var isAtEnd = false
  /// Whether the rest of a line that is too long is being passed over.
  private var isSkipping = false
  private var isFirst = true

  init(descriptor: Int32, interruption: LabelInterruption, isCSV: Bool) {
    self.descriptor = descriptor
    self.interruption = interruption
    self.isCSV = isCSV
    rest = .allocate(capacity: LineReader.capacity)
  }

  deinit { rest.deallocate() }

  /// Replaces a batch by the next records; returns `false` at the end or after an interruption.
  mutating func next(into batch: LineBatch) throws(ReadError) -> Bool {
    batch.lines.removeAll(keepingCapacity: true)
    batch.bytes.update(from: rest, count: restCount)
    let known = restCount
    filled = restCount
    consumed = 0
    restCount = 0
    searched = isCSV ? 0 : known
    batch.size = 0
    while true {
      if !isFirst || passByteOrderMark(batch.bytes) {
        takeLines(batch)
        if !batch.lines.isEmpty {
          restCount = filled - consumed
          rest.update(from: batch.bytes + consumed, count: restCount)
          return true
        }
      }
      if isAtEnd { return false }
      guard try fill(batch) else { return false }
    }
  }

  /// Reads until there is a batch's worth or no input waits; returns `false` after an interruption.
  private mutating func fill(_ batch: LineBatch) throws(ReadError) -> Bool {
    repeat {
      guard interruption.waitForInput(descriptor) else { return false }
      let room = min(LineReader.batchSize, LineReader.capacity - filled)
      let count = read(descriptor, batch.bytes + filled, room)
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        throw ReadError(reason: String(cString: strerror(errno)))
      }
      if count == 0 {
        isAtEnd = true
        return true
      }
      filled += count
      batch.size += count
    } while filled < LineReader.batchSize && inputWaits()
    return true
  }

  /// Passes over a byte-order mark at the start; returns `false` if more bytes are needed to tell.
  private mutating func passByteOrderMark(_ bytes: UnsafeMutablePointer<UInt8>) -> Bool {
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

  private mutating func takeLines(_ batch: LineBatch) {
    while consumed < filled, let end = recordEnd(batch.bytes) {
      add(upTo: end.position, problem: end.problem, to: batch)
      consumed = min(filled, end.position + 1)
      lineNumber += end.inside
      searched = consumed
    }
    if isAtEnd, isSkipping, consumed == filled {
      add(upTo: filled, problem: nil, to: batch)
    } else if filled - consumed > LineReader.lineLimit {
      isSkipping = true
      // Whatever lines came before it are given first; the rest of the long line is dropped.
      filled = consumed
      searched = consumed
    }
  }

  private struct RecordEnd {
    var position: Int
    /// How many lines end within the record.
    var inside = 0
    var problem: LineBatch.Problem?
  }

  /// Where the record at `consumed` ends; `nil` if more bytes are needed to tell.
  private mutating func recordEnd(_ bytes: UnsafeMutablePointer<UInt8>) -> RecordEnd? {
    guard isCSV, !isSkipping else { return lineEnd(bytes).map { RecordEnd(position: $0) } }
    let isOver = isAtEnd || filled - consumed > LineReader.lineLimit
    switch CSVRecord.end(in: bytes, from: consumed, to: filled) {
    case .lineFeed(let position, let inside):
      return RecordEnd(position: position, inside: inside)
    case .beyond(isInsideQuotes: false):
      return isAtEnd ? RecordEnd(position: filled) : nil
    case .beyond(isInsideQuotes: true):
      guard isOver else { return nil }
    case .broken: break
    }
    // One bad quotation mark costs its own line and not those behind it.
    searched = consumed
    return lineEnd(bytes).map { RecordEnd(position: $0, problem: .brokenQuote) }
  }

  private mutating func lineEnd(_ bytes: UnsafeMutablePointer<UInt8>) -> Int? {
    let start = max(searched, consumed)
    if let end = memchr(bytes + start, 0x0A, filled - start) {
      return UnsafeMutableRawPointer(bytes).distance(to: end)
    }
    searched = filled
    return isAtEnd ? filled : nil
  }

  private mutating func add(upTo position: Int, problem: LineBatch.Problem?, to batch: LineBatch) {
    var end = position
    if end > consumed, batch.bytes[end - 1] == 0x0D { end -= 1 }
    let isTooLong = isSkipping || position - consumed > LineReader.lineLimit
    isSkipping = false
    batch.lines.append(
      LineBatch.Line(
        range: isTooLong ? consumed..<consumed : consumed..<end, number: lineNumber,
        problem: isTooLong ? .tooLong : problem))
    lineNumber += 1
  }
}
