import KefuText

extension ItemReader {
  /// Marks the English words of three letters or more that stand in capitals in the message as given.
  ///
  /// One pass over the message, and only if two capitals stand side by side anywhere.
  mutating func markCapitals(
    _ message: UnsafeBufferPointer<UInt8>, _ text: borrowing TextBuffer
  ) {
    guard ItemReader.hasCapitals(message) else { return }
    var decoder = UTF8Decoder(message)
    // The number of the next scalar.
    var scalar: Int32 = 0
    for index in 0..<items.count {
      let item = items[index]
      guard item.has(.latin) else { continue }
      let start = text.sourceStarts[Int(item.start)]
      let end = text.sourceEnds[Int(item.end) - 1]
      // A short form is two items of one word.
      if index > 0, items[index - 1].start == item.start {
        if items[index - 1].has(.shouted) { mark(.shouted, at: index) }
        continue
      }
      while scalar < start, !decoder.isAtEnd {
        _ = decoder.next()
        scalar += 1
      }
      var capitals = 0
      var small = 0
      while scalar < end, !decoder.isAtEnd {
        let value = decoder.next()
        scalar += 1
        if value >= 0x41, value <= 0x5A { capitals += 1 }
        if value >= 0x61, value <= 0x7A { small += 1 }
      }
      if capitals >= 3, small == 0 { mark(.shouted, at: index) }
    }
  }

  private static func hasCapitals(_ message: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous = false
    for byte in message {
      let capital = byte >= 0x41 && byte <= 0x5A
      if capital, previous { return true }
      previous = capital
    }
    return false
  }
}
