internal import KefuValues

extension DocumentNode.Entry {
  /// The items of a YAML list that is not empty; reports anything else.
  func items(problems: inout Problems) -> [DocumentNode]? {
    let subject = "'\(key.value)'"
    guard case .list(let items) = value.content else {
      problems.report(
        .wrongType(subject: subject, expected: .list, found: value.form),
        at: value.form == .nothing ? key.span : value.span)
      return nil
    }
    if items.isEmpty { problems.report(.emptyList(subject: subject), at: key.span) }
    return items
  }

  /// `yes` or `no`.
  func yesOrNo(problems: inout Problems) -> Bool? {
    guard let text = text(problems: &problems) else { return nil }
    switch text.value {
    case "yes": return true
    case "no": return false
    default:
      problems.report(
        .badValue(
          subject: "'\(key.value)'", value: text.value, expected: "yes or no",
          known: ["yes", "no"]), at: text.span)
      return nil
    }
  }

  /// A day such as 2026-11-01.
  func civilDate(problems: inout Problems) -> CivilDate? {
    guard let text = text(problems: &problems) else { return nil }
    if text.value.utf8.count == 10, let date = CivilDate(text.value) { return date }
    problems.report(
      .badValue(
        subject: "'\(key.value)'", value: text.value, expected: "a day such as 2026-11-01"),
      at: text.span)
    return nil
  }
}
