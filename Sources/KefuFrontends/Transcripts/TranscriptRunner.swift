import KefuValues

/// Plays transcripts and compares what comes with what is written: the entrance of this folder.
package struct TranscriptRunner: Sendable {
  /// Makes a fresh store at a time.
  package typealias World = @Sendable (TranscriptHeader) throws -> any TranscriptWorld
  /// Begins a conversation of a name.
  package typealias Partner = @Sendable (_ id: String, TranscriptHeader) -> any TranscriptPartner

  private let stage: TranscriptStage
  private let world: World
  private let partner: Partner

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - stage: The one whose actions the partner runs.
  ///   - world: Makes the store of a transcript.
  ///   - partner: Makes who answers in it.
  package init(
    stage: TranscriptStage, world: @escaping World, partner: @escaping Partner
  ) {
    self.stage = stage
    self.world = world
    self.partner = partner
  }

  /// Plays a transcript from its beginning to its end, whatever differs on the way.
  package func run(_ transcript: Transcript) async -> TranscriptOutcome {
    let id = transcript.file
    let world: any TranscriptWorld
    do {
      world = try self.world(transcript.header)
    } catch {
      let failure = TranscriptFailure(
        location: SourceLocation(file: transcript.file), message: "there is no store: \(error)")
      return TranscriptOutcome(transcript: transcript, failures: [failure], visits: [])
    }
    await stage.open(id, in: world)
    var play = TranscriptPlay(
      partner: partner(id, transcript.header), world: world, time: transcript.header.now)
    for item in transcript.items {
      switch item {
      case .action(let action): await stage.prepare(action, in: id)
      case .step(let step): await play.perform(step)
      }
    }
    for action in await stage.unused(in: id) {
      play.failures.append(
        TranscriptFailure(
          location: action.location, message: "the action '\(action.name)' was not called"))
    }
    await stage.close(id)
    return TranscriptOutcome(
      transcript: transcript, failures: play.failures, visits: play.visits,
      updatedText: play.rewriting.isEmpty ? nil : transcript.text(rewriting: play.rewriting))
  }
}
