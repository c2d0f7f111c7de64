import Kefu
import KefuText
import KefuUnderstanding
import KefuValues

/// Labels lines one after another, in memory of its own: one per thread.
///
/// Here is what is common to all formats; `LineLabeller+…` read one kind of line each.
struct LineLabeller {
  let parser: MessageParser
  let options: LabelOptions
  let columns: LabelColumns?
  let sessionKey: [UInt8]?
  /// The keys under which the message may be, in order of preference.
  let textKeys: [[UInt8]]
  var output = LabelOutput()
  var object = JSONLine()
  var row: LabelRow
  /// The message of the line, if it does not stand there as it is.
  var text: [UInt8] = []

  init(parser: MessageParser, options: LabelOptions, columns: LabelColumns?) {
    self.parser = parser
    self.options = options
    self.columns = columns
    sessionKey = options.sessionKey.map { Array($0.utf8) }
    textKeys = (options.textKey.map { [$0] } ?? ["text", "message"]).map { Array($0.utf8) }
    row = LabelRow(isCSV: options.input == .csv)
  }

  /// Replaces a job's output by that of its batch.
  mutating func label(_ job: LabelPipeline.Job) {
    swap(&output, &job.output)
    output.removeAll()
    for line in job.batch.lines { label(line, job.batch[line]) }
    output.summary.bytes = job.batch.size
    swap(&output, &job.output)
  }

  /// Appends the output of one line to another output.
  mutating func label(
    _ line: LineBatch.Line, _ bytes: UnsafeBufferPointer<UInt8>, into other: inout LabelOutput
  ) {
    swap(&output, &other)
    label(line, bytes)
    swap(&output, &other)
  }

  /// Appends exactly one line of output for one line of input.
  private mutating func label(_ line: LineBatch.Line, _ bytes: UnsafeBufferPointer<UInt8>) {
    output.summary.lines += 1
    var fact = SessionFact()
    switch line.problem {
    case .tooLong:
      fail("line_too_long", "the line has more than \(LineReader.lineLimit) bytes", line.number)
    case .brokenQuote:
      fail(
        "bad_csv", "a quotation mark is not closed, or is followed by text; double it", line.number)
    case nil:
      if !UTF8Check.isValid(bytes) {
        fail(
          "invalid_utf8", "the line is not UTF-8; convert it, for instance with iconv", line.number)
      } else {
        switch options.input {
        case .text: labelText(bytes)
        case .tsv, .csv: labelRow(bytes, number: line.number)
        case .jsonl: fact = labelObject(bytes, number: line.number)
        }
      }
    }
    output.lines.byte(0x0A)
    if sessionKey != nil {
      output.sessionLines.append(
        LabelOutput.SessionLine(
          end: output.lines.count, session: fact.session, turn: fact.turn))
    }
  }

  /// What a line is in a conversation whose lines bear its key.
  struct SessionFact {
    var session: [UInt8] = []
    var turn: ConversationFacts.Turn?
  }

  /// What a message means, counted and collected.
  mutating func understand(
    _ message: UnsafeBufferPointer<UInt8>, at time: Instant?
  ) -> MessageParser.Result {
    var result = parser.parse(
      message, at: time, limit: max(options.rankingLimit, options.labelLimit))
    output.summary.count(result.ranking.decision.name)
    if options.collectsUncertain, result.ranking.isRejected || result.isAmbiguous {
      LabelMask.withShown(message, result.entities, isMasked: options.isMasked) {
        output.writeUncertain($0, result)
      }
    }
    if options.isMasked { result.entities = LabelMask.masked(result.entities) }
    return result
  }

  /// Writes an error in the form of the output.
  mutating func fail(_ code: StaticString, _ message: String, _ number: Int) {
    output.summary.errors += 1
    switch options.output {
    case .jsonl:
      output.lines.raw("{")
      output.lines.writeError(code, message, line: number)
      output.lines.raw("}")
    case .tsv:
      output.lines.raw("\\N\t")
      output.lines.writeErrorColumns(code, message, line: number)
    case .fasttext:
      output.lines.raw("__error__")
      output.lines.raw(code)
    }
  }
}
