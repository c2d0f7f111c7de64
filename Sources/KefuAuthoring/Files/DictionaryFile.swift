internal import KefuText
internal import KefuValues

extension Draft {
  /// `intents/dictionary/*.yaml`.
  mutating func addDictionary(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    _ = fields.required("dictionary", problems: &problems)?
      .name(noun: "dictionary", problems: &problems)
    let wordClass = fields.optional("class")?.name(noun: "word class", problems: &problems)
    let entry = fields.required("words", problems: &problems)
    fields.finish(problems: &problems)
    guard let entry else { return }
    let reader = BlockReader(source: source, style: .single, noun: "word")
    words += reader.items(entry, problems: &problems).map { item in
      WordDraft(
        word: DictionaryWord(text: item.text, wordClass: wordClass?.value), item: item)
    }
  }
}
