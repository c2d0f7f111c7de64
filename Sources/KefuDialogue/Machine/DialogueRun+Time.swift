package import KefuValues

extension DialogueState {
  /// When something is due although the customer is silent; `nil` if nothing is.
  package func nextDeadline(of machine: DialogueMachine) -> Instant? {
    guard call == nil, handoff == nil, let frame = running, let since = frame.waitingSince,
      let dialogue = machine.dialogue(frame.dialogue), let index = dialogue.index(of: frame.state)
    else { return nil }
    let levels = [index] + dialogue.groups(of: index)
    let states = levels.map { dialogue.definition.states[$0] }
    var waits = states.compactMap(\.timeout?.after)
    if !frame.isReminded { waits += states.compactMap(\.reminder?.after) }
    return waits.min().map {
      Instant(secondsSince1970: since.secondsSince1970 + Int64($0), utcOffset: since.utcOffset)
    }
  }
}

extension DialogueRun {
  /// Does what is due: the reminder, or the time-out of the innermost state that has one.
  mutating func elapse() {
    guard state.call == nil, state.handoff == nil, let frame = state.running,
      let since = frame.waitingSince, let now = state.time,
      let dialogue = machine.dialogue(frame.dialogue), let index = dialogue.index(of: frame.state)
    else { return }
    let silence = now.secondsSince1970 - since.secondsSince1970
    for level in [index] + dialogue.groups(of: index) {
      let definition = dialogue.definition.states[level]
      if let timeout = definition.timeout, silence >= Int64(timeout.after) {
        follow(timeout.branch, in: dialogue)
        settle()
        return
      }
    }
    guard !frame.isReminded else { return }
    for level in [index] + dialogue.groups(of: index) {
      let definition = dialogue.definition.states[level]
      if let reminder = definition.reminder, silence >= Int64(reminder.after) {
        take(.reminded)
        say(reminder.reply, because: definition.location)
        return
      }
    }
  }

  /// The assistant was edited: a dialogue whose state is gone is left, and its slots are kept for when it is started again.
  mutating func migrate() {
    let isSound = state.frames.allSatisfy { frame in
      machine.dialogue(frame.dialogue)?.index(of: frame.state) != nil
    }
    guard !isSound else { return }
    take(.migrated)
    while let frame = state.running {
      if let dialogue = machine.dialogue(frame.dialogue), !frame.isCall {
        var values = Bindings()
        for slot in dialogue.definition.slots {
          if let value = frame.values[slot.name], slot.type.fits(value) {
            values[slot.name] = value
          }
        }
        take(
          .requestRemembered(
            LastRequest(dialogue: frame.dialogue, values: values, turn: state.turnCount)))
      }
      take(.dialogueLeft(frame.dialogue, outcome: "migrated"))
    }
    take(.offerClosed)
    behave(.migrated)
  }
}

extension ValueType {
  /// Whether a value is of this type.
  package func fits(_ value: SlotValue) -> Bool {
    switch (self, value) {
    case (.text, .text), (.entity, .text), (.yesNo, .yesNo), (.number, .number), (.date, .date):
      true
    case (.choice(let options), .text(let text)): options.contains { $0.value == text }
    case (.list(let fields), .list(let records)):
      records.allSatisfy { record in
        fields.allSatisfy { field in
          record[field.name.rawValue].map { field.type.fits($0) } ?? field.isOptional
        }
      }
    case (.text, _), (.entity, _), (.yesNo, _), (.number, _), (.date, _), (.choice, _), (.list, _):
      false
    }
  }
}
