/// A piece of a message that is read as something else.
package struct Rewrite: Hashable, Sendable {
  /// Why it is read otherwise.
  package enum Reason: UInt8, Sendable, CaseIterable {
    /// A word of Cantonese or of Taiwan for one of the mainland's Mandarin.
    case regional
    /// Chinese typed in Latin letters.
    case pinyin
    /// A character for another that sounds alike.
    case homophone
    /// A mistyped English word.
    case spelling
    /// Words run together, or one word torn apart.
    case joined
  }

  /// Units of the tokenizer's normalised text, half-open.
  package var range: Range<Int>
  /// Where the replacement is in `MessageReader.text`: units, half-open.
  package var replacement: Range<Int>
  package var reason: Reason
}
