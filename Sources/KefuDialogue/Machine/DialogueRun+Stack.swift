import KefuValues

extension DialogueRun {
  /// Starts a dialogue on top, or goes on with it if it is under way.
  mutating func begin(_ name: DialogueName, values: Bindings = Bindings()) {
    guard let dialogue = machine.dialogue(name) else { return }
    if let place = state.frames[state.runningActivity].lastIndex(where: { $0.dialogue == name }) {
      drop(above: place)
      fillFromMessage(except: nil)
      for entry in values.entries { fill(entry.name, with: entry.value, by: .reference) }
      settle()
      return
    }
    let activity = state.activity(of: name)
    if !activity.isEmpty {
      take(.dialogueRaised(name))
      behave(.resume, arguments: ["title": title(of: name)])
      fillFromMessage(except: nil)
      for entry in values.entries { fill(entry.name, with: entry.value, by: .reference) }
      settle()
      return
    }
    if state.activities.count >= DialogueMachine.stackLimit, let oldest = state.activities.first {
      behave(.cancel, arguments: ["title": title(of: oldest)])
      take(.dialogueDropped(oldest))
    }
    take(.dialogueStarted(name, values))
    if fillFromMessage(except: nil) { fillFromFocus() }
    enter(0, of: dialogue)
    settle()
  }

  /// Calls a dialogue with arguments.
  mutating func push(_ name: DialogueName, arguments: [Argument]) {
    guard let dialogue = machine.dialogue(name) else { return abandon(outcome: "missing") }
    var values = Bindings()
    for argument in arguments {
      if let value = value(of: argument.value) { values[argument.parameter] = value }
    }
    take(.dialogueCalled(name, values))
    fillFromMessage(except: nil)
    enter(0, of: dialogue)
  }

  /// Ends the running dialogue; a caller gets its results and goes on, an interrupted one is resumed.
  mutating func leave(outcome: String) {
    guard let frame = state.running, let dialogue = machine.dialogue(frame.dialogue) else { return }
    let returns = dialogue.definition.returns.compactMap { field in
      frame.values[field.name].map { (field.name, $0) }
    }
    if !frame.isCall { remember(frame, of: dialogue) }
    take(.dialogueLeft(frame.dialogue, outcome: outcome))
    if frame.isCall {
      receive(returns, outcome: outcome)
    } else {
      resume()
    }
  }

  /// Gives a caller what the dialogue that it called returned.
  private mutating func receive(_ returns: [(VariableName, SlotValue)], outcome: String) {
    guard let caller = runningDialogue, let definition = runningState,
      case .call(_, _, let prefix, let results) = definition.kind
    else { return abandon(outcome: "missing") }
    for binding in results {
      if let value = returns.first(where: { $0.0 == binding.result })?.1 {
        fill(binding.slot, with: value, by: .dialogue)
      }
    }
    let use = ActionUse(
      action: ActionName(rawValue: ""), prefix: prefix, location: definition.location)
    for (name, value) in returns {
      take(.slotFilled(use.variable(for: name), value, .dialogue))
    }
    let outcomeName = use.variable(for: VariableName(rawValue: "outcome"))
    take(.slotFilled(outcomeName, .text(outcome), .dialogue))
    // What the called dialogue had no use for.
    fillFromMessage(except: nil)
    goOn(from: definition, in: caller)
  }

  /// Goes on with the dialogue that was interrupted.
  mutating func resume() {
    guard let frame = state.running, let base = state.activities.last else { return }
    behave(.resume, arguments: ["title": title(of: base)])
    sayEntryAgain(of: frame)
  }

  /// Asks again what the running dialogue waits for, after something else was dealt with.
  mutating func promptAgain() {
    if let frame = state.running { sayEntryAgain(of: frame) }
    settle()
  }

  /// A state that only waits says again what it said on entering.
  private mutating func sayEntryAgain(of frame: Frame) {
    guard let definition = machine.dialogue(frame.dialogue)?.state(frame.state),
      case .wait = definition.kind
    else { return }
    for effect in definition.entry {
      if case .say(let reply, let location) = effect { say(reply, because: location) }
    }
  }

  /// Leaves the running dialogue because something is wrong with it.
  mutating func abandon(outcome: String) {
    guard let frame = state.running else { return }
    take(.dialogueLeft(frame.dialogue, outcome: outcome))
    if frame.isCall { abandon(outcome: outcome) }
  }

  /// Leaves the dialogue that the customer is in, with those that it called, and goes on with the one below.
  mutating func abandonActivity(outcome: String) {
    while let frame = state.running {
      if !frame.isCall, let dialogue = machine.dialogue(frame.dialogue) {
        remember(frame, of: dialogue)
      }
      take(.dialogueLeft(frame.dialogue, outcome: outcome))
      if !frame.isCall { break }
    }
    resume()
  }

  /// Keeps what was asked for, so that "and the blue one?" can ask it again.
  private mutating func remember(_ frame: Frame, of dialogue: CompiledDialogue) {
    var values = Bindings()
    for slot in dialogue.definition.slots where slot.filling == .anytime {
      if let value = frame.values[slot.name] { values[slot.name] = value }
    }
    guard !values.isEmpty else { return }
    take(
      .requestRemembered(
        LastRequest(dialogue: frame.dialogue, values: values, turn: state.turnCount)))
  }

  /// What replies call a dialogue.
  func title(of name: DialogueName) -> String {
    machine.dialogue(name)?.definition.title.preferring(state.language) ?? name.rawValue
  }
}
