internal import KefuValues

/// Reads what stands by language and remembers in which languages it must be.
struct LocalizedReader {
  let source: SourceText
  private(set) var needs: [LanguageNeed] = []

  init(source: SourceText) { self.source = source }

  /// Notes that a thing must be there in every language of the assistant.
  mutating func need(
    _ subject: String, at span: SourceSpan, found: [ReplyLanguage]
  ) {
    needs.append(LanguageNeed(subject: subject, span: span, languages: Set(found)))
  }

  /// A plain text by language: `{zh: 取消订单, en: cancel an order}`.
  mutating func text(
    _ entry: DocumentNode.Entry, problems: inout Problems
  ) -> LocalizedText? {
    guard var fields = Fields(languagesOf: entry, expected: .textByLanguage, problems: &problems)
    else { return nil }
    var text = LocalizedText()
    let entries = fields.languages()
    for (language, entry) in entries { text[language] = entry.text(problems: &problems)?.value }
    fields.finish(problems: &problems)
    need("'\(entry.key.value)'", at: entry.key.span, found: entries.map(\.language))
    return text
  }

  /// The blocks of variants among the keys of a mapping.
  mutating func variants(
    _ fields: inout Fields, of subject: String, at span: SourceSpan, problems: inout Problems
  ) -> [(language: ReplyLanguage, items: [BlockItem])] {
    let reader = BlockReader(source: source, style: .continued, noun: "variant")
    let entries = fields.languages()
    need(subject, at: span, found: entries.map(\.language))
    return entries.map { ($0.language, reader.items($0.entry, problems: &problems)) }
  }

  /// One template by language, each a text or a block with one item; a lone text may stand for all languages where it
  /// `isShared`, as an address does.
  mutating func template(
    _ entry: DocumentNode.Entry, isShared: Bool = false, problems: inout Problems
  ) -> LocalizedDraft? {
    if isShared, case .text(let text, _) = entry.value.content, !text.isEmpty {
      guard let item = item(entry, problems: &problems) else { return nil }
      return LocalizedDraft(items: ReplyLanguage.allCases.map { ($0, item) })
    }
    guard var fields = Fields(languagesOf: entry, expected: .textByLanguage, problems: &problems)
    else { return nil }
    let entries = fields.languages()
    fields.finish(problems: &problems)
    need("'\(entry.key.value)'", at: entry.key.span, found: entries.map(\.language))
    return LocalizedDraft(
      items: entries.compactMap { language, entry in
        item(entry, problems: &problems).map { (language, $0) }
      })
  }

  private func item(
    _ entry: DocumentNode.Entry, problems: inout Problems
  ) -> BlockItem? {
    guard case .block = entry.value.content else {
      return entry.scalar(problems: &problems).map { scalar in
        BlockItem(text: scalar.text, location: scalar.span(offset: 0, length: 1).location)
      }
    }
    let reader = BlockReader(source: source, style: .continued, noun: "template")
    let items = reader.items(entry, problems: &problems)
    if items.count > 1 {
      problems.report(
        .badValue(
          subject: "'\(entry.key.value)'", value: items[1].text, expected: "one template alone"),
        at: items[1].span)
    }
    return items.first
  }
}
