internal import KefuUnderstanding
internal import KefuValues

extension Draft {
  /// One text has one sentiment, and stands once.
  func checkSentiment(problems: inout Problems) {
    var first: [Digest: (label: SentimentLabel, location: SourceLocation)] = [:]
    for draft in sentimentExamples {
      let key = draft.example.text.comparable
      guard let previous = first[key] else {
        first[key] = (draft.example.label, draft.item.location)
        continue
      }
      problems.report(
        .conflictingSentiment(
          draft.example.text, label: draft.example.label.rawValue,
          other: previous.label.rawValue),
        at: draft.item.span, related: [.firstHere(previous.location)])
    }
  }
}
