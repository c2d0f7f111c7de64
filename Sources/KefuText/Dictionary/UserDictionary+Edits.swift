extension UserDictionary {
  /// The dictionary with one more word; of a word that it has, the class is replaced.
  package func adding(_ word: DictionaryWord) -> UserDictionary {
    var classes = classes
    var number: Int?
    if let name = word.wordClass {
      number = classes.firstIndex(of: name)
      // A token has room for 255 classes.
      if number == nil, classes.count < 255 {
        number = classes.count
        classes.append(name)
      }
    }
    return changing(word.text, classes: classes) { $0 = UInt16(number.map { $0 + 2 } ?? 1) }
  }

  /// The dictionary without a word.
  package func removing(_ text: String) -> UserDictionary {
    changing(text, classes: classes) { $0 = 0 }
  }

  private func changing(
    _ text: String, classes: [String], _ change: (inout UInt16) -> Void
  ) -> UserDictionary {
    let normalizer = Normalizer()
    var buffer = TextBuffer()
    var text = text
    text.withUTF8 { normalizer.normalize($0, into: &buffer) }
    var trie = WordTrie(edges: edges)
    trie.insert(
      UnsafeBufferPointer(start: buffer.units, count: buffer.count), ending: change)
    return UserDictionary(classes: classes, edges: trie.edges) ?? self
  }
}
