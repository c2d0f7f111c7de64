import KefuValues

extension DialogueRun {
  /// Does what a button stands for.
  mutating func press(_ button: ShownButton, _ reason: String) {
    note(.payload, reason)
    switch button.meaning {
    case .authored(let meaning, let dialogue): press(meaning, of: dialogue)
    case .option(let choice, let carried): choose(choice, carried: carried)
    case .item(let index):
      press(item: index, shownIn: button.turn)
    }
  }

  private mutating func press(item index: Int, shownIn turn: Int) {
    if let list = state.list, list.turn == turn, list.items.indices.contains(index) {
      if choose(item: index, by: .button) { return settle() }
      // What it was chosen for is over; it may still be wanted instead of what was chosen.
      if let kind = list.outline.kind, let value = list.items[index][list.outline.value],
        let new = correction(to: value, of: kind)
      {
        return correct(new)
      }
    }
    behave(.staleButton)
    promptAgain()
  }

  /// The latest slot for a kind of things, if it holds another one.
  private func correction(to value: SlotValue, of kind: String) -> Correction? {
    for place in state.runningActivity.reversed() {
      let frame = state.frames[place]
      guard let dialogue = machine.dialogue(frame.dialogue) else { continue }
      let name = frame.filled.last { name in
        guard let slot = dialogue.slot(name), slot.refersTo == kind, frame.values[name] != value
        else { return false }
        return slot.accepts(value, day: day, value: self.value(of:))
          && isUndoable(name, in: frame, of: dialogue)
      }
      if let name { return Correction(place: place, slot: name, value: value) }
    }
    return nil
  }

  private mutating func press(_ meaning: ButtonMeaning, of dialogue: DialogueName?) {
    switch meaning {
    case .fill(let slot, let value):
      guard let frame = state.running, frame.dialogue == dialogue,
        runningDialogue?.slot(slot) != nil
      else {
        behave(.staleButton)
        return promptAgain()
      }
      if frame.values[slot] == nil {
        fill(slot, with: value, by: .button)
        settle()
      } else if let dialogue = runningDialogue, isUndoable(slot, in: frame, of: dialogue) {
        correct(Correction(place: state.frames.count - 1, slot: slot, value: value))
      } else {
        behave(.staleButton)
        promptAgain()
      }
    case .intent(let intent):
      references = state.focus
      act(on: intent)
    case .start(let name):
      references = state.focus
      begin(name)
    case .ask(let question): answer(question)
    case .link: break
    }
  }

  /// Does what an option that the machine offered stands for.
  mutating func choose(_ choice: Offer.Option.Choice, carried: [MessageEntity]) {
    take(.offerClosed)
    references = []
    take(.carried(carried, text: ""))
    switch choice {
    case .intent(let intent): act(on: intent)
    case .question(let question): answer(question)
    case .slot(let slot): askAgain(slot)
    case .person: handOff(reason: "customer")
    case .decline:
      behave(.offerDeclined)
      promptAgain()
    }
  }

  /// Puts a thing of the shown list into focus, and into the slot that the list is for; returns whether there is such a slot.
  @discardableResult
  mutating func choose(item index: Int, by source: SlotSource) -> Bool {
    guard let list = state.list, list.items.indices.contains(index),
      let value = list.items[index][list.outline.value]
    else { return false }
    if let kind = list.outline.kind { focus(kind, on: value) }
    guard let slot = list.outline.fills, let name = list.dialogue,
      let place = state.frames.lastIndex(where: { $0.dialogue == name })
    else { return false }
    drop(above: place)
    fill(slot, with: value, by: source)
    return true
  }

  /// Leaves the dialogues above a place.
  mutating func drop(above place: Int) {
    while state.frames.count > place + 1, let frame = state.running {
      take(.dialogueLeft(frame.dialogue, outcome: "dropped"))
    }
  }
}
