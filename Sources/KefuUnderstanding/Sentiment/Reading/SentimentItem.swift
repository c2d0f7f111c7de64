/// What the lexicon matches and n-grams are made of: a Chinese character, an English word, a sign.
struct SentimentItem: BitwiseCopyable {
  /// What is known of an item at sight.
  struct Traits: OptionSet, BitwiseCopyable {
    var rawValue: UInt16

    static let han = Traits(rawValue: 1 << 0)
    static let latin = Traits(rawValue: 1 << 1)
    /// The first of its token, the last of it.
    static let opensToken = Traits(rawValue: 1 << 2)
    static let closesToken = Traits(rawValue: 1 << 3)
    /// A sign after which a clause, a sentence begins.
    static let endsClause = Traits(rawValue: 1 << 4)
    static let endsSentence = Traits(rawValue: 1 << 5)
    static let questionMark = Traits(rawValue: 1 << 6)
    static let exclamationMark = Traits(rawValue: 1 << 7)
    /// Drawn out: sooo, 好好好好.
    static let elongated = Traits(rawValue: 1 << 8)
    /// All capitals in the message as given.
    static let shouted = Traits(rawValue: 1 << 9)
    /// `other` is another reading, to be tried where `key` fails.
    static let hasOtherReading = Traits(rawValue: 1 << 10)
  }

  /// The character, the stem, the class of a number.
  var key: UInt32
  /// The word as written, a number itself, or a drawn-out word with its letters single; 0 if there is no other.
  var other: UInt32
  /// Units of the normalised text, half-open.
  var start: Int32
  var end: Int32
  /// Numbers of the clause and the sentence, ascending.
  var clause: Int32
  var sentence: Int32
  var traits: Traits

  @inline(__always)
  func has(_ trait: Traits) -> Bool { traits.rawValue & trait.rawValue != 0 }
}
