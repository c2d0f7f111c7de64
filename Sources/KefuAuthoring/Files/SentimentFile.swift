internal import KefuUnderstanding
internal import KefuValues

/// A word of sentiment and how long it is in the source.
struct SentimentWordDraft {
  var word: LexiconWord
  var item: BlockItem
}

/// A message with its sentiment and how long it is in the source.
struct SentimentExampleDraft {
  var example: SentimentExample
  var item: BlockItem
}

extension Draft {
  /// `intents/sentiment/**/*.yaml`.
  mutating func addSentiment(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    let domain = fields.required("sentiment", problems: &problems)?
      .name(noun: "file of sentiment", problems: &problems)
    let words = fields.optional("words")
    let examples = fields.optional("examples")
    fields.finish(problems: &problems)
    if words == nil, examples == nil {
      problems.report(.missingKey("examples", owner: fields.owner), at: fields.span)
    }
    if let words { addSentimentWords(words, source: source, problems: &problems) }
    if let examples {
      addSentimentExamples(
        examples, domain: domain?.value, source: source, problems: &problems)
    }
  }

  private mutating func addSentimentWords(
    _ entry: DocumentNode.Entry, source: SourceText, problems: inout Problems
  ) {
    let reader = BlockReader(source: source, style: .single, noun: "word")
    for item in reader.items(entry, problems: &problems) {
      guard let sides = item.sides(problems: &problems) else { continue }
      guard let right = sides.right else {
        problems.report(.badItemLine(.noEquals), at: item.span)
        continue
      }
      guard let valence = Double(right), (-3...3).contains(valence) else {
        problems.report(
          .badValue(
            subject: "the valence of '\(sides.left.short)'", value: right,
            expected: "a number from -3 to 3"), at: item.span)
        continue
      }
      sentimentWords.append(
        SentimentWordDraft(
          word: LexiconWord(text: sides.left, valence: valence), item: item))
    }
  }

  private mutating func addSentimentExamples(
    _ entry: DocumentNode.Entry, domain: String?, source: SourceText, problems: inout Problems
  ) {
    guard
      var fields = Fields(
        entry.value, owner: "'\(entry.key.value)'", problems: &problems)
    else { return }
    let reader = BlockReader(source: source, style: .single, noun: "example")
    for label in SentimentLabel.allCases {
      guard let entry = fields.optional(label.rawValue) else { continue }
      for item in reader.items(entry, problems: &problems) {
        sentimentExamples.append(
          SentimentExampleDraft(
            example: SentimentExample(text: item.text, label: label, domain: domain), item: item))
      }
    }
    fields.finish(problems: &problems)
  }
}
