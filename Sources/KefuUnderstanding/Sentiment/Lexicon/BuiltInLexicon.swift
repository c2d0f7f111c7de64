/// The words that every model knows.
package enum BuiltInLexicon {
  package static var words: [LexiconWord] {
    [chinese, english, rules].flatMap { LexiconNotation.words(in: $0) }
  }
}
