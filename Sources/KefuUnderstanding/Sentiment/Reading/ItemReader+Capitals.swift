import KefuText

extension ItemReader {
  /// Marks the English words of three letters or more that stand in capitals in the message as given.
  ///
  /// One pass over the message, and only if two capitals stand side by side anywhere. In ill-formed UTF-8 scalars are counted
  /// otherwise than the tokenizer does, so the wrong word may be marked.
  mutating func markCapitals(
    _ message: UnsafeBufferPointer<UInt8>, _ text: borrowing TextBuffer
  ) {
    guard ItemReader.hasCapitals(message) else { return }
    var position = 0
    // The number of the scalar at `position`.
    var scalar: Int32 = 0
    for index in 0..<items.count {
      let item = items[index]
      guard item.has(.latin) else { continue }
      // A short form is two items of one word.
      if index > 0, items[index - 1].start == item.start {
        if items[index - 1].has(.shouted) { mark(.shouted, at: index) }
        continue
      }
      let start = text.sourceStarts[Int(item.start)]
      let end = text.sourceEnds[Int(item.end) - 1]
      while scalar < start, position < message.count {
        ItemReader.skipScalar(message, &position)
        scalar += 1
      }
      var capitals = 0
      var small = 0
      while scalar < end, position < message.count {
        let byte = message[position]
        if byte >= 0x41, byte <= 0x5A { capitals += 1 }
        if byte >= 0x61, byte <= 0x7A { small += 1 }
        ItemReader.skipScalar(message, &position)
        scalar += 1
      }
      if capitals >= 3, small == 0 { mark(.shouted, at: index) }
    }
  }

  @inline(__always)
  private static func skipScalar(_ message: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    position += 1
    while position < message.count, message[position] & 0xC0 == 0x80 { position += 1 }
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
