import KefuValues

extension DialogueRun {
  /// Goes on until the customer is waited for, an action runs, a person takes over or nothing is left.
  mutating func settle() {
    while state.call == nil, state.handoff == nil, let frame = state.running {
      moves += 1
      guard moves <= DialogueRun.moveLimit else {
        // Only an assistant that was never checked comes here.
        behave(.actionFailed)
        abandon(outcome: "circle")
        return
      }
      guard let dialogue = machine.dialogue(frame.dialogue),
        let index = dialogue.index(of: frame.state)
      else {
        abandon(outcome: "missing")
        continue
      }
      guard advance(frame, in: dialogue, at: index) else { return }
    }
  }

  /// Makes one move; returns whether there may be another.
  private mutating func advance(
    _ frame: Frame, in dialogue: CompiledDialogue, at index: Int
  ) -> Bool {
    let definition = dialogue.definition.states[index]
    switch definition.kind {
    case .decide:
      goOn(from: definition, in: dialogue)
    case .collect(let slots):
      return collect(slots, of: frame, in: dialogue, at: definition)
    case .wait:
      return false
    case .act(let use, _, _, _):
      call(use, slot: nil, check: nil)
      return false
    case .call(let name, let arguments, _, _):
      push(name, arguments: arguments)
    case .group(let initial):
      enter(initial, of: dialogue)
    case .end(let outcome):
      leave(outcome: outcome)
    case .handoff(let reason):
      handOff(reason: reason)
      return false
    }
    return true
  }

  /// Takes the first branch that holds; where none does, which loading rules out, the dialogue is over.
  mutating func goOn(from definition: StateDefinition, in dialogue: CompiledDialogue) {
    let branch = definition.next.first { $0.condition.map { $0.holds(value(of:)) } ?? true }
    guard let branch else { return abandon(outcome: "stuck") }
    follow(branch, in: dialogue)
  }

  mutating func follow(_ branch: Branch, in dialogue: CompiledDialogue) {
    take(.branchTaken(branch.location))
    perform(branch.effects)
    switch branch.target {
    case .state(let index): enter(index, of: dialogue)
    case .history(let group):
      let name = dialogue.definition.states[group].name
      let last = state.running?.history.first { $0.group == name }?.state
      enter(last.flatMap { dialogue.index(of: $0) } ?? group, of: dialogue)
    case .stay: break
    }
  }

  /// Enters a state: what is authored for that is done, and of a group its initial state is entered.
  mutating func enter(_ index: Int, of dialogue: CompiledDialogue) {
    let definition = dialogue.definition.states[index]
    let groups = dialogue.groups(of: index).map { dialogue.definition.states[$0].name }
    take(.stateEntered(definition.name, groups: groups))
    perform(definition.entry)
  }

  mutating func perform(_ effects: [StateEffect]) {
    for effect in effects {
      switch effect {
      case .say(let reply, let location): say(reply, because: location)
      case .set(let slot, let operand):
        if let value = value(of: operand) {
          fill(slot, with: value, by: .dialogue)
        } else {
          clear([slot])
        }
      case .clear(let slots): clear(slots)
      case .focus(let kind, let name):
        if let value = value(of: name) { focus(kind, on: value) }
      }
    }
  }

  func value(of operand: Operand) -> SlotValue? {
    switch operand {
    case .constant(let value): value
    case .variable(let name): value(of: name)
    }
  }

  mutating func focus(_ kind: String, on value: SlotValue) {
    take(.focused(FocusItem(kind: kind, value: value, turn: state.turnCount)))
  }

  /// Fills a slot; what is void if it changes is cleared.
  mutating func fill(_ slot: VariableName, with value: SlotValue, by source: SlotSource) {
    if let old = state.running?.values[slot], old != value {
      clearDependents(of: [slot])
    }
    take(.slotFilled(slot, value, source))
    if let kind = runningDialogue?.slot(slot)?.refersTo { focus(kind, on: value) }
  }

  /// Clears slots and what is void without them.
  mutating func clear(_ slots: [VariableName]) {
    guard let frame = state.running else { return }
    clearDependents(of: slots)
    let present = slots.filter { frame.values[$0] != nil }
    if !present.isEmpty { take(.slotsCleared(present)) }
  }

  private mutating func clearDependents(of slots: [VariableName]) {
    guard let frame = state.running, let dialogue = runningDialogue else { return }
    let void = slots.flatMap { dialogue.allDependents(of: $0) }
      .filter { frame.values[$0] != nil && !slots.contains($0) }
    if !void.isEmpty { take(.slotsCleared(void)) }
  }
}
