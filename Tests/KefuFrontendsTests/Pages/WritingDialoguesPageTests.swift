import Kefu
import KefuDialogue
import KefuFrontends
import KefuTestSupport
import KefuValues
import Testing

/// Everything on the page is run: its assistant answers as its transcripts say.
@Suite struct WritingDialoguesPageTests {
  /// A workshop without a store: only what a transcript prepares happens.
  private struct NoWorld: TranscriptWorld {
    var actions: Actions { Actions() }
    func value(table: String, key: String, column: String) -> String? { nil }
  }

  @Test func itsAssistantHasNoFault() throws {
    #expect(try WritingDialoguesPage.sources().count == 7)
    let assistant = try WritingDialoguesPage.assistant(actions: TranscriptStage().actions)
    #expect(assistant.warnings.map(\.rendered) == [])
    #expect(assistant.dialogues.map(\.name.rawValue) == ["book_repair"])
  }

  @Test func itsTranscriptsPass() async throws {
    let stage = TranscriptStage()
    var suite = TranscriptSuite(
      assistant: try WritingDialoguesPage.assistant(actions: stage.actions), stage: stage
    ) { _ in NoWorld() }
    let transcripts = try WritingDialoguesPage.transcripts()
    #expect(transcripts.count >= 2)
    for transcript in transcripts {
      let outcome = try await suite.play(transcript.text, file: transcript.path)
      #expect(outcome.failures.map(\.rendered).joined(separator: "\n") == "")
    }
    let report =
      suite.gaps.map { "\($0.location): \($0.message)" }
      + ["\(suite.passed) passed, \(suite.failed) failed"]
    #expect(try WritingDialoguesPage.report() == report)
  }

  @Test func theDrawingIsWhatTheCommandPrints() throws {
    let assistant = try WritingDialoguesPage.assistant(actions: TranscriptStage().actions)
    let dialogue = try #require(
      assistant.dialogues.first { $0.name.rawValue == "book_repair" })
    #expect(
      DialogueGraph(dialogue).mermaid.trimmed == (try WritingDialoguesPage.drawing().trimmed))
  }
}
