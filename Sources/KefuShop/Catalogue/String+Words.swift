extension String {
  /// Where a word stands in the text, in bytes; a Latin one only as a whole word, a Chinese one anywhere.
  func offset(ofWord word: String) -> Int? {
    let text = self
    return text.utf8.withContiguousStorageIfAvailable { text in
      word.utf8.withContiguousStorageIfAvailable { word in
        String.offset(of: word, in: text)
      } ?? nil
    } ?? nil
  }

  /// UTF-8 never has one character's bytes within another's, so that bytes can be compared alone.
  private static func offset(
    of word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let first = word.first, word.count <= text.count else { return nil }
    for start in 0...(text.count - word.count) where text[start] == first {
      guard zip(word, text[start...]).allSatisfy({ $0 == $1 }) else { continue }
      let end = start + word.count
      let isCutBefore = start > 0 && first.isLatin && text[start - 1].isLatin
      let isCutBehind = end < text.count && text[end - 1].isLatin && text[end].isLatin
      if !isCutBefore, !isCutBehind { return start }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  fileprivate var isLatin: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
