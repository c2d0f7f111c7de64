import KefuValues

extension DialogueRun {
  /// A button by its payload; one of the options or things that were shown by its number, place or name.
  mutating func interpretAsPayload(_ message: MessageContent) -> Bool {
    if let payload = message.payload {
      guard let button = state.buttons.last(where: { $0.token == payload }) else {
        note(.payload, "no button has this payload")
        behave(.staleButton)
        promptAgain()
        return true
      }
      press(button, "the button was pressed")
      return true
    }
    let text = PlainText(message.text)
    if let offer = openOffer, let option = option(of: offer, in: text) {
      note(.payload, "the option '\(option.title)' was named")
      choose(option.choice, carried: offer.carried)
      return true
    }
    if let button = numberedButton(text) ?? titledButton(text) {
      press(button, "the number or title of a button was typed")
      return true
    }
    if let index = listedItem(text), canChoose {
      note(.payload, "a thing of the list was named")
      choose(item: index, by: .reference)
      settle()
      return true
    }
    return false
  }

  /// What the machine asked with its last reply.
  var openOffer: Offer? {
    state.offer.flatMap { $0.turn >= state.turnCount - 1 ? $0 : nil }
  }

  /// The option of a number, a place, or whose title the message is.
  private func option(of offer: Offer, in text: PlainText) -> Offer.Option? {
    if let number = text.ordinal {
      let index = number < 0 ? offer.options.count - 1 : number - 1
      return offer.options.indices.contains(index) ? offer.options[index] : nil
    }
    return offer.options.first { PlainText($0.title).text == text.text }
      ?? (text.length >= 2
        ? offer.options.first { PlainText($0.title).text.contains(text.text) } : nil)
  }

  /// The button whose number or place the message is: of the question that waits, else of the last reply that had some.
  private func numberedButton(_ text: PlainText) -> ShownButton? {
    guard text.isShort, let number = text.ordinal else { return nil }
    // "不对，是第一个" means the first of what was chosen from before.
    if let message, Phrase.correction.matchesAny(in: message.text), correction(in: message) != nil {
      return nil
    }
    // Where a number is asked for, bare digits are the answer if they can be.
    if let slot = pendingSlot, slot.type == .number, let value = text.numbers.first,
      text.isBareNumber, slot.accepts(.number(value), day: day, value: value(of:))
    {
      return nil
    }
    let shown = state.buttons.filter { $0.turn >= state.turnCount - 1 }
    let answering = shown.filter { !$0.meaning.isOfferOfPerson }
    let candidates = pendingSlot == nil || answering.isEmpty ? shown : answering
    guard let group = candidates.last?.group else { return nil }
    let buttons = candidates.filter { $0.group == group }
    if number < 0 { return buttons.max { $0.number < $1.number } }
    return buttons.first { $0.number == number }
  }

  /// The button of the last replies whose title the message is, give or take a particle, or a good part of which it is.
  private func titledButton(_ text: PlainText) -> ShownButton? {
    guard text.length > 1, text.isShort else { return nil }
    let shown = state.buttons.filter { $0.turn >= state.turnCount - 1 && !$0.title.isEmpty }
    let core = text.core
    if let button = shown.last(where: { PlainText($0.title).core == core }) { return button }
    guard core.unicodeScalars.count > 1 else { return nil }
    let parts = shown.filter { button in
      let title = PlainText(button.title)
      return title.core.hasPrefix(core) || text.contains(title.core)
    }
    return parts.count == 1 ? parts[0] : nil
  }

  /// Whether the list that was shown fills a slot of a dialogue that is under way.
  private var canChoose: Bool {
    guard let list = state.list, let slot = list.outline.fills, list.turn >= state.turnCount - 3
    else { return false }
    return state.frames[state.runningActivity].contains { frame in
      frame.dialogue == list.dialogue && frame.values[slot] == nil
    }
  }
}

extension ShownButton.Meaning {
  /// Whether the button brings a person, which is beside the question.
  fileprivate var isOfferOfPerson: Bool {
    switch self {
    case .option(let choice, _): choice == .person
    case .authored(let meaning, _): meaning == .intent(ControlIntent.humanAgent.name)
    case .item: false
    }
  }
}
