import KefuValues

extension DialogueRun {
  /// Checks what is there, asks for what is not; returns whether the dialogue goes on.
  mutating func collect(
    _ slots: [VariableName], of frame: Frame, in dialogue: CompiledDialogue,
    at definition: StateDefinition
  ) -> Bool {
    for name in slots {
      guard let slot = dialogue.slot(name) else { continue }
      if let value = frame.values[name] {
        if frame.verified.contains(name) { continue }
        return verify(slot, value, from: 0)
      }
      if chooseFromList(for: slot, of: frame) { return true }
      return ask(slot, frame, dialogue)
    }
    goOn(from: definition, in: dialogue)
    return true
  }

  /// Runs the checks of a slot from one on; returns whether there is more to do at once.
  mutating func verify(_ slot: SlotDefinition, _ value: SlotValue, from first: Int) -> Bool {
    for index in slot.checks.indices.dropFirst(first) {
      let check = slot.checks[index]
      if case .lookUp(let use, _) = check.condition {
        call(use, slot: slot.name, check: index)
        return false
      }
      if !check.holds(for: value, day: day, value: self.value(of:)) {
        reject(slot, check.reply)
        return true
      }
    }
    take(.slotVerified(slot.name))
    return true
  }

  /// Says what is wrong with a value and forgets it.
  mutating func reject(_ slot: SlotDefinition, _ reply: ReplyName) {
    say(reply, because: slot.location)
    clear([slot.name])
  }

  /// Asks for a slot, again if it has been asked; gives up after as many times as the author says.
  private mutating func ask(
    _ slot: SlotDefinition, _ frame: Frame, _ dialogue: CompiledDialogue
  ) -> Bool {
    // Asked already, and the message was about something else: that is no attempt.
    let isAgain = frame.asking == slot.name
    if !isAgain, frame.attempts(for: slot.name) >= slot.attempts {
      giveUp(slot, dialogue)
      return true
    }
    take(.slotAsked(slot.name, countsAttempt: !isAgain))
    if let reply = slot.ask { say(reply, because: slot.location) }
    return false
  }

  /// Takes the thing of the list just shown that the message has named already: "the jeans of A10003".
  private mutating func chooseFromList(for slot: SlotDefinition, of frame: Frame) -> Bool {
    guard let list = state.list, list.turn == state.turnCount, list.dialogue == frame.dialogue,
      list.outline.fills == slot.name, !state.carriedText.isEmpty,
      let index = namedItem(PlainText(state.carriedText)),
      let value = list.items[index][list.outline.value]
    else { return false }
    if let kind = list.outline.kind { focus(kind, on: value) }
    fill(slot.name, with: value, by: .message)
    // The words are used up: if the thing is refused, the customer is asked.
    take(.carried(state.carried, text: ""))
    return true
  }

  /// Counts a message that should have answered and did not; asks again or gives up.
  mutating func countMiss(of slot: SlotDefinition) {
    guard let frame = state.running, let dialogue = runningDialogue else { return }
    if frame.attempts(for: slot.name) >= slot.attempts {
      giveUp(slot, dialogue)
      settle()
    } else {
      take(.slotAsked(slot.name, countsAttempt: true))
      if let reply = slot.ask { say(reply, because: slot.location) }
    }
  }

  private mutating func giveUp(_ slot: SlotDefinition, _ dialogue: CompiledDialogue) {
    if let target = slot.giveUp { return enter(target, of: dialogue) }
    offerPerson(by: .giveUp)
    abandonActivity(outcome: "given_up")
  }

  /// The day of the event on the customer's clock.
  var day: CivilDate? { message?.day ?? context.time.flatMap { CivilDate(at: $0) } }
}
