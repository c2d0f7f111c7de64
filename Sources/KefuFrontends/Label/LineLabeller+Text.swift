import Kefu
import KefuValues

extension LineLabeller {
  /// A line that is a message.
  mutating func labelText(_ line: UnsafeBufferPointer<UInt8>) {
    let result = understand(line, at: options.now)
    switch options.output {
    case .jsonl:
      output.lines.raw("{")
      openResult()
      output.lines.raw("\"text\":")
      writeText(line, result)
      output.lines.write(result, rankingLimit: options.rankingLimit)
      closeResult()
      output.lines.raw("}")
    case .tsv:
      writeCell(line, result)
      output.lines.writeColumns(result)
    case .fasttext: output.lines.writeLabels(result, of: line, options)
    }
  }

  /// A string literal of the message.
  mutating func writeText(
    _ message: UnsafeBufferPointer<UInt8>, _ result: MessageParser.Result
  ) {
    LabelMask.withShown(message, result.entities, isMasked: options.isMasked) {
      output.lines.string($0)
    }
  }

  /// A column of TSV with the message, and a tab.
  mutating func writeCell(
    _ message: UnsafeBufferPointer<UInt8>, _ result: MessageParser.Result
  ) {
    LabelMask.withShown(message, result.entities, isMasked: options.isMasked) {
      output.lines.cell($0)
    }
    output.lines.byte(0x09)
  }

  mutating func openResult() {
    guard let key = options.resultKey else { return }
    output.lines.string(key)
    output.lines.raw(":{")
  }

  mutating func closeResult() {
    if options.resultKey != nil { output.lines.raw("}") }
  }
}
