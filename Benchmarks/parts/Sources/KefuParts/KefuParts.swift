import Glibc
import Kefu
import KefuFrontends

/// Prints what each part costs a message: `swift run -c release --package-path Benchmarks/parts KefuParts [RUNS]`, in the repository.
@main
struct KefuParts {
  static func main() throws {
    let runs = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 20
    guard let messages = Messages(path: "Benchmarks/label/lines.txt") else {
      print("error: cannot read Benchmarks/label/lines.txt; run this in the repository")
      exit(2)
    }
    let models = try Assistant(contentsOf: ".", cache: AssistantCache.defaultPath()).models
    let parts = Parts(models)
    let stopwatch = Stopwatch(runs: runs)

    func time(_ part: (UnsafeBufferPointer<UInt8>) -> Int) -> Double {
      stopwatch.microseconds(of: messages.count) {
        var sum = 0
        for index in 0..<messages.count { sum &+= part(messages[index]) }
        return sum
      }
    }
    print("| part | µs a message |\n|---|--:|")
    func row(_ name: String, _ cost: Double) {
      print("| \(name) | \((cost * 100).rounded() / 100) |")
    }

    let normalized = time(parts.normalize)
    let tokenized = time(parts.tokenize)
    row("normalise", normalized)
    row("segment", tokenized - normalized)
    // What looks at tokens is timed after them, and their time taken off.
    func afterTokens(_ part: (UnsafeBufferPointer<UInt8>) -> Int) -> Double {
      time { parts.tokenize($0) &+ part($0) } - tokenized
    }
    row("read mistyped words", afterTokens { _ in parts.read() })
    let featurized = afterTokens { _ in parts.featurize() }
    row("featurise", featurized)
    let ranked = afterTokens { _ in parts.rank() }
    row("score and rank intents", ranked - featurized)
    row("entities", afterTokens(parts.recognize))
    row("sentiment", afterTokens(parts.judge))
    // They share the features of the intents.
    row("questions", afterTokens { _ in parts.rank() &+ parts.answer() } - ranked)
    let parsed = time(parts.parse)
    row("all of these and requests, as the parser has them", parsed)

    let lines = WholeLines(models: models, messages: messages)
    defer { lines.removeFiles() }
    let text = stopwatch.microseconds(of: lines.count) { lines.label(.text) }
    let objects = stopwatch.microseconds(of: lines.count) { lines.label(.jsonl) }
    row("write JSON, read and write lines", text - parsed)
    row("read JSON", objects - text)
    row("whole line of text", text)
    row("whole line of JSON", objects)
  }
}
