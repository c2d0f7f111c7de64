/// The words that every model knows; `LexiconNotation` says how the tables are written.
package enum BuiltInLexicon {
  /// The tables; of a word in two the later entry counts.
  static let tables = [
    chinesePraise, chineseBlame, chineseGrammar, englishPraise, englishBlame, englishGrammar,
    rules,
  ]

  package static var words: [LexiconWord] { tables.flatMap { LexiconNotation.words(in: $0) } }
}
