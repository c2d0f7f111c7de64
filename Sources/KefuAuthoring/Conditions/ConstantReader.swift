internal import KefuDialogue
internal import KefuValues

/// Types constants by what they are compared with or given to.
struct ConstantReader {
  /// The variable or parameter that it is for.
  let subject: String
  let scope: Scope

  /// The value of a token that is no variable; `nil` after reporting why it has none.
  func constant(
    _ token: ConditionToken, type: ValueType, at span: SourceSpan, problems: inout Problems
  ) -> SlotValue? {
    switch token.kind {
    case .number(let number):
      if type == .number { return .number(number) }
      problems.report(mismatch(type, found: "a number"), at: span)
    case .date(let date):
      if type == .date { return .date(date) }
      problems.report(mismatch(type, found: "a date"), at: span)
    case .text(let text):
      if case .choice = type { return option(text, type: type, at: span, problems: &problems) }
      if type.isTextual { return .text(text) }
      problems.report(mismatch(type, found: "a text"), at: span)
    case .word(let word):
      if type == .yesNo, word == "yes" || word == "no" { return .yesNo(word == "yes") }
      if case .choice = type { return option(word, type: type, at: span, problems: &problems) }
      if word == "yes" || word == "no" {
        problems.report(mismatch(type, found: "a yes/no"), at: span)
      } else if !scope.isPartial {
        problems.report(
          .unknownVariable(word, .value(dialogue: scope.dialogue), known: scope.names), at: span)
      }
    case .sign(let sign):
      problems.report(.badCondition(.badCharacter(sign)), at: span)
    }
    return nil
  }

  private func option(
    _ word: String, type: ValueType, at span: SourceSpan, problems: inout Problems
  ) -> SlotValue? {
    if type.options.contains(word) { return .text(word) }
    problems.report(
      .typeMismatch(.noOption(word, of: subject, known: type.options)), at: span)
    return nil
  }

  private func mismatch(_ type: ValueType, found: String) -> DialogueProblem {
    .typeMismatch(.value(subject: subject, expected: type.phrase, found: found))
  }
}
