import KefuValues

extension DialogueRun {
  /// Says a reply of the running dialogue, a rule or a question.
  mutating func say(
    _ name: ReplyName, because location: SourceLocation? = nil, arguments: Bindings? = nil,
    options: [Offer.Option] = [], carried: [MessageEntity] = []
  ) {
    let outline = machine.outline(name)
    // An unhappy customer is spared offers.
    if outline.isPromotion, state.mood == .unhappy || state.mood == .angry { return }
    let frame = state.running
    var values = Bindings()
    for argument in outline.arguments { values[argument] = value(of: argument) }
    for entry in arguments?.entries ?? [] { values[entry.name] = entry.value }
    var items: [SlotRecord] = []
    if let list = outline.list, case .list(let records)? = value(of: list.variable) {
      items = Array(records.prefix(DialogueState.listLimit))
    }
    let meanings: [(title: String, meaning: ShownButton.Meaning)] =
      outline.buttons.filter { $0.meaning != .link }.map {
        ($0.title.preferring(state.language), .authored($0.meaning, dialogue: frame?.dialogue))
      } + options.map { ($0.title, .option($0.choice, carried: carried)) }
      + items.indices.map { ("", .item($0)) }
    let buttonCount = meanings.count - items.count
    let shown = meanings.enumerated().map { index, button in
      ShownButton(
        token: token(index), turn: state.turnCount, group: state.sayingCount,
        // Things of a list are numbered before buttons, as they are shown.
        number: index < buttonCount ? items.count + index + 1 : index - buttonCount + 1,
        title: button.title, meaning: button.meaning)
    }
    let saying = Saying(
      reply: name, form: form(of: outline), language: state.language, tone: state.mood,
      choice: choice(of: name), arguments: values, items: items, options: options.map(\.title),
      payloads: shown.map(\.token), location: location, dialogue: frame?.dialogue)
    take(.said(saying))
    if let list = outline.list, !items.isEmpty {
      take(
        .listShown(
          ShownList(
            turn: state.turnCount, dialogue: frame?.dialogue, outline: list, items: items)))
    }
    if !shown.isEmpty { take(.buttonsShown(shown)) }
    want(.say(saying))
  }

  /// Says what is said on an occasion, or starts the dialogue that the author put in its place.
  mutating func behave(
    _ name: Behaviour.Name, arguments: [String: String] = [:], options: [Offer.Option] = [],
    carried: [MessageEntity] = []
  ) {
    guard let behaviour = machine.behaviour(name) else { return }
    if let dialogue = behaviour.dialogue {
      if state.activity(of: dialogue).isEmpty { begin(dialogue) }
      return
    }
    guard let reply = behaviour.reply else { return }
    var values = Bindings()
    for (key, value) in arguments.sorted(by: { $0.key < $1.key }) {
      values[VariableName(rawValue: key)] = .text(value)
    }
    say(reply, arguments: values, options: options, carried: carried)
  }

  /// What a variable holds in the running dialogue, or by itself.
  func value(of name: VariableName) -> SlotValue? {
    if let value = state.running?.values[name] { return value }
    return ContextVariable(rawValue: name.rawValue).map(value(of:))
  }

  private func value(of variable: ContextVariable) -> SlotValue {
    switch variable {
    case .customerKnown: .yesNo(state.customer != nil)
    case .language: .text(state.language.rawValue)
    case .mood: .text(state.mood.rawValue)
    case .serviceOpen: .yesNo(isServiceOpen)
    }
  }

  /// Whether people are there; yes if the hours or the time are unknown.
  private var isServiceOpen: Bool {
    guard let hours = machine.settings.openingHours, let time = context.time else { return true }
    return hours.contains(time.minuteOfDay)
  }

  private func form(of outline: ReplyOutline) -> Int {
    let index = outline.forms.firstIndex { form in
      (form.tones.isEmpty || form.tones.contains(state.mood))
        && (form.channels.isEmpty || state.channel.map { form.channels.contains($0) } ?? false)
        && (form.condition.map { $0.holds(value(of:)) } ?? true)
    }
    return index ?? max(0, outline.forms.count - 1)
  }

  /// Each conversation starts elsewhere in the variants and then takes them in turn.
  private func choice(of name: ReplyName) -> UInt64 {
    let start = Digest(name.rawValue, seed: Digest(high: state.seed, low: 0)).low >> 1
    let count = state.uses.first { $0.reply == name.rawValue }?.count ?? 0
    return start &+ UInt64(truncatingIfNeeded: count)
  }

  /// A payload that says nothing of what it does.
  private func token(_ index: Int) -> String {
    let digest = Digest(
      "\(context.conversation)/\(state.sayingCount)/\(index)",
      seed: Digest(high: state.seed, low: 1))
    return String(digest.description.prefix(12))
  }
}
