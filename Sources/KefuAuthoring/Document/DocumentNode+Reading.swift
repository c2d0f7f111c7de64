extension DocumentNode.Entry {
  /// The value as text that is not empty.
  func text(problems: inout Problems) -> Located<String>? {
    value.text(subject: "'\(key.value)'", at: key.span, problems: &problems)
  }

  /// The value as a lower snake case name.
  func name(noun: String, problems: inout Problems) -> Located<String>? {
    guard let text = text(problems: &problems) else { return nil }
    guard text.value.isSnakeCase else {
      problems.report(.badName(text.value, noun: noun), at: text.span)
      return nil
    }
    return text
  }
}

extension DocumentNode {
  /// The text of a scalar; a scalar that is absent is reported at `owner`.
  func text(
    subject: String, at owner: SourceSpan, problems: inout Problems
  ) -> Located<String>? {
    if case .text(let text, _) = content, !text.isEmpty { return Located(value: text, span: span) }
    let problem = Problem.wrongType(subject: subject, expected: .text, found: form)
    problems.report(problem, at: form == .nothing ? owner : span)
    return nil
  }
}

extension String {
  /// Letters `a` to `z`, digits and single underscores between them, a letter first.
  var isSnakeCase: Bool {
    guard let first = utf8.first, first.isLowerCaseLetter, utf8.last != UInt8(ascii: "_") else {
      return false
    }
    var previous = first
    for byte in utf8 {
      let isUnderscore = byte == UInt8(ascii: "_")
      guard byte.isLowerCaseLetter || byte.isDigit || isUnderscore else { return false }
      if isUnderscore, previous == byte { return false }
      previous = byte
    }
    return true
  }
}
