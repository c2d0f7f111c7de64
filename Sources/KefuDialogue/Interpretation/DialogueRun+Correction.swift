import KefuValues

extension DialogueRun {
  /// Something given before was wrong: the new value is put in its place, and what depended on it is done again.
  mutating func interpretAsCorrection(_ message: MessageContent) -> Bool {
    guard !state.frames.isEmpty else { return false }
    if let offer = openOffer, offer.subject == .correction, let new = correction(in: message) {
      take(.offerClosed)
      note(.correction, "the value that was wrong is given")
      correct(new)
      return true
    }
    let isMarked = isMarkedAsCorrection(message)
    let isIntended = message.intent == ControlIntent.correct.name
    guard isMarked || isIntended else { return false }
    if let new = correction(in: message) {
      note(.correction, "\(new.slot.rawValue) was wrong")
      correct(new)
      return true
    }
    // "不是" may be the answer to a question, "不对" the beginning of anything.
    guard isIntended, !hasCompetingIntent(message, atLeast: 0.6) else { return false }
    if let slot = pendingSlot, slot.type != .yesNo || PlainText(message.text).length <= 3,
      value(for: slot, of: message) != nil
    {
      return false
    }
    let options = correctable.map { slot in
      Offer.Option(choice: .slot(slot.name), title: state.value(of: slot.name)?.text ?? "")
    }
    guard !options.isEmpty else { return false }
    note(.correction, "something was wrong, but it does not say what")
    take(.offered(Offer(subject: .correction, options: options, turn: state.turnCount)))
    behave(.correctionUnclear, options: options)
    return true
  }

  /// Whether a turn of phrase says that something was wrong; one that says other things as often counts only where nothing else is
  /// asked for.
  private func isMarkedAsCorrection(_ message: MessageContent) -> Bool {
    if Phrase.correction.matchesAny(in: message.text) { return true }
    let isWeak =
      Phrase.hesitation.matchesAny(in: message.text) || Phrase.other.matchesAny(in: message.text)
      || Phrase.ellipsis.matchesAny(in: message.text) && pendingSlot?.type != .text
    return isWeak && !hasCompetingIntent(message, atLeast: 0.6)
  }

  /// A slot, and the value that takes the place of the one it has.
  struct Correction {
    var place: Int
    var slot: VariableName
    var value: SlotValue
  }

  /// The latest slot for which the message has another value than it holds.
  func correction(in message: MessageContent) -> Correction? {
    let isMarked = isMarkedAsCorrection(message)
    // Free text comes last: what a grammar or a list of options knows is no free text.
    return correction(in: message, isMarked: isMarked) { $0.type != .text }
      ?? correction(in: message, isMarked: isMarked) { [list = state.list] slot in
        slot.type == .text && list?.outline.fills != slot.name
      }
  }

  private func correction(
    in message: MessageContent, isMarked: Bool, of isConsidered: (SlotDefinition) -> Bool
  ) -> Correction? {
    let reader = reader(of: message)
    for place in state.runningActivity.reversed() {
      let frame = state.frames[place]
      guard let dialogue = machine.dialogue(frame.dialogue) else { continue }
      for name in frame.filled.reversed() {
        // "two, not three": the value that is denied is the one there is. "不对，是第一个": what that means is a value only behind
        // such a mark.
        guard let slot = dialogue.slot(name), let old = frame.values[name], isConsidered(slot),
          slot.filling != .never, isUndoable(name, in: frame, of: dialogue),
          let new = reader.newValue(for: slot, insteadOf: old, orReferent: isMarked),
          slot.accepts(new, day: day, value: value(of:))
        else { continue }
        return Correction(place: place, slot: name, value: new)
      }
    }
    return nil
  }

