import Kefu
import KefuValues

/// Does one piece of work; it knows nothing of lanes and lines.
struct WorkCourse: Sendable {
  enum Outcome: Sendable {
    case turn(TurnKeeper.Outcome)
    /// The assistant from now on, and what is answered.
    case assistant(Assistant, [UInt8])
  }

  let keeper: TurnKeeper
  let load: @Sendable () async throws -> Assistant

  /// What came of it; it always comes back.
  func result(
    of work: ServeWork, in conversation: Conversation?
  ) async -> Result<Outcome, RPCError> {
    do {
      return .success(try await outcome(of: work, in: conversation))
    } catch let error as RPCError {
      return .failure(error)
    } catch let error as ConversationStoreError {
      return .failure(WorkCourse.error(error))
    } catch {
      return .failure(
        RPCError(.internalError, "\(error)", advice: "report this; other requests go on"))
    }
  }

  private func outcome(of work: ServeWork, in live: Conversation?) async throws -> Outcome {
    switch work {
    case .respond(let request): .turn(try await keeper.respond(to: request, in: live))
    case .happen(let event, let sender, let time):
      .turn(try await keeper.handle(event, of: sender, at: time, in: live))
    case .elapse(let sender, let deadline):
      .turn(try await keeper.elapse(sender, deadline: deadline, in: live))
    case .recover(let sender): .turn(try await keeper.recover(sender, in: live))
    case .history(let sender): .turn(try keeper.history(of: sender, in: live))
    case .reset(let sender): .turn(try keeper.reset(sender, in: live))
    case .reload: try await reloaded()
    case .edit(let edits): try edited(edits)
    }
  }

  private func reloaded() async throws -> Outcome {
    do {
      let assistant = try await load()
      var object = JSONObject()
      object.objects("warnings", assistant.warnings) { $0.write(to: &$1) }
      return .assistant(assistant, object.bytes)
    } catch let error as AuthoringError {
      var refusal = RPCError(
        .assistantRefused, "the assistant's files have mistakes",
        advice: "the one that was loaded before goes on; mend the files and reload")
      refusal.diagnostics = error.diagnostics
      throw refusal
    }
  }

  private func edited(_ edits: [AssistantEdit]) throws -> Outcome {
    do throws(AssistantEditError) {
      let assistant = try keeper.assistant.applying(edits)
      var object = JSONObject()
      object.number("edits", edits.count)
      object.flag("training_advised", assistant.isTrainingAdvised)
      return .assistant(assistant, object.bytes)
    } catch {
      var refusal = RPCError.invalidParameters(
        error.message, advice: "none of the edits was applied; mend this one and send all again")
      refusal.index = error.index
      throw refusal
    }
  }

  private static func error(_ error: ConversationStoreError) -> RPCError {
    switch error {
    case .conflict:
      RPCError(
        .conflict, "another process answered this sender meanwhile",
        advice: "send the message again; let one process at a time work on a file of --state")
    case .busy, .otherFile, .newerVersion, .unreadable, .failed:
      RPCError(
        .notKept, error.description,
        advice: "the conversation is as it was before this message; send it again")
    }
  }
}
