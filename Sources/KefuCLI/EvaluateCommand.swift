import ArgumentParser
import Glibc
import Kefu
import KefuAuthoring
import KefuFrontends
import KefuText
import KefuUnderstanding
import KefuValues

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Measure how well messages are understood.",
    discussion: """
      Without files: the assistant's own examples, intents by 5-fold cross-validation, sentiment by leaving one domain out, \
      answers by leaving one phrasing out. With --test: the assistant on these lines of label<TAB>text (for answers a \
      question's id, or 'none'). With --train and --test: a model of these lines. With --model and --test: that model.
      """)

  @OptionGroup var assistantOptions: AssistantOptions

  @Option(help: ArgumentHelp("Train on this file instead of the assistant.", valueName: "file"))
  var train: String?

  @Option(help: ArgumentHelp("Measure on this file.", valueName: "file"))
  var test: String?

  @Option(help: ArgumentHelp("Out-of-scope lines to train on.", valueName: "file"))
  var oosTrain: String?

  @Option(help: ArgumentHelp("Out-of-scope lines to measure on.", valueName: "file"))
  var oosTest: String?

  @Option(help: ArgumentHelp("Measure this model.", valueName: "file"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Train with this sentence encoder beside the words, or measure a model that was. Default: the assistant's.",
      valueName: "path"))
  var encoder: String?

  @Flag(help: "Train with the encoder alone, without words: to see what it knows.")
  var encoderOnly = false

  @Option(help: "What is measured: intent, sentiment, entities or answers.")
  var kind: EvaluationKind = .intent

  @Option(help: ArgumentHelp("Train on so many lines of each label.", valueName: "k"))
  var shots: Int?

  @Option(help: ArgumentHelp("Which lines those are.", valueName: "s"))
  var seed: UInt64 = 0

  @Option(
    help: ArgumentHelp("The share of in-scope messages that may be rejected.", valueName: "share"))
  var reject = 0.05

  @Option(help: ArgumentHelp("Threads. Default: one a processor.", valueName: "n"))
  var threads: Int?

  @Flag(help: "Print one JSON object.")
  var json = false

  @Option(help: ArgumentHelp("Write a page with all figures.", valueName: "file"))
  var html: String?

  func validate() throws {
    try Processors.validate(threads)
    if train != nil, test == nil { throw ValidationError("--train needs --test") }
    if model != nil, test == nil { throw ValidationError("--model needs --test") }
    if model != nil, train != nil {
      throw ValidationError("--model and --train exclude each other")
    }
    if shots != nil, train == nil { throw ValidationError("--shots needs --train") }
    if let shots, shots < 1 { throw ValidationError("--shots takes a number from 1") }
    if !(0...1).contains(reject) { throw ValidationError("--reject takes a share from 0 to 1") }
    if kind != .intent, shots != nil || oosTrain != nil || oosTest != nil || html != nil {
      throw ValidationError("--shots, --oos-train, --oos-test and --html are for intents")
    }
    if kind == .entities, test == nil { throw ValidationError("--kind entities needs --test") }
    if kind == .answers || kind == .entities, train != nil || model != nil {
      throw ValidationError("--kind \(kind.rawValue) measures an assistant")
    }
    if encoder != nil, test != nil, train == nil, model == nil {
      throw ValidationError("an assistant names its encoder itself: 'encoder' in assistant.yaml")
    }
    if encoderOnly, encoder == nil { throw ValidationError("--encoder-only needs --encoder") }
    if encoderOnly, kind != .intent { throw ValidationError("--encoder-only is for intents") }
    if encoder != nil, kind != .intent, kind != .answers {
      throw ValidationError("--encoder is for intents and answers")
    }
    if oosTrain != nil, train == nil { throw ValidationError("--oos-train needs --train") }
  }

  func run() throws {
    switch kind {
    case .intent: try evaluateIntents()
    case .answers: try evaluateAnswers()
    case .sentiment: try evaluateSentiment()
    case .entities: try evaluateEntities()
    }
  }

  private func evaluateIntents() throws {
    var report = EvaluationRun(threads: threads ?? Processors.count, rejectedShare: reject)
    report.embedding = Encoder.openOrExit(encoder).map { RememberedEmbedding($0) }
    report.usesWords = !encoderOnly
    if let train {
      var examples = LabelledFiles.readOrExit([train])
      if let shots { examples = IntentEvaluation.fewShot(examples, shots: shots, seed: seed) }
      if let oosTrain { examples += asOutOfScope(LabelledFiles.readOrExit([oosTrain])) }
      report.train(examples, clock: Clock.monotonicSeconds)
      report.judge(tests(), dictionary: .empty, clock: Clock.monotonicSeconds)
    } else if let model {
      do {
        report.model = try Encoder.model(path: model, trainedWith: report.embedding)
      } catch {
        StandardError.print("error: \(error)")
        throw ExitCode(1)
      }
      report.judge(tests(), dictionary: .empty, clock: Clock.monotonicSeconds)
    } else if test != nil {
      let assistant = assistantOptions.load()
      report.model = assistant.model
      report.rejectedShare = assistant.settings.rejectInScope
      report.embedding = assistant.models.embedding
      report.judge(tests(), dictionary: assistant.dictionary, clock: Clock.monotonicSeconds)
    } else {
      try crossValidate(&report)
    }
    let metrics = report.metrics
    if let html {
      let page = EvaluationReport(
        title: report.title, metrics: metrics, facts: report.facts)
      let bytes = Array(page.html.utf8)
      guard bytes.withUnsafeBytes({ AtomicFile.write($0, to: html) }) else {
        StandardError.print("error: cannot write '\(html)': \(String(cString: strerror(errno)))")
        throw ExitCode(1)
      }
    }
    StandardOutput.write(json ? report.json : Array(report.text.utf8))
  }

  private func tests() -> [LabelledText] {
    var tests = test.map { LabelledFiles.readOrExit([$0]) } ?? []
    if let oosTest { tests += asOutOfScope(LabelledFiles.readOrExit([oosTest])) }
    return tests
  }

  /// Whatever their label, the lines of an out-of-scope file are out of scope.
  private func asOutOfScope(_ texts: [LabelledText]) -> [LabelledText] {
    texts.map { LabelledText(text: $0.text, label: .outOfScope) }
  }

  private func crossValidate(_ report: inout EvaluationRun) throws {
    let definition = assistantOptions.definitionOrExit()
    if report.embedding == nil {
      report.embedding = encoderOrExit(of: definition).map { RememberedEmbedding($0) }
    }
    report.rejectedShare = definition.settings.rejectInScope
    report.crossValidate(
      definition.labelledTexts, dictionary: UserDictionary(words: definition.words),
      clock: Clock.monotonicSeconds)
  }

  /// The encoder that the assistant's settings name, or the end of the process with what is wrong with it.
  func encoderOrExit(of definition: AssistantDefinition) -> (any TextEmbedding)? {
    do throws(AuthoringError) {
      return try definition.settings.encoder?.opened(
        in: assistantOptions.folderOrExit(), by: Encoder.open)
    } catch {
      StandardError.print(error.description)
      Glibc.exit(1)
    }
  }
}

/// What `evaluate` measures.
enum EvaluationKind: String, ExpressibleByArgument, CaseIterable {
  case intent, sentiment, entities, answers
}
