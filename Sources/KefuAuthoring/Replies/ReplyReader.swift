internal import KefuResponses
internal import KefuValues

/// Reads a reply of a rule, a question, a behaviour or a dialogue.
struct ReplyReader {
  var localized: LocalizedReader

  init(source: SourceText) { localized = LocalizedReader(source: source) }

  /// The reply under a key; without a name that could be read it is checked all the same.
  mutating func reply(
    _ entry: DocumentNode.Entry, name: Located<String>?, owner: ReplyOwner,
    problems: inout Problems
  ) -> ReplyDraft? {
    guard var fields = Fields(languagesOf: entry, problems: &problems) else { return nil }
    var reply = ReplyDraft(
      name: name ?? Located(value: "", span: entry.key.span), span: entry.key.span, owner: owner)
    let variants = localized.variants(
      &fields, of: "'\(entry.key.value)'", at: entry.key.span, problems: &problems)
    for form in fields.optional("forms")?.items(problems: &problems) ?? [] {
      if let form = self.form(form, problems: &problems) { reply.forms.append(form) }
    }
    reply.forms.append(ReplyFormDraft(variants: variants))
    for button in fields.optional("buttons")?.items(problems: &problems) ?? [] {
      if let button = self.button(button, problems: &problems) { reply.buttons.append(button) }
    }
    reply.list = list(&fields, problems: &problems)
    reply.card = fields.optional("card").flatMap { card($0, problems: &problems) }
    reply.image = fields.optional("image")?.text(problems: &problems)?.value
    reply.link = fields.optional("link").flatMap { link($0, problems: &problems) }
    reply.isPromotion = fields.optional("promotion")?.yesOrNo(problems: &problems) ?? false
    fields.finish(problems: &problems)
    return reply
  }

  private mutating func form(
    _ node: DocumentNode, problems: inout Problems
  ) -> ReplyFormDraft? {
    guard var fields = Fields(node, owner: "a form", problems: &problems) else { return nil }
    let tones = fields.optional("tone").map { moods($0, problems: &problems) }
    let channels = fields.optional("channel")?.names(noun: "channel", problems: &problems)
    let condition = fields.optional("if")
    let scalar = condition?.scalar(problems: &problems)
    let variants = localized.variants(
      &fields, of: "a form", at: fields.span, problems: &problems)
    fields.finish(problems: &problems)
    if tones == nil, channels == nil, condition == nil {
      problems.report(
        .missingOneOf(["tone", "channel", "if"], owner: "a form"), at: fields.span)
    }
    return ReplyFormDraft(
      tones: tones ?? [], channels: channels?.map(\.value) ?? [], condition: scalar,
      variants: variants)
  }

  private func moods(_ entry: DocumentNode.Entry, problems: inout Problems) -> [Mood] {
    let known = Mood.allCases.map(\.rawValue)
    return entry.names(noun: "mood", problems: &problems).compactMap { name in
      let mood = Mood(rawValue: name.value)
      if mood == nil {
        problems.report(
          .badValue(
            subject: "'tone'", value: name.value, expected: known.joined(separator: ", "),
            known: known), at: name.span)
      }
      return mood
    }
  }

  private mutating func card(
    _ entry: DocumentNode.Entry, problems: inout Problems
  ) -> CardDraft? {
    guard var fields = Fields(entry.value, owner: "'card'", problems: &problems) else {
      return nil
    }
    let title = fields.required("title", problems: &problems)
      .flatMap { localized.template($0, problems: &problems) }
    let text = fields.optional("text").flatMap { localized.template($0, problems: &problems) }
    let url = fields.optional("url")
      .flatMap { localized.template($0, isShared: true, problems: &problems) }
    let image = fields.optional("image")
      .flatMap { localized.template($0, isShared: true, problems: &problems) }
    fields.finish(problems: &problems)
    return title.map { CardDraft(title: $0, text: text, url: url, image: image) }
  }

  private mutating func link(
    _ entry: DocumentNode.Entry, problems: inout Problems
  ) -> ButtonTemplate? {
    guard var fields = Fields(entry.value, owner: "'link'", problems: &problems) else {
      return nil
    }
    let title = fields.required("title", problems: &problems)
      .flatMap { localized.text($0, problems: &problems) }
    let url = fields.required("url", problems: &problems)?.text(problems: &problems)
    fields.finish(problems: &problems)
    guard let title, let url else { return nil }
    return ButtonTemplate(title: title, url: url.value)
  }
}
