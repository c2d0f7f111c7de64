import ArgumentParser
import Glibc
import Kefu
import KefuFrontends
import KefuText
import KefuUnderstanding

struct LabelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label", abstract: "Label the messages of standard input.",
    discussion: """
      One line in, one line of JSON out, in order. A line that cannot be read gives an object with the key "error" and \
      the rest goes on.
      """)

  @OptionGroup var assistantOptions: AssistantOptions

  @Option(help: "How lines are read: text, jsonl or tsv.")
  var input: LabelOptions.Input = .text

  @Option(
    help: ArgumentHelp(
      "Label with this model of 'kefu train' instead of an assistant.", valueName: "file"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Tell sentiment with this model of 'kefu train --kind sentiment' instead of the assistant's.",
      valueName: "file"))
  var sentimentModel: String?

  @Option(
    help: ArgumentHelp(
      "The key of the message (jsonl), or its column by name or number (tsv). Default: text, else message.",
      valueName: "key"))
  var textKey: String?

  @Option(help: ArgumentHelp("Put the results under this key.", valueName: "key"))
  var resultKey: String?

  @Option(help: ArgumentHelp("Threads. Default: one a processor.", valueName: "n"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "The time of messages without a key \"time\", in ISO 8601; else days such as tomorrow have no value.",
      valueName: "time"))
  var now: InstantArgument?

  @Flag(help: "Count the intents on standard error at the end.")
  var summary = false

  @Flag(help: "Exit with 1 if a line could not be read.")
  var strict = false

  func validate() throws {
    try Processors.validate(threads)
    if resultKey == "input" {
      throw ValidationError("--result-key: 'input' holds the input's own keys; take another")
    }
  }

  func run() throws {
    var options = LabelOptions()
    options.input = input
    options.textKey = textKey
    options.resultKey = resultKey
    options.now = now?.instant
    options.threads = threads ?? Processors.count
    let labelling = Labelling(options: options, makeParser: parserMaker())
    let progress = Progress()
    do {
      let result = try labelling.run(from: STDIN_FILENO, to: STDOUT_FILENO) {
        progress.show($0.lines)
      }
      progress.clear()
      if summary { print(result) }
      if result.errors > 0 {
        StandardError.print("\(result.errors) of \(result.lines) lines could not be read")
        if strict { throw ExitCode(1) }
      }
    } catch let stop as Labelling.Stop {
      progress.clear()
      try report(stop)
    }
  }

  private func parserMaker() -> () -> MessageParser {
    do {
      var models: ParserModels
      if let model {
        models = ParserModels(intents: try IntentModel(path: model))
      } else {
        models = assistantOptions.load().models
      }
      if let sentimentModel { models.sentiment = try SentimentModel(path: sentimentModel) }
      return { MessageParser(models) }
    } catch {
      StandardError.print("error: \(error)")
      Glibc.exit(1)
    }
  }

  private func report(_ stop: Labelling.Stop) throws {
    switch stop {
    case .brokenPipe: return
    case .unreadable(let reason):
      StandardError.print("error: cannot read standard input: \(reason)")
      throw ExitCode(1)
    case .unwritable(let reason):
      StandardError.print("error: cannot write to standard output: \(reason)")
      throw ExitCode(1)
    case .missingColumn(let name, let columns):
      StandardError.print(
        "error: <stdin>:1: the header has no column '\(name)'; it has: "
          + columns.joined(separator: ", ") + ". Name one with --text-key, or give its number.")
      throw ExitCode(1)
    }
  }

  private func print(_ result: LabelSummary) {
    for (name, count) in result.intents.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      StandardError.print("\(count)\t\(name)")
    }
  }
}

extension LabelOptions.Input: ExpressibleByArgument {}

/// Lines and rate on standard error while they are labelled, if that is a terminal.
private final class Progress {
  private let start = Clock.monotonicSeconds()
  private var last = 0.0
  private let isShown = StandardError.isTerminal && isatty(STDIN_FILENO) == 0

  func show(_ lines: Int) {
    guard isShown else { return }
    let now = Clock.monotonicSeconds()
    guard now - last > 0.2 else { return }
    last = now
    let rate = Int(Double(lines) / max(now - start, 0.001))
    StandardError.write("\r\u{1B}[K\(lines) lines, \(rate) a second")
  }

  func clear() {
    if isShown, last > 0 { StandardError.write("\r\u{1B}[K") }
  }
}
