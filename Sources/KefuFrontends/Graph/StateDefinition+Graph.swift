import KefuDialogue
import KefuValues

extension StateDefinition {
  var shape: DialogueGraph.Shape {
    switch kind {
    case .decide, .group: .decide
    case .collect: .collect
    case .wait: .wait
    case .act: .act
    case .call: .call
    case .end: .end
    case .handoff: .handoff
    }
  }

  /// Its name, what it does, and what is said on entering.
  var graphLines: [String] {
    var lines = [name]
    switch kind {
    case .decide, .group: break
    case .collect(let slots): lines.append("collects \(slots.names)")
    case .wait: lines.append("waits")
    case .act(let use, _, _, let retries):
      lines.append(
        "runs \(use.action.rawValue)" + (retries > 0 ? ", tried \(retries + 1) times at most" : ""))
    case .call(let dialogue, _, _, _): lines.append("calls \(dialogue.rawValue)")
    case .end(let outcome): lines.append("ends: \(outcome)")
    case .handoff(let reason): lines.append("hands over: \(reason)")
    }
    for effect in entry {
      switch effect {
      case .say(let reply, _): lines.append("says \(reply.rawValue)")
      case .set(let name, let operand): lines.append("\(name.rawValue) = \(operand)")
      case .clear(let names): lines.append("clears \(names.names)")
      case .focus(let kind, let name): lines.append("it = \(kind) \(name.rawValue)")
      }
    }
    if let reminder {
      lines.append(
        "reminds after \(DialogueGraph.duration(reminder.after)): \(reminder.reply.rawValue)")
    }
    return lines
  }

  func collects(_ slot: VariableName) -> Bool {
    switch kind {
    case .collect(let slots): slots.contains(slot)
    case .decide, .wait, .act, .call, .group, .end, .handoff: false
    }
  }
}

extension EventTransition {
  /// What the customer says to take it.
  var graphLabel: String {
    var parts: [String] = []
    if !intents.isEmpty { parts.append(intents.map(\.rawValue).joined(separator: " or ")) }
    if !questions.isEmpty { parts.append(questions.map(\.rawValue).joined(separator: " or ")) }
    parts += patterns.map { "/\($0)/" }
    return "on " + parts.joined(separator: " or ")
  }
}

extension DialogueDefinition {
  /// What starts it.
  var startLines: [String] {
    let lines = intents.map(\.rawValue) + patterns.map { "/\($0)/" }
    return lines.isEmpty ? ["when called"] : lines
  }

  /// How messages are taken in every state of it, in order.
  var behaviourLines: [String] {
    ["in every state, in this order:"] + interpretation.map { "\($0.rawValue): \($0.meaning)" }
  }
}

extension InterpretationStep {
  fileprivate var meaning: String {
    switch self {
    case .payload: "a button"
    case .person: "asking for a person, or anger"
    case .control: "cancel, start over, go back, repeat, \"what do you mean\""
    case .correction: "something given before is changed"
    case .slot: "the answer to the question"
    case .transition: "what the state takes"
    case .answer: "a rule or a question, then the question again"
    case .start: "another dialogue, then back"
    case .fallback: "rephrase, options, a person"
    }
  }
}

extension [VariableName] {
  fileprivate var names: String { map(\.rawValue).joined(separator: ", ") }
}
