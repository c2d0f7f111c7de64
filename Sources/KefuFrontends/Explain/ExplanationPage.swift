package import Kefu
import KefuText
import KefuUnderstanding
package import KefuValues

/// Why a message is taken for what it is, as a person reads it.
package struct ExplanationPage {
  package let text: String

  /// How many pieces are listed on either side of a score.
  private static let pieceLimit = 6

  /// Explains a message.
  ///
  /// - Parameters:
  ///   - text: The message.
  ///   - assistant: Who understands it.
  ///   - time: When it was written, for days such as tomorrow.
  ///   - count: How many intents are explained, at least 1.
  package init(text: String, assistant: Assistant, at time: Instant? = nil, intents count: Int) {
    let parser = assistant.makeParser()
    let (explanation, nearest) = parser.explanation(of: text, intents: count, examples: 5)
    var lines = [
      "words      "
        + explanation.words.map { word in
          let name = word.wordClass.map { assistant.dictionary.classes[$0] }
          return name.map { "\(word.text)<\($0)>" } ?? word.text
        }.joined(separator: " | ")
    ]
    for reading in parser.readings(of: text) {
      lines.append(
        "read       \u{2018}\(reading.typed)\u{2019} as \u{2018}\(reading.read)\u{2019}: "
          + Self.name(of: reading.reason))
    }
    let result = parser.parse(text, at: time, limit: 3)
    lines.append("language   \(result.language.language.rawValue)")
    let decision = explanation.decision
    lines.append("decision   \(decision.name) \(Self.number(decision.confidence))")
    if let question = result.answer {
      let place = assistant.location(of: question).map { " at \($0)" } ?? ""
      lines.append("answer     the question \(question)\(place)")
    } else if let location = assistant.ruleLocation(for: decision.name) {
      lines.append("answer     the rule at \(location)")
    } else {
      lines.append("answer     no rule for it: the fallback")
    }
    lines += Self.requests(result.requests, in: text)
    lines += Self.entities(result.entities, in: text, assistant: assistant)
    lines += Self.answers(result.answers, assistant: assistant)
    if let sentiment = parser.sentimentExplanation(of: text) {
      lines += Self.sentiment(sentiment)
    }
    for intent in explanation.intents {
      lines.append("")
      lines.append(
        "\(intent.name)  confidence \(Self.number(intent.confidence)), score \(Self.signed(intent.score))"
          + " = always \(Self.signed(intent.constant)) + "
          + (intent.meaning.map { "meaning \(Self.signed($0)) + " } ?? "") + "pieces")
      lines += Self.list("for", intent.supporting)
      lines += Self.list("against", intent.opposing)
    }
    lines.append("")
    let isForeign = explanation.foreignness > explanation.threshold
    lines.append(
      "foreign?   \(Self.signed(explanation.foreignness)), the threshold is "
        + "\(Self.signed(explanation.threshold)): \(isForeign ? "taken for out_of_scope" : "in scope")"
    )
    for term in explanation.scopeTerms where abs(term.contribution) >= 0.00005 {
      lines.append("  \(Self.signed(term.contribution))  \(Self.name(of: term.sign))")
    }
    lines.append("")
    lines.append(nearest.isEmpty ? "no example resembles it" : "nearest examples")
    for example in nearest {
      lines.append("  \(Self.number(example.similarity))  \(example.label)  \(example.text)")
    }
    self.text = lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ title: String, _ pieces: [IntentExplanation.Piece]) -> [String] {
    guard !pieces.isEmpty else { return [] }
    var lines = pieces.prefix(pieceLimit).enumerated().map { index, piece in
      let head = index == 0 ? title : ""
      return "  " + head + String(repeating: " ", count: 9 - head.count)
        + "\(signed(piece.contribution))  \(name(of: piece))"
    }
    let rest = pieces.dropFirst(pieceLimit)
    if !rest.isEmpty {
      let sum = rest.reduce(0) { $0 + $1.contribution }
      lines.append("           \(signed(sum))  \(rest.count) more")
    }
    return lines
  }

  private static func name(of piece: IntentExplanation.Piece) -> String {
    piece.text.isEmpty
      ? "an end of the message" : "\(name(of: piece.form)) \u{2018}\(piece.text)\u{2019}"
  }

  private static func name(of form: Feature.Form) -> String {
    switch form {
    case .word: "word"
    case .wordClass: "class of"
    case .neighbours: "neighbours"
    case .pair: "pair"
    case .characters: "characters"
    }
  }

  private static func name(of sign: ScopeSign) -> String {
    switch sign {
    case .constant: "always"
    case .best: "the best score"
    case .lead: "its lead over the second"
    case .leadOverFive: "its lead over the next five"
    case .crowd: "how many intents are near it"
    case .unknownWords: "unknown words"
    case .unknownCharacters: "unknown characters"
    case .length: "length"
    case .foreignScore: "the score of out-of-scope examples"
    case .foreignLead: "that score less the best"
    }
  }

  static func number(_ value: Double) -> String { JSONBytes.decimalText(value) }

  /// With a sign and four decimals, so that columns line up.
  static func signed(_ value: Double) -> String {
    let scaled = Int((abs(value) * 10_000).rounded())
    let fraction = String(scaled % 10_000)
    return (value < 0 && scaled > 0 ? "-" : "+") + String(scaled / 10_000) + "."
      + String(repeating: "0", count: 4 - fraction.count) + fraction
  }
}
