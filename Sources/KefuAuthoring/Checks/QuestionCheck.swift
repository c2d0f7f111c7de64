internal import KefuUnderstanding
internal import KefuValues

extension Draft {
  /// Questions have names and phrasings of their own, and follow-ups exist.
  func checkQuestions(problems: inout Problems) {
    var first: [String: SourceLocation] = [:]
    for question in questions {
      let name = question.name
      if let location = first[name.value] {
        problems.report(
          .duplicateQuestion(name.value), at: name.span, related: [.firstHere(location)])
      } else {
        first[name.value] = name.location
      }
    }
    checkPhrasings(problems: &problems)
    guard hasAllIntents else { return }
    for followUp in questions.flatMap(\.followUps) where first[followUp.value] == nil {
      problems.report(
        .unknownQuestion(followUp.value, known: questions.map(\.name.value)), at: followUp.span)
    }
  }

  private func checkPhrasings(problems: inout Problems) {
    var first: [Digest: (question: String, location: SourceLocation)] = [:]
    for question in questions {
      for (phrasing, item) in question.phrasings {
        let key = phrasing.text.comparable
        guard let previous = first[key] else {
          first[key] = (question.name.value, phrasing.location)
          continue
        }
        problems.report(
          .conflictingPhrasing(
            phrasing.text, question: question.name.value, other: previous.question),
          at: item.span, related: [.firstHere(previous.location)])
      }
    }
  }
}
