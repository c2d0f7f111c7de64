import ArgumentParser
import Kefu
import KefuFrontends
import KefuUnderstanding
import KefuValues

struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Play the transcripts of an assistant and compare.",
    discussion: """
      Plays dialogues/tests/*.txt, each on a fresh store, and prints what differs, then the states and branches of \
      dialogues that no transcript comes through. Exit status 1 if anything differs.
      """)

  @Argument(help: ArgumentHelp("The assistant's folder.", valueName: "dir"))
  var folder: String?

  @Option(
    help: ArgumentHelp("Only transcripts whose file name contains this.", valueName: "text"))
  var filter: String?

  @Flag(
    help: "Write the replies that came into the transcripts that differ; the status is 1 still.")
  var update = false

  @Option(
    help: ArgumentHelp(
      "Where compiled assistants are kept. Default: $XDG_CACHE_HOME/kefu or ~/.cache/kefu.",
      valueName: "dir"))
  var cache: String?

  func run() async throws {
    var options = AssistantOptions()
    options.assistant = folder
    options.cache = cache
    let folder = options.folderOrExit()
    let files = TranscriptFiles(folder: folder)
    let names = files.names.filter { name in filter.map { name.contains($0) } ?? true }
    guard !names.isEmpty else {
      StandardError.print("error: there is no transcript to play in '\(folder)/dialogues/tests'")
      throw ExitCode(2)
    }
    let stage = TranscriptStage()
    let anyTime = Instant(secondsSince1970: 0, utcOffset: SampleStore.utcOffset)
    let assistant = options.load(
      actions: stage.actions,
      entitySources: try SampleStore(database: nil, now: anyTime).entitySources)
    var suite = TranscriptSuite(assistant: assistant, stage: stage) { header in
      guard let database = header.database else {
        return try SampleStore(database: nil, now: header.now)
      }
      return try SampleStore(copying: "\(folder)/\(database)", now: header.now)
    }
    for name in names { await play(name, of: files, &suite) }
    // Of some of them it would tell nothing.
    if filter == nil {
      for gap in suite.gaps { StandardOutput.print("\(gap.location): \(gap.message)") }
    }
    StandardOutput.print("\(suite.passed) passed, \(suite.failed) failed")
    if suite.failed > 0 { throw ExitCode(1) }
  }

  private func play(
    _ name: String, of files: TranscriptFiles, _ suite: inout TranscriptSuite
  ) async {
    do {
      let outcome = try await suite.play(files.text(of: name), file: files.path(of: name))
      for failure in outcome.failures { StandardOutput.print(failure.rendered) }
      guard update, let text = outcome.updatedText else { return }
      if files.write(text, to: name) {
        StandardError.print("\(files.path(of: name)): rewritten")
      } else {
        StandardError.print("error: \(files.path(of: name)) cannot be written")
      }
    } catch {
      StandardOutput.print(error.description)
    }
  }
}
