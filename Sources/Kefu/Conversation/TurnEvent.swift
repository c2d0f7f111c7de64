package import KefuDialogue
import KefuValues

/// One thing that happened in a turn.
///
/// The events of all turns of a conversation, in order, rebuild its state; printed, they say why it was answered so.
public struct TurnEvent: Hashable, Sendable, Codable {
  package var step: DialogueStep
  /// The dialogue that ran.
  package var dialogue: String?

  package init(step: DialogueStep, dialogue: String?) {
    self.step = step
    self.dialogue = dialogue
  }
}

extension TurnEvent: CustomStringConvertible {
  /// The event in a few words, such as `slot cancel_order.order = A10023 (asked)`.
  public var description: String {
    switch step {
    case .messageReceived(let time, let customer, let channel):
      words("message", time.map { "at \($0.secondsSince1970)" }, customer, channel)
    case .timePassed(let time): words("time", time.map { "\($0.secondsSince1970)" })
    case .languageSwitched(let language): "language \(language.rawValue)"
    case .languageWeighed(let language): words("language perhaps", language?.rawValue)
    case .moodChanged(let mood, let turns, _): "mood \(mood.rawValue), \(turns) complaints"
    case .interpreted(let step, let reason): "taken as \(step.rawValue): \(reason)"
    case .carried(let entities, _):
      "entities "
        + (entities.isEmpty
          ? "none" : entities.map { "\($0.name)=\($0.value)" }.joined(separator: ", "))
    case .dialogueStarted(let name, let values):
      "start \(name.rawValue)" + TurnEvent.text(of: values)
    case .dialogueCalled(let name, let values):
      "call \(name.rawValue)" + TurnEvent.text(of: values)
    case .dialogueLeft(let name, let outcome): "end \(name.rawValue): \(outcome)"
    case .dialogueDropped(let name): "drop \(name.rawValue)"
    case .dialogueRaised(let name): "resume \(name.rawValue)"
    case .migrated: "migrated"
    case .sessionExpired: "session expired"
    case .running(let step): description(of: step)
    case .branchTaken(let location): "branch \(location)"
    case .offered(let offer):
      "offer \(offer.subject.rawValue): \(offer.options.map(\.title).joined(separator: ", "))"
    case .offerClosed: "offer closed"
    case .requestQueued(let request): "queue \(request.intent)"
    case .requestTaken: "next of the queue"
    case .focused(let item): "focus \(item.kind) \(item.value.text)"
    case .listShown(let list): "list of \(list.items.count)"
    case .requestRemembered(let request):
      "remember \(request.dialogue.rawValue)" + TurnEvent.text(of: request.values)
    case .understood: "understood"
    case .misunderstood: "not understood"
    case .apologized: "apology"
    case .angerAnswered: "anger limit"
    case .actionBegan(let call):
      "action \(call.action.rawValue)" + TurnEvent.text(of: call.arguments) + " [\(call.key)]"
    case .actionEnded(let name, let failure):
      "action \(name.rawValue) " + (failure.map { "failed: \($0)" } ?? "done")
    case .handedOff(let handoff): "handoff: \(handoff.reason)"
    case .agentReturned: "agent returned"
    case .said(let saying): "say \(saying.reply.rawValue)" + TurnEvent.text(of: saying.arguments)
    case .buttonsShown(let buttons): "\(buttons.count) buttons"
    case .turnEnded: "end of turn"
    }
  }

  private func description(of step: FrameStep) -> String {
    let dialogue = dialogue ?? "?"
    switch step {
    case .stateEntered(let name, _): return "state \(dialogue)/\(name)"
    case .slotFilled(let slot, let value, let source):
      return "slot \(dialogue).\(slot.rawValue) = \(value.text) (\(source.rawValue))"
    case .slotsCleared(let slots):
      return "clear " + slots.map { "\(dialogue).\($0.rawValue)" }.joined(separator: ", ")
    case .slotVerified(let slot): return "checked \(dialogue).\(slot.rawValue)"
    case .slotAsked(let slot, let counts):
      return "ask \(dialogue).\(slot.rawValue)" + (counts ? "" : " again")
    case .rewound(let name): return "back to \(dialogue)/\(name)"
    case .committed: return "committed"
    case .waited: return "wait"
    case .reminded: return "reminder"
    }
  }

  private func words(_ words: String?...) -> String {
    words.compactMap { $0 }.joined(separator: " ")
  }

  private static func text(of values: Bindings) -> String {
    values.entries.map { " \($0.name.rawValue)=\($0.value.text)" }.joined()
  }
}
