import ArgumentParser
import Glibc
import Kefu
import KefuFrontends
import KefuUnderstanding
import KefuValues

struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answer the questions of standard input.",
    discussion: """
      One line in, one line of JSON out: the questions that it probably asks, with their answers. Without --faq those of \
      the assistant. A table has lines of question<TAB>answer[<TAB>id]; lines of one id are one question. Up to \
      \(SmallTable.limit) lines the score is a probability; a larger table is searched through an index, whose scores \
      are BM25's.
      """)

  @OptionGroup var assistantOptions: AssistantOptions

  @Option(help: ArgumentHelp("A table of questions and answers.", valueName: "file"))
  var faq: String?

  @Option(
    help: ArgumentHelp(
      "Keeps the index of the table in this file; made if it is missing or of another table.",
      valueName: "file"))
  var index: String?

  @Option(
    help: ArgumentHelp(
      "Find by meaning too, by this sentence encoder; for a table that is searched without an index.",
      valueName: "file"))
  var encoder: String?

  @Option(help: ArgumentHelp("How many answers are listed.", valueName: "n"))
  var top = 3

  @Option(help: ArgumentHelp("Threads. Default: one a processor.", valueName: "n"))
  var threads: Int?

  @Flag(help: "Say on standard error how long the index and the searches took.")
  var timing = false

  func validate() throws {
    try Processors.validate(threads)
    if !(1...1000).contains(top) {
      throw ValidationError("--top takes a number from 1 to 1000")
    }
    if encoder != nil, faq == nil {
      throw ValidationError(
        "an assistant names its encoder itself: 'encoder' in assistant.yaml; --encoder needs --faq")
    }
    if encoder != nil, index != nil {
      throw ValidationError("an index has words alone: --encoder and --index exclude each other")
    }
    if index != nil, faq == nil { throw ValidationError("--index needs --faq") }
  }

  func run() throws {
    guard let faq else { return answerFromAssistant() }
    do {
      let table = try readTable(faq)
      if table.count <= SmallTable.limit, index == nil {
        var small = try smallTable(table)
        eachLine { small.matches(of: $0, limit: top) }
      } else if encoder != nil {
        StandardError.print(
          "error: '\(faq)' has \(table.count) lines; with --encoder a table may have "
            + "\(SmallTable.limit)")
        throw ExitCode(1)
      } else {
        var large = LargeTable(table, index: try openIndex(of: table))
        eachLine { large.matches(of: $0, limit: top) }
      }
      if !table.faultyLines.isEmpty { throw ExitCode(1) }
    } catch let error as ModelError {
      StandardError.print("error: \(error)")
      throw ExitCode(1)
    }
  }

  private func answerFromAssistant() {
    let assistant = assistantOptions.load()
    let parser = assistant.makeParser()
    eachLine { line in
      let ranking = parser.answers(to: line, limit: top)
      return AnswerMatches(
        outcome: ranking.outcome,
        matches: ranking.candidates.map { candidate in
          AnswerMatches.Match(
            id: candidate.question.rawValue, score: candidate.score,
            question: assistant.answerModel?.text(of: candidate.phrasing) ?? "",
            answer: assistant.answer(to: candidate.question, like: line) ?? "")
        })
    }
  }

  /// The table; the lines that it cannot use are reported, and without any other it is refused.
  private func readTable(_ path: String) throws -> QuestionTable {
    let table: QuestionTable
    do throws(ModelError) {
      table = try QuestionTable(path: path)
    } catch {
      guard case .unreadable(_, let reason) = error else { throw error }
      StandardError.print("error: cannot read the table '\(path)': \(reason)")
      throw ExitCode(1)
    }
    let form = "a line is question<TAB>answer[<TAB>id]"
    let faulty = table.faultyLines
    for line in faulty.prefix(20) {
      StandardError.print("\(path):\(line):1: error: no question or no answer; \(form)")
    }
    if faulty.count > 20 {
      StandardError.print("error: '\(path)' has \(faulty.count - 20) more lines like these")
    }
    if table.count == 0 {
      StandardError.print("error: the table '\(path)' has no question with an answer; \(form)")
      throw ExitCode(1)
    }
    return table
  }

  /// The table with its model; what was encoded is kept for the next time.
  private func smallTable(_ table: QuestionTable) throws(ModelError) -> SmallTable {
    let embedding = Encoder.openOrExit(encoder)
    let cache = AssistantCache(path: assistantOptions.cache ?? AssistantCache.defaultPath())
    let model = cache.remembering(embedding, of: faq ?? "") { remembered in
      SmallTable.model(of: table, embedding: remembered, threads: threads ?? Processors.count)
    }
    return try SmallTable(table, model: model, embedding: embedding)
  }

  /// The index of the table: from its file if that is up to date, else made and kept there.
  private func openIndex(of table: QuestionTable) throws(ModelError) -> QuestionIndex {
    let digest = Digest(table.texts.memory.bytes)
    if let index, let known = try? QuestionIndex(path: index), known.dataDigest == digest {
      return known
    }
    let start = Clock.monotonicSeconds()
    let bytes = QuestionIndexBuilder.bytes(
      of: table.texts, data: digest, threads: threads ?? Processors.count)
    if timing {
      let seconds = JSONBytes.decimalText(Clock.monotonicSeconds() - start)
      StandardError.print("\(table.count) questions, \(bytes.count) bytes, \(seconds) s")
    }
    guard let index else {
      return try QuestionIndex(memory: ModelMemory(copying: bytes), path: "index")
    }
    guard bytes.withUnsafeBytes({ AtomicFile.write($0, to: index) }) else {
      throw .unwritable(path: index, reason: String(cString: strerror(errno)))
    }
    return try QuestionIndex(path: index)
  }

  /// Answers every line; a message takes its time from being read to being found.
  private func eachLine(_ matches: (String) -> AnswerMatches) {
    var times: [Double] = []
    while let line = readLine() {
      let start = timing ? Clock.monotonicSeconds() : 0
      let found = matches(line)
      if timing { times.append(Clock.monotonicSeconds() - start) }
      StandardOutput.write(found.json(text: line))
    }
    guard timing, !times.isEmpty else { return }
    times.sort()
    let figures = [0.5, 0.99].map { share in
      let index = min(times.count - 1, Int(share * Double(times.count)))
      return JSONBytes.decimalText(times[index] * 1000)
    }
    StandardError.print("\(times.count) messages, p50 \(figures[0]) ms, p99 \(figures[1]) ms")
  }
}
