internal import KefuValues

extension ReplyReader {
  /// A button: its title and the one thing that it does.
  mutating func button(_ node: DocumentNode, problems: inout Problems) -> ButtonDraft? {
    guard var fields = Fields(node, owner: "a button", problems: &problems) else { return nil }
    let title = fields.required("title", problems: &problems)
      .flatMap { localized.text($0, problems: &problems) }
    let meanings = ["fill", "intent", "start", "question", "url"]
    let entry = fields.onlyOne(of: meanings, problems: &problems)
    fields.finish(problems: &problems)
    guard let entry else {
      problems.report(.missingOneOf(meanings, owner: "a button"), at: fields.span)
      return nil
    }
    return ButtonDraft(
      title: title ?? LocalizedText(), meaning: meaning(entry, problems: &problems))
  }

  private func meaning(
    _ entry: DocumentNode.Entry, problems: inout Problems
  ) -> ButtonDraft.Meaning? {
    switch entry.key.value {
    case "fill":
      let entries = entry.mapping(problems: &problems)
      if entries.count > 1 {
        problems.report(
          .clashingKeys(entries.map(\.key.value), owner: "'fill'"), at: entries[1].key.span)
      }
      guard let first = entries.first else { return nil }
      return first.scalar(problems: &problems).map { .fill(slot: first.key, value: $0) }
    case "intent": return entry.name(noun: "intent", problems: &problems).map { .intent($0) }
    case "start": return entry.name(noun: "dialogue", problems: &problems).map { .start($0) }
    case "question":
      return entry.name(noun: "question", problems: &problems).map { .question($0) }
    default: return entry.text(problems: &problems).map { .url($0.value) }
    }
  }

  /// The list among the keys of a reply; without `list` its other keys are unknown.
  mutating func list(_ fields: inout Fields, problems: inout Problems) -> ListDraft? {
    guard let entry = fields.optional("list") else { return nil }
    let variable = entry.name(noun: "variable", problems: &problems)
    let hasCard = fields.peek("card") != nil
    let lineEntry =
      hasCard ? fields.optional("line") : fields.required("line", problems: &problems)
    let line = lineEntry.flatMap { localized.template($0, problems: &problems) }
    let choose = fields.optional("choose")
    let kind = fields.optional("kind")?.name(noun: "kind of things", problems: &problems)
    guard let variable else { return nil }
    var list = ListDraft(variable: variable, line: line, kind: kind?.value)
    guard let choose,
      var parts = Fields(choose.value, owner: "'choose'", problems: &problems)
    else { return list }
    list.slot = parts.optional("slot")?.name(noun: "slot", problems: &problems)
    list.value = parts.required("value", problems: &problems)?
      .name(noun: "field", problems: &problems)
    list.words =
      parts.optional("words")?.names(noun: "field", problems: &problems) ?? []
    parts.finish(problems: &problems)
    if list.slot == nil, kind == nil {
      problems.report(.missingKey("slot", owner: "'choose'"), at: choose.key.span)
    }
    return list
  }
}
