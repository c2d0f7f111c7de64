import Kefu
import KefuText
import KefuUnderstanding
import KefuValues

extension JSONBytes {
  /// Appends Kefu's keys of a message, each after a comma.
  mutating func write(_ result: MessageParser.Result, rankingLimit: Int) {
    raw(",\"language\":")
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
    raw(",\"entities\":[")
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

  private mutating func writeSpan(_ range: Range<Int>) {
    raw(",\"start\":")
    number(range.lowerBound)
    raw(",\"end\":")
    number(range.upperBound)
  }
}
