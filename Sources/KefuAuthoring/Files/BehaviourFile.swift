internal import KefuDialogue
internal import KefuValues

extension Draft {
  /// `dialogues/behaviours/*.yaml`.
  mutating func addBehaviour(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    let name = fields.required("behaviour", problems: &problems)?.text(problems: &problems)
    let entry = fields.required("reply", problems: &problems)
    fields.finish(problems: &problems)
    if let entry { addReply(entry, name: name, source: source, problems: &problems) }
    guard let name else {
      hasAllDialogues = false
      return
    }
    guard let known = Behaviour.Name(rawValue: name.value) else {
      let names = Behaviour.Name.allCases.map(\.rawValue)
      hasAllDialogues = false
      return problems.report(
        .badValue(
          subject: "'behaviour'", value: name.value,
          expected: names.joined(separator: ", "), known: names), at: name.span)
    }
    behaviours.append(Behaviour(name: known, reply: ReplyName(rawValue: name.value)))
  }
}
