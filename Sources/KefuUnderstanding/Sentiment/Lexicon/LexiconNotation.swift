/// Reads the tables in which the built-in lexicon is written.
///
/// A line has what its words share, a colon and the words: `+2: 好吃 | 满意`, `0 neg: 不 | 没`, `0 boost=1.4: 很`. Every word of a
/// line that cannot be read is left out; a test reads the tables and finds none.
enum LexiconNotation {
  static func words(in table: String) -> [LexiconWord] {
    var words = [LexiconWord]()
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"),
        let shared = shared(of: line[..<colon].split(separator: " "))
      else { continue }
      for text in line[line.index(after: colon)...].split(separator: " | ") {
        var word = shared
        word.text = trimmed(text)
        if !word.text.isEmpty { words.append(word) }
      }
    }
    return words
  }

  /// A word without text from a valence and flags.
  private static func shared(of fields: [Substring]) -> LexiconWord? {
    guard let first = fields.first, let valence = Double(first), (-3...3).contains(valence) else {
      return nil
    }
    var word = LexiconWord(text: "", valence: valence)
    for flag in fields.dropFirst() {
      if let known = LexiconKinds.named.first(where: { $0.name == flag }) {
        word.kinds.insert(known.kind)
      } else if flag.hasPrefix("boost=") || flag.hasPrefix("dim="),
        let factor = flag.split(separator: "=").last.flatMap({ Double($0) })
      {
        word.kinds.insert(.modifier)
        word.factor = factor
      } else {
        return nil
      }
    }
    return word
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
