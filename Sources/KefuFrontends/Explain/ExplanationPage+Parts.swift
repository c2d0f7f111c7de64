import Kefu
import KefuUnderstanding
import KefuValues

extension ExplanationPage {
  static func name(of reason: Rewrite.Reason) -> String {
    switch reason {
    case .regional: "a word of another region"
    case .pinyin: "Chinese in Latin letters"
    case .homophone: "a character for another that sounds alike"
    case .spelling: "a mistyped word"
    case .joined: "words run together or torn apart"
    }
  }

  static func requests(_ requests: [Request], in text: String) -> [String] {
    requests.enumerated().map { index, request in
      (index == 0 ? "requests   " : "           ")
        + "\(request.intent.name) \(number(request.intent.confidence))  "
        + "\u{2018}\(piece(of: text, request.range))\u{2019}"
    }
  }

  static func entities(
    _ entities: [Entity], in text: String, assistant: Assistant
  ) -> [String] {
    entities.enumerated().map { index, entity in
      let extras = [
        entity.unit.map { "unit \($0)" }, entity.kind, entity.relative, entity.role,
      ].compactMap { $0 }
      let value = ([entity.value ?? "unknown without a time"] + extras).joined(separator: ", ")
      let place = assistant.location(ofEntity: entity.name).map { " of \($0)" } ?? ""
      return (index == 0 ? "entities   " : "           ")
        + "\(entity.name) \(value)  \u{2018}\(piece(of: text, entity.range))\u{2019}, "
        + "rule \(entity.rule)\(place)"
    }
  }

  static func answers(_ ranking: AnswerRanking, assistant: Assistant) -> [String] {
    guard let model = assistant.answerModel, ranking.outcome != .refusal else { return [] }
    let outcome = ranking.outcome == .answer ? "one answer" : "a short list"
    return ranking.candidates.enumerated().map { index, candidate in
      let judge = model.judge(of: candidate)
      return (index == 0 ? "questions  " : "           ")
        + "\(candidate.question) \(number(candidate.score))  "
        + "like \u{2018}\(model.text(of: candidate.phrasing))\u{2019}"
        + (candidate.meaning.map {
          ", meaning \(signed($0.added)) of \(number($0.merit))"
        } ?? "")
        + (index == 0
          ? "; \(outcome), from \(number(judge.answerThreshold)) on one, from "
            + "\(number(judge.choiceThreshold)) on a list" : "")
    }
  }

  static func sentiment(_ explanation: SentimentExplanation) -> [String] {
    let sentiment = explanation.sentiment
    var lines = [
      "sentiment  \(sentiment.label.rawValue) \(signed(sentiment.score)) = opinion "
        + "\(number(explanation.opinion.probability)) × (2 × praise "
        + "\(number(explanation.praise.probability)) − 1)"
    ]
    for word in explanation.words where word.valence != 0 || !word.kinds.isEmpty {
      let rules = word.rules.names
      lines.append(
        "           \u{2018}\(word.text)\u{2019} \(signed(word.valence))"
          + (rules.isEmpty
            ? "" : " → \(signed(word.valenceInContext)): \(rules.joined(separator: ", "))"))
    }
    let grams = explanation.grams.prefix(3).map {
      "\u{2018}\($0.text)\u{2019} \(signed($0.contribution))"
    }
    if !grams.isEmpty { lines.append("           n-grams \(grams.joined(separator: ", "))") }
    return lines
  }

  private static func piece(of text: String, _ range: Range<Int>) -> String {
    let scalars = text.unicodeScalars
    var piece = String.UnicodeScalarView()
    piece.append(contentsOf: scalars.dropFirst(range.lowerBound).prefix(range.count))
    return String(piece)
  }
}

extension SentimentRules {
  /// What they are called, in the order of their bits.
  fileprivate var names: [String] {
    let all: [(SentimentRules, String)] = [
      (.negation, "negated"), (.mildNegation, "mildly negated"),
      (.doubleNegation, "negated twice"), (.intensifier, "intensified"),
      (.diminisher, "diminished"), (.beforeContrast, "before a contrast"),
      (.afterContrast, "after a contrast"), (.concession, "conceded"),
      (.question, "only asked about"), (.wish, "only wished for"), (.capitals, "in capitals"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