  /// Puts a new value in its place, and enters again the earliest state that it concerns.
  mutating func correct(_ correction: Correction) {
    drop(above: correction.place)
    guard let frame = state.running, let dialogue = machine.dialogue(frame.dialogue) else { return }
    let name = correction.slot
    let lost = askedAgain(if: name, in: frame, of: dialogue)
    behave(.correction, arguments: ["value": text(of: correction.value, for: name, in: dialogue)])
    if lost { behave(.lost, arguments: ["title": title(of: frame.dialogue)]) }
    let target = earliestState(concernedBy: name, in: frame, of: dialogue)
    if frame.values[name] != correction.value {
      fill(name, with: correction.value, by: .correction)
    }
    reenter(target, of: dialogue)
    settle()
  }

  /// Clears a slot and asks for it again.
  mutating func askAgain(_ slot: VariableName) {
    for place in state.runningActivity.reversed() {
      let frame = state.frames[place]
      guard frame.values[slot] != nil, let dialogue = machine.dialogue(frame.dialogue) else {
        continue
      }
      drop(above: place)
      rewind(clearing: slot, in: dialogue)
      break
    }
    settle()
  }

  /// Clears a slot with what depends on it, and enters the state that asks for it.
  mutating func rewind(clearing slot: VariableName, in dialogue: CompiledDialogue) {
    guard let frame = state.running else { return }
    let target = earliestState(concernedBy: slot, in: frame, of: dialogue)
    clear([slot])
    reenter(target, of: dialogue)
  }

  private mutating func reenter(_ name: String?, of dialogue: CompiledDialogue) {
    guard let name, let index = dialogue.index(of: name) else { return }
    take(.rewound(to: name))
    enter(index, of: dialogue)
  }

  /// Of the states entered since nothing could be undone, the first that a change concerns.
  private func earliestState(
    concernedBy name: VariableName, in frame: Frame, of dialogue: CompiledDialogue
  ) -> String? {
    let names = Set([name] + dialogue.allDependents(of: name))
    return frame.trail.first { dialogue.isConcerned($0, by: names) }
  }

  /// Whether a state that a change of a slot concerns can still be entered again.
  func isUndoable(_ slot: VariableName, in frame: Frame, of dialogue: CompiledDialogue) -> Bool {
    earliestState(concernedBy: slot, in: frame, of: dialogue) != nil
  }

  /// Whether a change of a slot makes void what the customer gave in another.
  private func askedAgain(
    if name: VariableName, in frame: Frame, of dialogue: CompiledDialogue
  ) -> Bool {
    dialogue.allDependents(of: name).contains { dependent in
      frame.values[dependent] != nil && dialogue.slot(dependent)?.ask != nil
    }
  }

  /// The slots whose value can be put right, the latest first.
  private var correctable: [SlotDefinition] {
    guard let frame = state.running, let dialogue = runningDialogue else { return [] }
    return frame.filled.reversed().compactMap { name in
      guard let slot = dialogue.slot(name), slot.ask != nil,
        isUndoable(name, in: frame, of: dialogue)
      else { return nil }
      return slot
    }.prefix(4).map { $0 }
  }

  /// How a reply names a value: an option as customers say it.
  func text(of value: SlotValue, for slot: VariableName, in dialogue: CompiledDialogue) -> String {
    guard let type = dialogue.slot(slot)?.type else { return value.text }
    switch type {
    case .choice(let options):
      let option = options.first { .text($0.value) == value }
      return option?.names(in: state.language).first ?? value.text
    case .entity(let name):
      // In the customer's words: the value may be a number of the shop's.
      let scalars = Array(state.carriedText.unicodeScalars)
      let entity = state.carried.first { $0.name == name && .text($0.value) == value }
      guard let entity, entity.start < entity.end, entity.end <= scalars.count else {
        return value.text
      }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[entity.start..<entity.end])
      return String(words)
    case .text, .yesNo, .number, .date, .list: return value.text
    }
  }
}

extension DialogueState {
  /// What a variable of the running dialogue holds.
  func value(of name: VariableName) -> SlotValue? { running?.values[name] }
}

extension SlotDefinition {
  /// Whether a value passes the checks that need no action.
  func accepts(
    _ value: SlotValue, day: CivilDate?, value variable: (VariableName) -> SlotValue?
  ) -> Bool {
    checks.allSatisfy { check in
      check.holds(for: value, day: day) { $0 == name ? value : variable($0) }
    }
  }
}
