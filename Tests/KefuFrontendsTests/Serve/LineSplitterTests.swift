import Testing

@testable import KefuFrontends

@Suite struct LineSplitterTests {
  private func lines(_ pieces: [[UInt8]]) -> [LineSplitter.Line] {
    var splitter = LineSplitter()
    var lines = pieces.flatMap { splitter.lines(in: $0) }
    if let last = splitter.lastLine() { lines.append(last) }
    return lines
  }

  @Test func cutsTheSameHoweverTheBytesCome() {
    let text = Array("\u{FEFF}a\r\n\n中文\r\r\nlast".utf8)
    let expected: [LineSplitter.Line] = ["a", "", "中文\r", "last"].map { .bytes(Array($0.utf8)) }
    #expect(lines([text]) == expected)
    #expect(lines(text.map { [$0] }) == expected)
    #expect(lines([text + [0x0A]]) == expected)
  }

  @Test func aLineThatIsTooLongIsPassedOver() {
    let limit = LineSplitter.lineLimit
    let fits = [UInt8](repeating: 0x61, count: limit)
    #expect(lines([fits + [0x0A]]) == [.bytes(fits)])
    #expect(lines([fits + [0x0D, 0x0A]]) == [.bytes(fits)])
    #expect(lines([fits, [0x61, 0x0A], [0x62]]) == [.tooLong, .bytes([0x62])])
    #expect(lines([fits, fits, fits, [0x0A, 0x62, 0x0A]]) == [.tooLong, .bytes([0x62])])
    #expect(lines([fits, fits]) == [.tooLong])
  }

  @Test func nothingIsNoLine() { #expect(lines([]) == [] && lines([[]]) == []) }
}
