package import Kefu
import KefuDialogue
package import KefuValues

/// The worlds of the transcripts that are being played, by conversation: one assistant plays them all.
///
/// The assistant is made with `actions`, which find the world by the conversation that they run for.
package actor TranscriptStage {
  private struct Scene {
    var world: any TranscriptWorld
    var prepared: [TranscriptAction] = []
  }

  private enum Performance {
    case prepared(TranscriptAction.Outcome)
    case handler(Actions.Handler)
  }

  private var scenes: [String: Scene] = [:]

  package init() {}

  /// Actions each of which acts in the world of its conversation.
  package nonisolated var actions: Actions {
    var actions = Actions()
    actions.forward { name, arguments, context in
      try await self.perform(name, arguments, context)
    }
    return actions
  }

  package func open(_ conversation: String, in world: any TranscriptWorld) {
    scenes[conversation] = Scene(world: world)
  }

  package func close(_ conversation: String) { scenes[conversation] = nil }

  /// Lets the next call of an action come to something without being run.
  package func prepare(_ action: TranscriptAction, in conversation: String) {
    scenes[conversation]?.prepared.append(action)
  }

  /// The outcomes that no call has taken.
  package func unused(in conversation: String) -> [TranscriptAction] {
    scenes[conversation]?.prepared ?? []
  }

  /// Runs an action in the world of its conversation.
  package nonisolated func perform(
    _ name: String, _ arguments: [String: SlotValue], _ context: ActionContext
  ) async throws -> [String: SlotValue] {
    switch await performance(of: name, in: context.conversation) {
    case .prepared(.fails(let failure)): throw ActionFailure(failure)
    case .prepared(.returns(let results)): return results
    case .prepared(.hangs):
      // What a dialogue sees of an action that hangs; nobody waits for it here.
      throw ActionFailure(ActionFailureName.timeout.rawValue)
    case .handler(let handler): return try await handler(arguments, context)
    case nil: throw ActionFailure("error")
    }
  }

  private func performance(of name: String, in conversation: String) -> Performance? {
    guard let scene = scenes[conversation] else { return nil }
    if let index = scene.prepared.firstIndex(where: { $0.name == name }) {
      scenes[conversation]?.prepared.remove(at: index)
      return .prepared(scene.prepared[index].outcome)
    }
    return scene.world.actions.handler(of: name).map { .handler($0) }
  }
}
