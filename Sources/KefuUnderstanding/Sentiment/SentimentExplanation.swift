package import KefuValues

/// Why a message was given its mood: the score taken apart into what the message says.
package struct SentimentExplanation: Hashable, Sendable {
  /// A word of the lexicon in the message.
  package struct Word: Hashable, Sendable {
    /// The normalised text.
    package var text: String
    /// Unicode scalars of the message as given, half-open.
    package var source: Range<Int>
    /// What the lexicon says, -3...3.
    package var valence: Double
    /// What the rules made of it.
    package var valenceInContext: Double
    /// The rules that changed it.
    package var rules: SentimentRules
    package var kinds: LexiconKinds
  }

  /// One thing that the judge looks at.
  package struct Term: Hashable, Sendable {
    package var sign: SentimentSign
    package var value: Double
    /// What it adds to an evidence: its coefficient × `value`.
    package var contribution: Double
  }

  /// An n-gram that the classifier knows.
  package struct Gram: Hashable, Sendable {
    /// The normalised text.
    package var text: String
    /// Unicode scalars of the message as given, half-open.
    package var source: Range<Int>
    /// What it adds to the evidence of praise; all grams together add what the terms of the n-gram signs do.
    package var contribution: Double
  }

  /// What speaks for and against one thing, on the scale of the logarithm of the odds.
  package struct Evidence: Hashable, Sendable {
    /// The contributions of `terms` add up to it.
    package var sum: Double
    /// The probability that it stands for.
    package var probability: Double
    /// In the order of `SentimentSign`.
    package var terms: [Term]
  }

  package var sentiment: Sentiment
  /// In the order of the message.
  package var words: [Word]
  /// Whether the message has an opinion at all.
  package var opinion: Evidence
  /// Whether the opinion is praise; its sign is that of the score.
  package var praise: Evidence
  /// Whether the blame is anger.
  package var anger: Evidence
  /// The largest magnitude first; n-grams of one text together.
  package var grams: [Gram]

  /// The score from its parts: P(opinion) · (2 P(praise) − 1).
  package var scoreOfParts: Double { opinion.probability * (2 * praise.probability - 1) }
}
