internal import KefuDialogue
internal import KefuText
internal import KefuValues

extension Draft {
  /// `dialogues/**/NAME.yaml`.
  mutating func addDialogue(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    let name = fields.required("dialogue", problems: &problems)?
      .name(noun: "dialogue", problems: &problems)
    let title = fields.optional("title")
    let start = fields.optional("start")
    let slots = fields.optional("slots")
    let returns = fields.optional("returns")
    let states = fields.required("states", problems: &problems)
    let replies = fields.optional("replies")
    let interpretation = fields.optional("interpretation")
    fields.finish(problems: &problems)
    guard let name else {
      hasAllDialogues = false
      return
    }
    var reader = DialogueFileReader(
      dialogue: DialogueDraft(name: name, source: source), problems: problems)
    if let title { reader.readTitle(title) }
    if let start { reader.readStart(start, hasTitle: title != nil) }
    for slot in slots.map({ reader.entries($0) }) ?? [] { reader.readSlot(slot) }
    if let returns { reader.readReturns(returns) }
    for state in states.map({ reader.entries($0) }) ?? [] { reader.readState(state, in: nil) }
    if let interpretation { reader.readInterpretation(interpretation) }
    let named = replies.map { reader.entries($0) } ?? []
    reader.dialogue.replies = named.map(\.key.value)
    problems = reader.problems
    languageNeeds += reader.localized.needs
    dialogues.append(reader.dialogue)
    for entry in named {
      guard entry.isNamed("reply", problems: &problems) else { continue }
      let reply = Located(value: "\(name.value)/\(entry.key.value)", span: entry.key.span)
      addReply(
        entry, name: reply, owner: .dialogue(name.value), source: source, problems: &problems)
    }
  }
}

/// Reads what a dialogue's file says by itself.
struct DialogueFileReader {
  var dialogue: DialogueDraft
  var problems: Problems
  var localized: LocalizedReader

  init(dialogue: DialogueDraft, problems: Problems) {
    self.dialogue = dialogue
    self.problems = problems
    localized = LocalizedReader(source: dialogue.source)
  }

  mutating func entries(_ entry: DocumentNode.Entry) -> [DocumentNode.Entry] {
    entry.mapping(problems: &problems)
  }

  mutating func readTitle(_ entry: DocumentNode.Entry) {
    dialogue.title = localized.text(entry, problems: &problems) ?? LocalizedText()
  }

  mutating func readStart(_ entry: DocumentNode.Entry, hasTitle: Bool) {
    if !hasTitle {
      problems.report(
        .missingKey("title", owner: "a dialogue that customers start"), at: entry.key.span)
    }
    guard var fields = Fields(entry.value, owner: "'start'", problems: &problems) else { return }
    let intents = fields.optional("intents")
    let patterns = fields.optional("patterns")
    fields.finish(problems: &problems)
    dialogue.intents = intents?.names(noun: "intent", problems: &problems) ?? []
    dialogue.patterns =
      patterns.map { $0.patterns(in: dialogue.source, problems: &problems) } ?? []
    if intents == nil, patterns == nil {
      problems.report(.missingOneOf(["intents", "patterns"], owner: "'start'"), at: entry.key.span)
    }
  }

  /// Names of variables, with `?` behind those that may be empty when the dialogue ends.
  mutating func readReturns(_ entry: DocumentNode.Entry) {
    for item in entry.items(problems: &problems) ?? [] {
      let text = item.text(subject: "a variable", at: item.span, problems: &problems)
      guard var name = text else { continue }
      let isOptional = name.value.hasSuffix("?")
      if isOptional {
        name.value.removeLast()
        name.span.length -= 1
      }
      if name.value.isSnakeCase {
        dialogue.returns.append(ReturnDraft(name: name, isOptional: isOptional))
      } else {
        problems.report(.badName(name.value, noun: "variable"), at: name.span)
      }
    }
  }

  mutating func readInterpretation(_ entry: DocumentNode.Entry) {
    let known = InterpretationStep.allCases.map(\.rawValue)
    var steps: [InterpretationStep] = []
    for name in entry.names(noun: "step", problems: &problems) {
      let step = InterpretationStep(rawValue: name.value)
      if let step, !steps.contains(step) {
        steps.append(step)
      } else {
        problems.report(
          .badValue(
            subject: "'interpretation'", value: name.value,
            expected: step == nil ? known.joined(separator: ", ") : "every step once",
            known: step == nil ? known : []), at: name.span)
      }
    }
    if let last = steps.last, last != .fallback {
      problems.report(
        .badValue(
          subject: "the last step", value: last.rawValue, expected: "'fallback' at the end"),
        at: entry.key.span)
    }
    dialogue.interpretation = steps
  }

  /// A state and, if it is a group, the states within.
  mutating func readState(_ entry: DocumentNode.Entry, in parent: Int?) {
    let name = entry.key
    _ = entry.isNamed("state", problems: &problems)
    if name.value == "stay" {
      problems.report(.badName(name.value, noun: "state"), at: name.span)
    }
    let owner = "the state '\(name.value.short)'"
    guard var fields = Fields(entry.value, owner: owner, problems: &problems) else {
      // Its name is known all the same, so that nothing else is blamed.
      return dialogue.states.append(
        StateDraft(name: name, parent: parent, isRead: false, fields: Fields.none(owner)))
    }
    let index = dialogue.states.count
    let states = fields.optional("states")
    dialogue.states.append(
      StateDraft(name: name, parent: parent, isGroup: states != nil, fields: fields))
    for state in states.map({ entries($0) }) ?? [] { readState(state, in: index) }
  }
}

extension DocumentNode.Entry {
  /// A block of patterns; those that are none are reported and left out.
  func patterns(in source: SourceText, problems: inout Problems) -> [String] {
    let reader = BlockReader(source: source, style: .single, noun: "pattern")
    return reader.items(self, problems: &problems).compactMap { item in
      item.isPattern(problems: &problems) ? item.text : nil
    }
  }
}

extension BlockItem {
  /// Whether the text is a pattern; reports why it is none.
  func isPattern(problems: inout Problems) -> Bool {
    do throws(PatternError) {
      _ = try Pattern(text)
      return true
    } catch {
      problems.report(
        .badPattern(message: error.message, hint: error.hint),
        at: span(offset: error.offset, length: 1))
      return false
    }
  }
}
