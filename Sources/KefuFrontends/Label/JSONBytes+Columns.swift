import Kefu
import KefuText
import KefuUnderstanding
import KefuValues

/// Columns between tabs, as ClickHouse, PostgreSQL and Hive read them: `\t`, `\n`, `\r`, `\\`, and `\N` for nothing.
extension JSONBytes {
  /// A cell of valid UTF-8.
  mutating func cell(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case 0x09: raw("\\t")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case UInt8(ascii: "\\"): raw("\\\\")
      default: self.byte(byte)
      }
    }
  }

  private mutating func cell(_ text: String) {
    var text = text
    text.withUTF8 { cell($0) }
  }

  /// Kefu's columns: language, intent, confidence, sentiment, score, entities, no error.
  mutating func writeColumns(_ result: MessageParser.Result) {
    let decision = result.ranking.decision
    cell(result.language.language.rawValue)
    byte(0x09)
    cell(decision.name.rawValue)
    byte(0x09)
    decimal(decision.confidence)
    byte(0x09)
    if let sentiment = result.sentiment {
      cell(sentiment.label.rawValue)
      byte(0x09)
      decimal(sentiment.score)
    } else {
      raw("\\N\t\\N")
    }
    byte(0x09)
    var entities = JSONBytes()
    entities.writeList(result.entities)
    entities.withBytes { cell($0) }
    raw("\t\\N")
  }

  /// Kefu's columns for a line that cannot be read.
  mutating func writeErrorColumns(_ code: StaticString, _ message: String, line: Int) {
    raw("\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t")
    raw(code)
    cell(": \(message) (line \(line))")
  }

  /// What `fasttext predict-prob` prints for a line, without the line end; nothing for a message without any word.
  mutating func writeLabels(
    _ result: MessageParser.Result, of message: UnsafeBufferPointer<UInt8>, _ options: LabelOptions
  ) {
    guard message.contains(where: { $0 > 0x20 }) else { return }
    let decision = result.ranking.decision
    var written = 0
    func isWanted(_ candidate: IntentRanking.Candidate) -> Bool {
      written < options.labelLimit && candidate.confidence >= options.leastConfidence
    }
    if result.ranking.isRejected, isWanted(decision) {
      writeLabel(decision, isFirst: true, options)
      written += 1
    }
    for candidate in result.ranking.candidates where isWanted(candidate) {
      writeLabel(candidate, isFirst: written == 0, options)
      written += 1
    }
  }

  private mutating func writeLabel(
    _ candidate: IntentRanking.Candidate, isFirst: Bool, _ options: LabelOptions
  ) {
    if !isFirst { byte(0x20) }
    raw("__label__")
    raw(candidate.name.rawValue.utf8)
    if options.hasLabelsOnly { return }
    byte(0x20)
    decimal(candidate.confidence)
  }
}
