internal import KefuUnderstanding
internal import KefuValues

extension Draft {
  /// `intents/**/NAME.yaml`.
  mutating func addIntent(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    let name = fields.required("intent", problems: &problems)?
      .name(noun: "intent", problems: &problems)
    _ = fields.optional("description")?.text(problems: &problems)
    let titleEntry = fields.optional("title")
    let aside = fields.optional("aside")?.yesOrNo(problems: &problems)
    let entry = fields.required("examples", problems: &problems)
    fields.finish(problems: &problems)
    var localized = LocalizedReader(source: source)
    let title = titleEntry.flatMap { localized.text($0, problems: &problems) }
    languageNeeds += localized.needs
    let examples = entry.map { self.examples($0, source: source, problems: &problems) }
    // A rule on an intent without examples that can be read is not to blame.
    if let name {
      intents.append(
        IntentDraft(
          name: name, examples: examples ?? [], isAside: aside ?? false,
          title: title ?? LocalizedText()))
    } else {
      hasAllIntents = false
    }
  }

  private func examples(
    _ entry: DocumentNode.Entry, source: SourceText, problems: inout Problems
  ) -> [ExampleDraft] {
    guard var fields = Fields(languagesOf: entry, problems: &problems) else { return [] }
    let reader = BlockReader(source: source, style: .single, noun: "example")
    var examples: [ExampleDraft] = []
    let languages = fields.languages()
    for (language, entry) in languages {
      for item in reader.items(entry, problems: &problems) {
        let example = example(item, language: language, problems: &problems)
        if let example { examples.append(example) }
      }
    }
    fields.finish(problems: &problems)
    if languages.isEmpty {
      problems.report(.emptyList(subject: "'examples'"), at: entry.key.span)
    }
    return examples
  }

  private func example(
    _ item: BlockItem, language: ReplyLanguage, problems: inout Problems
  ) -> ExampleDraft? {
    do throws(AnnotationProblem) {
      let annotated = try AnnotationScanner.read(item.text)
      let annotations = annotated.marks.map { mark in
        EntityAnnotation(
          entity: mark.entity, range: mark.range, value: mark.value, role: mark.role)
      }
      return ExampleDraft(
        example: Example(
          text: annotated.text, language: language, location: item.location,
          annotations: annotations),
        item: item,
        entities: annotated.marks.map { mark in
          let length = mark.entity.unicodeScalars.count
          return Located(
            value: mark.entity, span: item.span(offset: mark.entityOffset, length: length))
        })
    } catch {
      let span = item.span(offset: error.offset, length: error.length)
      problems.report(.badAnnotation(error.fault), at: span)
      return nil
    }
  }
}
