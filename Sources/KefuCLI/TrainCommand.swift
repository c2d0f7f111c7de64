import ArgumentParser
import Glibc
import KefuFrontends
import KefuUnderstanding
import KefuValues

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train a model of intents from labelled lines.",
    discussion: """
      A line is a label, a tab and the text; the label 'oos' marks messages that are none of the business. The same data \
      gives the same bytes on any number of threads.
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Files of label<TAB>text lines.", valueName: "file"))
  var data: [String]

  @Option(help: ArgumentHelp("Where the model is written.", valueName: "file"))
  var output: String

  @Option(help: "What is learned: intent, or sentiment (positive, neutral, negative, angry).")
  var kind: Kind = .intent

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case intent, sentiment
  }

  @Option(
    help: ArgumentHelp(
      "Train with this encoder beside the words: a file that import-encoder wrote, or a model's folder.",
      valueName: "path"))
  var encoder: String?

  @Option(help: ArgumentHelp("Threads. Default: one a processor.", valueName: "n"))
  var threads: Int?

  func validate() throws {
    try Processors.validate(threads)
    if encoder != nil, kind != .intent { throw ValidationError("--encoder is for intents") }
  }

  func run() throws {
    let start = Clock.monotonicSeconds()
    let (count, bytes) = try kind == .intent ? intentModel() : sentimentModel()
    let seconds = Clock.monotonicSeconds() - start
    guard bytes.withUnsafeBytes({ AtomicFile.write($0, to: output) }) else {
      let reason = String(cString: strerror(errno))
      StandardError.print("error: \(ModelError.unwritable(path: output, reason: reason))")
      throw ExitCode(1)
    }
    StandardError.print(
      "\(count) examples, \(bytes.count) bytes, \(JSONBytes.decimalText(seconds)) s")
  }

  private func intentModel() throws -> (count: Int, bytes: [UInt8]) {
    let examples = LabelledFiles.readOrExit(data)
    guard Set(examples.map(\.label)).filter({ $0 != .outOfScope }).count > 1 else {
      StandardError.print("error: at least two labels besides 'oos' are needed")
      throw ExitCode(1)
    }
    let trainer = IntentTrainer(
      embedding: Encoder.openOrExit(encoder), threads: threads ?? Processors.count)
    return (examples.count, trainer.train(examples))
  }

  private func sentimentModel() throws -> (count: Int, bytes: [UInt8]) {
    let examples = LabelledFiles.sentimentOrExit(data)
    guard Set(examples.map(\.label)).count > 1 else {
      StandardError.print("error: at least two labels are needed")
      throw ExitCode(1)
    }
    let trainer = SentimentTrainer(threads: threads ?? Processors.count)
    return (examples.count, trainer.train(examples))
  }
}

/// Reads several labelled files, or ends the process with their mistakes.
enum LabelledFiles {
  static func readOrExit(_ paths: [String]) -> [LabelledText] {
    var texts: [LabelledText] = []
    var failures: [String] = []
    for path in paths {
      do {
        texts += try LabelledFile.read(path)
      } catch {
        failures.append(error.description)
      }
    }
    guard failures.isEmpty else {
      for failure in failures { StandardError.print(failure) }
      exit(1)
    }
    return texts
  }

  /// As `readOrExit`, with labels of sentiment.
  static func sentimentOrExit(_ paths: [String]) -> [SentimentExample] {
    let texts = readOrExit(paths)
    return texts.map { text in
      guard let label = SentimentLabel(rawValue: text.label.rawValue) else {
        let known = SentimentLabel.allCases.map(\.rawValue).joined(separator: ", ")
        StandardError.print(
          "error: unknown sentiment '\(text.label)' of '\(text.text)'; known are: \(known)")
        exit(1)
      }
      return SentimentExample(text: text.text, label: label)
    }
  }
}

extension Processors {
  /// Refuses a number of threads that is none or absurd.
  static func validate(_ threads: Int?) throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 256")
    }
  }
}
