/// The words that every model knows.
package enum BuiltInLexicon {
  package static var words: [LexiconWord] {
    [chinese, english, rules].flatMap { LexiconTable.words(in: $0) }
  }
}
