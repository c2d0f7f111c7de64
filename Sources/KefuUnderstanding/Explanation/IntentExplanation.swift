package import KefuText
package import KefuValues

/// Why a message was taken for what it was: every score taken apart into what the message says.
package struct IntentExplanation: Hashable, Sendable {
  /// A token of the message.
  package struct Word: Hashable, Sendable {
    /// The normalised text.
    package var text: String
    package var kind: Token.Kind
    /// The index of its class in the dictionary's `classes`, if it has one.
    package var wordClass: Int?
    /// Unicode scalars of the message as given, half-open.
    package var source: Range<Int>
  }

  /// The features of one form and one text, and what they add to a score.
  package struct Piece: Hashable, Sendable {
    /// The normalised text that it is made of; the words of a pair are joined by " … " unless they stand side by side.
    package var text: String
    package var form: Feature.Form
    /// Units of the normalised text where it first occurs, half-open.
    package var range: Range<Int>
    /// The sum of value × weight of its features; negative: it speaks against the intent.
    package var contribution: Double
  }

  /// One of the best intents.
  package struct Intent: Hashable, Sendable {
    package var name: IntentName
    /// As in the ranking.
    package var confidence: Double
    /// `constant`, `meaning` and the contributions of `pieces` add up to it.
    package var score: Double
    /// What the intent scores on any message.
    package var constant: Double
    /// What the encoder's vector of the message adds; `nil` without an encoder.
    package var meaning: Double?
    /// The largest magnitude first; ties by position.
    package var pieces: [Piece]

    package var supporting: [Piece] { pieces.filter { $0.contribution > 0 } }
    package var opposing: [Piece] { pieces.filter { $0.contribution < 0 } }
  }

  /// One thing that the scope judge looks at.
  package struct ScopeTerm: Hashable, Sendable {
    package var sign: ScopeSign
    package var value: Double
    /// What it adds to `foreignness`: its coefficient × `value`.
    package var contribution: Double
  }

  package var words: [Word]
  /// The ranking that these are the reasons of.
  package var ranking: IntentRanking
  /// The best intents, in the order of the ranking.
  package var intents: [Intent]
  /// How foreign the message is: the sum of `scopeTerms`.
  package var foreignness: Double
  /// The message is rejected if `foreignness` is larger.
  package var threshold: Double
  package var scopeTerms: [ScopeTerm]

  package var decision: IntentRanking.Candidate { ranking.decision }
}

/// What the scope judge looks at, in the order of its coefficients.
package enum ScopeSign: Int, CaseIterable, Hashable, Sendable {
  /// 1, so that its coefficient is a constant.
  case constant
  /// The best score.
  case best
  /// The best score less the second.
  case lead
  /// The best score less the mean of the next five.
  case leadOverFive
  /// How many intents crowd around the best score.
  case crowd
  /// The share of the message's words that no example has.
  case unknownWords
  /// The share of its character n-grams that no example has.
  case unknownCharacters
  /// The logarithm of the number of features.
  case length
  /// The score of the class of foreign examples.
  case foreignScore
  /// That score less the best.
  case foreignLead
}
