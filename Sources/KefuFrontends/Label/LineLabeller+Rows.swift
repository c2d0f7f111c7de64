import Kefu
import KefuValues

extension LineLabeller {
  /// A row of TSV or CSV.
  mutating func labelRow(_ line: UnsafeBufferPointer<UInt8>, number: Int) {
    guard let columns else { return }
    row.read(line)
    guard columns.text < row.count else {
      failRow(
        line, "missing_column",
        "the line has \(row.count) columns, the text is in column \(columns.text + 1)", number)
      return
    }
    if row.isNothing(columns.text, of: line) {
      failRow(line, "missing_text", "the message is \\N", number)
      return
    }
    var message: [UInt8] = []
    swap(&message, &text)
    message.removeAll(keepingCapacity: true)
    row.append(columns.text, of: line, to: &message)
    message.withUnsafeBufferPointer { message in
      let result = understand(message, at: options.now)
      switch options.output {
      case .jsonl: writeObject(of: line, message, result, columns)
      case .tsv:
        writeCells(line, text: message, result)
        output.lines.writeColumns(result)
      case .fasttext: output.lines.writeLabels(result, of: message, options)
      }
    }
    swap(&message, &text)
  }

  private mutating func failRow(
    _ line: UnsafeBufferPointer<UInt8>, _ code: StaticString, _ message: String, _ number: Int
  ) {
    guard options.output == .tsv else { return fail(code, message, number) }
    output.summary.errors += 1
    writeCells(line, text: nil, nil)
    output.lines.writeErrorColumns(code, message, line: number)
  }

  private mutating func writeObject(
    of line: UnsafeBufferPointer<UInt8>, _ message: UnsafeBufferPointer<UInt8>,
    _ result: MessageParser.Result, _ columns: LabelColumns
  ) {
    output.lines.raw("{")
    if options.resultKey != nil {
      writeMembers(of: line, message, result, columns, areOwn: false)
      openResult()
    }
    output.lines.raw("\"text\":")
    writeText(message, result)
    output.lines.write(result, rankingLimit: options.rankingLimit)
    closeResult()
    output.lines.raw(",")
    if options.resultKey == nil {
      writeMembers(of: line, message, result, columns, areOwn: false)
    }
    // What was written last ends with a comma, which has to go.
    output.lines.truncate(to: output.lines.count - 1)
    let end = output.lines.count
    output.lines.raw(",\"input\":{")
    let start = output.lines.count
    writeMembers(of: line, message, result, columns, areOwn: true)
    if output.lines.count == start {
      output.lines.truncate(to: end)
    } else {
      output.lines.truncate(to: output.lines.count - 1)
      output.lines.raw("}")
    }
    output.lines.raw("}")
  }

  /// Writes the columns as members, each followed by a comma: those whose keys are Kefu's, or the others.
  private mutating func writeMembers(
    of line: UnsafeBufferPointer<UInt8>, _ message: UnsafeBufferPointer<UInt8>,
    _ result: MessageParser.Result, _ columns: LabelColumns, areOwn: Bool
  ) {
    var value: [UInt8] = []
    for index in 0..<row.count {
      let column = columns[index]
      let isText = index == columns.text
      // The message stands under `text` already.
      if isText, !columns.hasNames || column.key.elementsEqual("text".utf8) { continue }
      guard column.isOwn == areOwn else { continue }
      output.lines.byte(UInt8(ascii: "\""))
      output.lines.raw(column.key)
      output.lines.raw("\":")
      if isText {
        writeText(message, result)
      } else if row.isNothing(index, of: line) {
        output.lines.raw("null")
      } else {
        value.removeAll(keepingCapacity: true)
        row.append(index, of: line, to: &value)
        value.withUnsafeBufferPointer { output.lines.string($0) }
      }
      output.lines.raw(",")
    }
  }

  /// Writes the row's own cells, each followed by a tab.
  private mutating func writeCells(
    _ line: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>?,
    _ result: MessageParser.Result?
  ) {
    var value: [UInt8] = []
    for index in 0..<row.count {
      if index == columns?.text, let text, let result {
        writeCell(text, result)
        continue
      }
      if options.input == .tsv {
        output.lines.append(UnsafeBufferPointer(rebasing: line[row.fields[index]]))
      } else {
        value.removeAll(keepingCapacity: true)
        row.append(index, of: line, to: &value)
        value.withUnsafeBufferPointer { output.lines.cell($0) }
      }
      output.lines.byte(0x09)
    }
  }
}
