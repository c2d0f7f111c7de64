/// A word that the segmenter must keep whole, as an author lists it.
package struct DictionaryWord: Hashable, Sendable {
  /// The word as written; matched after normalisation.
  package var text: String
  /// The word class, if the words of its list are interchangeable to the intent model (carriers, colours).
  package var wordClass: String?

  package init(text: String, wordClass: String? = nil) {
    self.text = text
    self.wordClass = wordClass
  }
}
