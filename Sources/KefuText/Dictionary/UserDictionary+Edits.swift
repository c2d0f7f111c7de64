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

  /// The dictionary with more words without a class; words that it has keep theirs.
  package func adding(_ words: [DictionaryWord]) -> UserDictionary {
    if words.isEmpty { return self }
    let normalizer = Normalizer()
    var buffer = TextBuffer()
    var trie = WordTrie(edges: edges)
    for word in words {
      var text = word.text
      text.withUTF8 { normalizer.normalize($0, into: &buffer) }
      trie.insert(buffer.unitArray) { if $0 == 0 { $0 = 1 } }
    }
    return UserDictionary(classes: classes, edges: trie.edges) ?? self
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
    trie.insert(buffer.unitArray, ending: change)
    return UserDictionary(classes: classes, edges: trie.edges) ?? self
  }
}
