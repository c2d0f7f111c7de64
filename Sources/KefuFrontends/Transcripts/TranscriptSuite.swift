package import Kefu
package import KefuValues

/// All transcripts of an assistant, played one after another.
package struct TranscriptSuite: Sendable {
  private let runner: TranscriptRunner
  private(set) var coverage: TranscriptCoverage
  package private(set) var passed = 0
  package private(set) var failed = 0

  /// Makes a suite.
  ///
  /// - Parameters:
  ///   - assistant: Made with the stage's actions.
  ///   - stage: Where its actions find the store of their conversation.
  ///   - world: Makes the store of a transcript.
  package init(
    assistant: Assistant, stage: TranscriptStage, world: @escaping TranscriptRunner.World
  ) {
    runner = TranscriptRunner(stage: stage, world: world) { id, header in
      AssistantPartner(assistant: assistant, id: id, header: header)
    }
    coverage = TranscriptCoverage(assistant.dialogues)
  }

  /// What no transcript has come through so far.
  package var gaps: [TranscriptCoverage.Gap] { coverage.gaps }

  /// Plays the transcript of a file; one that cannot be read has failed.
  ///
  /// - Throws: What is wrong with it.
  package mutating func play(
    _ text: String, file: String
  ) async throws(AuthoringError) -> TranscriptOutcome {
    let transcript: Transcript
    do {
      transcript = try Transcript(text, file: file)
    } catch {
      failed += 1
      throw error
    }
    let outcome = await runner.run(transcript)
    coverage.add(outcome)
    if outcome.failures.isEmpty { passed += 1 } else { failed += 1 }
    return outcome
  }
}
