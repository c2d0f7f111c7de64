/// A word or phrase of the lexicon, as an author lists it.
package struct LexiconWord: Hashable, Sendable {
  /// As written; matched after normalisation, English words by their stems.
  package var text: String
  /// How good it is, -3...3; 0 for words that only have a kind, and for phrases that say nothing though a part of them does.
  package var valence: Double
  package var kinds: LexiconKinds
  /// What a modifier multiplies by: above 1 it strengthens, below it weakens.
  package var factor: Double

  package init(text: String, valence: Double, kinds: LexiconKinds = [], factor: Double = 1) {
    self.text = text
    self.valence = valence
    self.kinds = kinds
    self.factor = factor
  }
}
