internal import KefuDialogue
internal import KefuValues

extension Draft {
  /// `dialogues/rules/*.yaml`.
  mutating func addRules(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    let entry = fields.required("rules", problems: &problems)
    fields.finish(problems: &problems)
    guard let items = entry?.items(problems: &problems) else { return }
    for item in items { addRule(item, source: source, problems: &problems) }
  }

  private mutating func addRule(
    _ node: DocumentNode, source: SourceText, problems: inout Problems
  ) {
    guard var fields = Fields(node, owner: "a rule", problems: &problems) else { return }
    let intent = fields.required("on", problems: &problems)?
      .name(noun: "intent", problems: &problems)
    let nameEntry = fields.optional("reply_name")
    let authored = nameEntry?.name(noun: "reply", problems: &problems)
    let entry = fields.required("reply", problems: &problems)
    fields.finish(problems: &problems)
    let name = nameEntry == nil ? intent : authored
    if let entry {
      addReply(entry, name: name, owner: .turn, source: source, problems: &problems)
    }
    if let intent {
      rules.append(
        RuleDraft(
          intent: intent, reply: ReplyName(rawValue: name?.value ?? intent.value)))
    } else {
      hasAllDialogues = false
    }
  }
}
