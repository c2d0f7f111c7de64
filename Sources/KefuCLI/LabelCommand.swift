import ArgumentParser
import Glibc
import Kefu
import KefuFrontends
import KefuText
import KefuUnderstanding
import KefuValues

struct LabelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label", abstract: "Label the messages of standard input.",
    discussion: """
      One line in, one line out, in order. A line that cannot be read gives an error on its line and the rest goes on. \
      A line of JSON with "turns" is a whole conversation. SIGTERM and SIGINT end it with what was read.
      """)

  @OptionGroup var assistantOptions: AssistantOptions

  @Option(help: "How lines are read: text, jsonl, tsv or csv.")
  var input: LabelOptions.Input = .text

  @Option(help: "How lines are written: jsonl, tsv or fasttext.")
  var output: LabelOptions.Output = .jsonl

  @Option(
    help: ArgumentHelp(
      "Label with this model of 'kefu train' instead of an assistant.", valueName: "file"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "The sentence encoder that the model of --model was trained with.", valueName: "path"))
  var encoder: String?

  @Option(
    help: ArgumentHelp(
      "Tell sentiment with this model of 'kefu train --kind sentiment' instead of the assistant's.",
      valueName: "file"))
  var sentimentModel: String?

  @Option(
    help: ArgumentHelp(
      "The key of the message (jsonl), or its column by name or number (tsv, csv). Default: text, else message.",
      valueName: "key"))
  var textKey: String?

  @Option(help: ArgumentHelp("Put the results under this key.", valueName: "key"))
  var resultKey: String?

  @Option(
    help: ArgumentHelp(
      "jsonl: consecutive lines with the same value under this key are one conversation; the last of them gets its label.",
      valueName: "key"))
  var sessionKey: String?

  @Option(
    help: ArgumentHelp(
      "A speaker who is a customer; may be given several times. Default: customer, user, client, buyer, 客户, 用户, 顾客, 买家.",
      valueName: "name"))
  var customer: [String] = []

  @Option(help: ArgumentHelp("fasttext: at most so many labels a line.", valueName: "k"))
  var top = 1

  @Option(help: ArgumentHelp("fasttext: no labels less probable than this.", valueName: "p"))
  var atLeast = 0.0

  @Flag(help: "fasttext: labels without probabilities.")
  var labelsOnly = false

  @Option(help: ArgumentHelp("Threads. Default: one a processor.", valueName: "n"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "The time of messages without a key \"time\", in ISO 8601; else days such as tomorrow have no value.",
      valueName: "time"))
  var now: InstantArgument?

  @Flag(
    help:
      "Hide the numbers of cards, identity cards, phones and e-mail addresses in what is written.")
  var mask = false

  @Option(
    help: ArgumentHelp(
      "Collect rejected and ambiguous messages in this file, as intent<TAB>text lines.",
      valueName: "file"))
  var uncertain: String?

  @Option(
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var outputFile: String?

  @Flag(
    help:
      "Continue an interrupted run: keep the whole lines of --output-file and label what follows in the input."
  )
  var resume = false

  @Flag(help: "Count the intents on standard error at the end.")
  var summary = false

  @Flag(help: "Exit with 1 if a line could not be read.")
  var strict = false

  func validate() throws {
    try Processors.validate(threads)
    if resultKey == "input" {
      throw ValidationError("--result-key: 'input' holds the input's own keys; take another")
    }
    if output != .fasttext, top != 1 || atLeast != 0 || labelsOnly {
      throw ValidationError("--top, --at-least and --labels-only need --output fasttext")
    }
    if top < 1 { throw ValidationError("--top must be at least 1") }
    if !(0...1).contains(atLeast) { throw ValidationError("--at-least must be 0 to 1") }
    if sessionKey != nil, input != .jsonl || output != .jsonl {
      throw ValidationError("--session-key needs --input jsonl and --output jsonl")
    }
    if !customer.isEmpty, input != .jsonl {
      throw ValidationError("--customer needs --input jsonl")
    }
    if encoder != nil, model == nil {
      throw ValidationError("an assistant names its encoder itself: 'encoder' in assistant.yaml")
    }
    if resume, outputFile == nil { throw ValidationError("--resume needs --output-file") }
  }

  func run() throws {
    let models = parserModels()
    let labelling = Labelling(options: options(models)) { MessageParser(models) }
    let files = try LabelFiles(
      output: outputFile, uncertain: uncertain, resumes: resume, hasSessions: sessionKey != nil)
    let progress = LabelProgress()
    LabelSignals.handle()
    do {
      let result = try labelling.run(
        from: STDIN_FILENO, to: files.destination, interruption: LabelSignals.interruption
      ) { progress.show($0) }
      progress.clear()
      LabelSignals.endIfReceived()
      if summary { print(result) }
      if result.errors > 0 {
        StandardError.print("\(result.errors) of \(result.lines) lines could not be read")
        if strict { throw ExitCode(1) }
      }
    } catch let stop as Labelling.Stop {
      progress.clear()
      LabelSignals.endIfReceived()
      try report(stop)
    }
  }

  private func options(_ models: ParserModels) -> LabelOptions {
    var options = LabelOptions()
    options.input = input
    options.output = output
    options.textKey = textKey
    options.resultKey = resultKey
    options.sessionKey = sessionKey
    if !customer.isEmpty {
      options.conversation.customers = Set(customer.map { $0.lowercased() })
    }
    options.conversation.asides = models.asides
    options.labelLimit = top
    options.leastConfidence = atLeast
    options.hasLabelsOnly = labelsOnly
    options.isMasked = mask
    options.collectsUncertain = uncertain != nil
    options.now = now?.instant
    options.threads = threads ?? Processors.count
    return options
  }

  private func parserModels() -> ParserModels {
    do {
      var models: ParserModels
      if let model {
        let embedding = Encoder.openOrExit(encoder)
        models = ParserModels(
          intents: try Encoder.model(path: model, trainedWith: embedding), embedding: embedding)
      } else {
        models = assistantOptions.load().models
      }
      if let sentimentModel { models.sentiment = try SentimentModel(path: sentimentModel) }
      return models
    } catch {
      StandardError.print("error: \(error)")
      Glibc.exit(1)
    }
  }

  private func report(_ stop: Labelling.Stop) throws {
    let file = outputFile.map { "'\($0)'" } ?? "standard output"
    switch stop {
    case .brokenPipe: return
    case .unreadable(let reason):
      StandardError.print("error: cannot read standard input: \(reason)")
    case .unwritable(let reason):
      StandardError.print("error: cannot write to \(file): \(reason)")
    case .missingColumn(let name, let columns):
      StandardError.print(
        "error: <stdin>:1: the header has no column '\(name)'; it has: "
          + columns.joined(separator: ", ") + ". Name one with --text-key, or give its number.")
    case .foreignOutput(let line):
      StandardError.print(
        "error: \(file):\(line): this is not what the input gives with this assistant and these options; "
          + "nothing was changed. Without --resume the file is written anew.")
    case .shortInput(let lines):
      StandardError.print(
        "error: \(file) has more lines than the input, which ends after \(lines); nothing was changed. "
          + "--resume needs the input from its beginning.")
    }
    throw ExitCode(1)
  }

  private func print(_ result: LabelSummary) {
    for (name, count) in result.intents.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      StandardError.print("\(count)\t\(name)")
    }
  }
}

extension LabelOptions.Input: ExpressibleByArgument {}
extension LabelOptions.Output: ExpressibleByArgument {}
