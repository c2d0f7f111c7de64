import Kefu
import KefuText
import KefuUnderstanding
import KefuValues

extension JSONBytes {
  /// Appends Kefu's keys of a message, each after a comma.
  mutating func write(_ result: MessageParser.Result, rankingLimit: Int) {
    raw(",")
    writeFirst(result, rankingLimit: rankingLimit)
  }

  /// Appends Kefu's keys of a message, the first without a comma.
  mutating func writeFirst(_ result: MessageParser.Result, rankingLimit: Int) {
    raw("\"language\":")
    string(result.language.language.rawValue)
    raw(",\"intent\":")
    write(result.ranking.decision)
    raw(",\"intent_ranking\":[")
    for (index, candidate) in result.ranking.candidates.prefix(rankingLimit).enumerated() {
      if index > 0 { raw(",") }
      write(candidate)
    }
    raw("]")
    if result.isAmbiguous { raw(",\"ambiguous\":true") }
    write(result.requests)
    write(result.entities)
    if let sentiment = result.sentiment { write(sentiment) }
    write(result.listedAnswers)
  }

  private mutating func write(_ candidate: IntentRanking.Candidate) {
    raw("{\"name\":")
    string(candidate.name.rawValue)
    raw(",\"confidence\":")
    decimal(candidate.confidence)
    raw("}")
  }

  private mutating func write(_ requests: [Request]) {
    guard !requests.isEmpty else { return }
    raw(",\"requests\":[")
    for (index, request) in requests.enumerated() {
      if index > 0 { raw(",") }
      raw("{\"intent\":")
      string(request.intent.name.rawValue)
      raw(",\"confidence\":")
      decimal(request.intent.confidence)
      writeSpan(request.range)
      raw("}")
    }
    raw("]")
  }

  private mutating func write(_ entities: [Entity]) {
    raw(",\"entities\":")
    writeList(entities)
  }

  /// An array of objects.
  mutating func writeList(_ entities: [Entity]) {
    raw("[")
    for (index, entity) in entities.enumerated() {
      if index > 0 { raw(",") }
      raw("{\"entity\":")
      string(entity.name)
      writeSpan(entity.range)
      raw(",\"value\":")
      if let value = entity.value { string(value) } else { raw("null") }
      write("unit", entity.unit)
      write("kind", entity.kind)
      write("relative", entity.relative)
      write("role", entity.role)
      raw("}")
    }
    raw("]")
  }

  private mutating func write(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    raw(",\"")
    raw(key)
    raw("\":")
    string(value)
  }

  private mutating func write(_ sentiment: Sentiment) {
    raw(",\"sentiment\":{\"label\":")
    string(sentiment.label.rawValue)
    raw(",\"score\":")
    decimal(sentiment.score)
    raw("}")
  }

  /// Appends the one answer, or the short list.
  private mutating func write(_ answers: ArraySlice<AnswerRanking.Candidate>) {
    guard !answers.isEmpty else { return }
    raw(",\"answers\":[")
    for (index, candidate) in answers.enumerated() {
      if index > 0 { raw(",") }
      raw("{\"id\":")
      string(candidate.question.rawValue)
      raw(",\"score\":")
      decimal(candidate.score)
      raw("}")
    }
    raw("]")
  }

  private mutating func writeSpan(_ range: Range<Int>) {
    raw(",\"start\":")
    number(range.lowerBound)
    raw(",\"end\":")
    number(range.upperBound)
  }

  /// The member `error`.
  mutating func writeError(_ code: StaticString, _ message: String, line: Int) {
    raw("\"error\":{\"code\":\"")
    raw(code)
    raw("\",\"message\":")
    string(message)
    raw(",\"line\":")
    number(line)
    raw("}")
  }
}
