/// Cuts a stream of bytes into lines; a carriage return at the end of a line and a byte-order mark are passed over.
package struct LineSplitter: Sendable {
  package enum Line: Hashable, Sendable {
    /// Without its end.
    case bytes([UInt8])
    /// It had more than `lineLimit`; its bytes are gone.
    case tooLong
  }

  /// How many bytes a line may have.
  package static let lineLimit = 1 << 20

  private var rest: [UInt8] = []
  private var isSkipping = false
  private var isFirst = true

  package init() {}

  /// The lines that end within some bytes.
  package mutating func lines(in bytes: some Collection<UInt8>) -> [Line] {
    var lines: [Line] = []
    for piece in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if piece.offset > 0 { lines.append(takeLine()) }
      add(piece.element)
    }
    return lines
  }

  /// The line that the end of the stream cuts off, if there is one.
  package mutating func lastLine() -> Line? {
    rest.isEmpty && !isSkipping ? nil : takeLine()
  }

  private mutating func add(_ piece: some Collection<UInt8>) {
    guard !isSkipping else { return }
    rest.append(contentsOf: piece)
    // One more may be a carriage return.
    guard rest.count > LineSplitter.lineLimit + 1 else { return }
    isSkipping = true
    rest = []
  }

  private mutating func takeLine() -> Line {
    defer {
      rest.removeAll(keepingCapacity: true)
      isSkipping = false
      isFirst = false
    }
    guard !isSkipping else { return .tooLong }
    if rest.last == 0x0D { rest.removeLast() }
    if isFirst, rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
    return rest.count > LineSplitter.lineLimit ? .tooLong : .bytes(rest)
  }
}
