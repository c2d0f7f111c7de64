/// Words and their values as they are written in the source: lines of `value: word, word`.
struct LexiconTable: Sendable {
  let classes: LexiconClasses
  let text: StaticString

  /// Calls `body` with the UTF-8 of each word and of its value; a line without a colon is a word that is its own value.
  func forEachWord(
    _ body: (_ word: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var value: UnsafeBufferPointer<UInt8>?
    var start = 0
    for position in 0...bytes.count {
      let byte = position < bytes.count ? bytes[position] : 0x0A
      switch byte {
      case 0x3A:  // :
        value = trimmed(bytes, start..<position)
        start = position + 1
      case 0x2C, 0x0A:  // , and the end of the line
        let word = trimmed(bytes, start..<position)
        if !word.isEmpty { body(word, value ?? word) }
        start = position + 1
        if byte == 0x0A { value = nil }
      default:
        break
      }
    }
  }

  private func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UnsafeBufferPointer<UInt8> {
    var range = range
    while let first = range.first, bytes[first] == 0x20 { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    return UnsafeBufferPointer(rebasing: bytes[range])
  }
}
