internal import KefuUnderstanding
internal import KefuValues

/// A question and the places of its parts.
struct QuestionDraft {
  var name: Located<String>
  var phrasings: [(phrasing: QuestionDefinition.Phrasing, item: BlockItem)]
  var followUps: [Located<String>]
  var validFrom: CivilDate?
  var validUntil: CivilDate?

  var definition: QuestionDefinition {
    QuestionDefinition(
      name: QuestionName(rawValue: name.value), location: name.location,
      phrasings: phrasings.map(\.phrasing),
      followUps: followUps.map { QuestionName(rawValue: $0.value) }, validFrom: validFrom,
      validUntil: validUntil)
  }
}

extension Draft {
  /// `intents/faq/*.yaml`.
  mutating func addQuestions(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    _ = fields.required("faq", problems: &problems)?
      .name(noun: "file of questions", problems: &problems)
    let entry = fields.required("questions", problems: &problems)
    fields.finish(problems: &problems)
    guard let items = entry?.items(problems: &problems) else { return }
    for item in items { addQuestion(item, source: source, problems: &problems) }
  }

  private mutating func addQuestion(
    _ node: DocumentNode, source: SourceText, problems: inout Problems
  ) {
    guard var fields = Fields(node, owner: "a question", problems: &problems) else { return }
    let name = fields.required("id", problems: &problems)?
      .name(noun: "question", problems: &problems)
    let ask = fields.required("ask", problems: &problems)
    let answer = fields.required("answer", problems: &problems)
    let followUps = fields.optional("follow_ups")
    let valid = fields.optional("valid")
    fields.finish(problems: &problems)
    if let answer {
      let reply = name.map {
        Located(value: QuestionName(rawValue: $0.value).reply.rawValue, span: $0.span)
      }
      addReply(answer, name: reply, owner: .turn, source: source, problems: &problems)
    }
    let phrasings = ask.map { self.phrasings($0, source: source, problems: &problems) } ?? []
    let others = followUps?.items(problems: &problems)?.compactMap {
      $0.text(subject: "a follow-up", at: $0.span, problems: &problems)
    }
    let days = valid.map { validity($0, problems: &problems) }
    guard let name else { return }
    questions.append(
      QuestionDraft(
        name: name, phrasings: phrasings, followUps: others ?? [], validFrom: days?.from,
        validUntil: days?.until))
  }

  private func phrasings(
    _ entry: DocumentNode.Entry, source: SourceText, problems: inout Problems
  ) -> [(phrasing: QuestionDefinition.Phrasing, item: BlockItem)] {
    guard var fields = Fields(languagesOf: entry, problems: &problems) else { return [] }
    let reader = BlockReader(source: source, style: .single, noun: "phrasing")
    let languages = fields.languages()
    fields.finish(problems: &problems)
    if languages.isEmpty { problems.report(.emptyList(subject: "'ask'"), at: entry.key.span) }
    return languages.flatMap { language, entry in
      reader.items(entry, problems: &problems).map { item in
        let phrasing = QuestionDefinition.Phrasing(
          text: item.text, language: language, location: item.location)
        return (phrasing, item)
      }
    }
  }

  private func validity(
    _ entry: DocumentNode.Entry, problems: inout Problems
  ) -> (from: CivilDate?, until: CivilDate?) {
    guard var fields = Fields(entry.value, owner: "'valid'", problems: &problems) else {
      return (nil, nil)
    }
    let from = fields.optional("from")?.civilDate(problems: &problems)
    let until = fields.optional("until")?.civilDate(problems: &problems)
    fields.finish(problems: &problems)
    if let from, let until, from.daysSince1970 > until.daysSince1970 {
      problems.report(
        .badValue(
          subject: "'valid'", value: "\(from.text) to \(until.text)",
          expected: "'from' before 'until'"), at: entry.key.span)
    }
    return (from, until)
  }
}
