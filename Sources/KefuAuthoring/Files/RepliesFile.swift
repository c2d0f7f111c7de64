internal import KefuValues

extension Draft {
  /// `dialogues/replies/*.yaml`.
  mutating func addSharedReplies(
    _ fields: Fields, source: SourceText, problems: inout Problems
  ) {
    var fields = fields
    let entry = fields.required("replies", problems: &problems)
    fields.finish(problems: &problems)
    for entry in entry?.mapping(problems: &problems) ?? [] {
      guard entry.isNamed("reply", problems: &problems) else { continue }
      addReply(entry, name: entry.key, owner: .shared, source: source, problems: &problems)
    }
  }

  /// A reply; without a name that could be read it is checked all the same.
  mutating func addReply(
    _ entry: DocumentNode.Entry, name: Located<String>?, owner: ReplyOwner, source: SourceText,
    problems: inout Problems
  ) {
    var reader = ReplyReader(source: source)
    let reply = reader.reply(entry, name: name, owner: owner, problems: &problems)
    languageNeeds += reader.localized.needs
    if let reply { replies.append(reply) }
  }
}

extension DocumentNode.Entry {
  /// Whether the key is a name; reports one that is not.
  func isNamed(_ noun: String, problems: inout Problems) -> Bool {
    if key.value.isSnakeCase { return true }
    problems.report(.badName(key.value, noun: noun), at: key.span)
    return false
  }
}
