internal import KefuValues

/// A scalar as it stands in a file, for text that has a grammar of its own.
struct Scalar: Hashable, Sendable {
  var text: String
  /// Quotes included.
  var span: SourceSpan
  var isQuoted: Bool

  var located: Located<String> { Located(value: text, span: span) }

  /// The place of a stretch of the text, in scalars.
  ///
  /// An escape within quotes counts as one; nothing that Kefu parses needs one.
  func span(offset: Int, length: Int) -> SourceSpan {
    var location = span.location
    location.column += offset + (isQuoted ? 1 : 0)
    return SourceSpan(location, length: length)
  }
}

extension DocumentNode {
  /// The scalar that a node must be; one that is absent is reported at `owner`.
  func scalar(subject: String, at owner: SourceSpan, problems: inout Problems) -> Scalar? {
    guard let text = text(subject: subject, at: owner, problems: &problems) else { return nil }
    guard case .text(_, let isQuoted) = content else { return nil }
    return Scalar(text: text.value, span: text.span, isQuoted: isQuoted)
  }
}

extension DocumentNode.Entry {
  /// The value as a scalar that is not empty.
  func scalar(problems: inout Problems) -> Scalar? {
    value.scalar(subject: "'\(key.value)'", at: key.span, problems: &problems)
  }

  /// A name, or a list of names.
  func names(noun: String, problems: inout Problems) -> [Located<String>] {
    guard case .list = value.content else {
      return name(noun: noun, problems: &problems).map { [$0] } ?? []
    }
    return (items(problems: &problems) ?? []).compactMap { item in
      let subject = noun.withArticle
      guard let text = item.text(subject: subject, at: item.span, problems: &problems) else {
        return nil
      }
      guard text.value.isSnakeCase else {
        problems.report(.badName(text.value, noun: noun), at: text.span)
        return nil
      }
      return text
    }
  }

  /// The entries of a mapping that is not empty; reports anything else.
  func mapping(problems: inout Problems) -> [DocumentNode.Entry] {
    let subject = "'\(key.value)'"
    guard case .mapping(let entries) = value.content else {
      problems.report(
        .wrongType(subject: subject, expected: .mapping, found: value.form),
        at: value.form == .nothing ? key.span : value.span)
      return []
    }
    if entries.isEmpty { problems.report(.emptyList(subject: subject), at: key.span) }
    return entries
  }

  /// A whole number within bounds.
  func count(in range: ClosedRange<Int>, problems: inout Problems) -> Int? {
    guard let text = text(problems: &problems) else { return nil }
    if let count = Int(text.value), range.contains(count) { return count }
    problems.report(
      .badValue(
        subject: "'\(key.value)'", value: text.value,
        expected: "a number from \(range.lowerBound) to \(range.upperBound)"), at: text.span)
    return nil
  }

  /// Milliseconds, from `500ms`, `2s`, `10m`, `1h` or `2d`, at least one unit of `step`.
  func duration(step: Int = 1, problems: inout Problems) -> Int? {
    guard let text = text(problems: &problems) else { return nil }
    let digits = text.value.prefix { $0.isASCII && $0.isNumber }
    let units = ["ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000]
    if let count = Int(digits), (1...1_000_000).contains(count),
      let unit = units[String(text.value.dropFirst(digits.count))],
      (count * unit).isMultiple(of: step)
    {
      return count * unit
    }
    problems.report(
      .badValue(
        subject: "'\(key.value)'", value: text.value,
        expected: "a time such as \(step == 1 ? "500ms, " : "")2s, 10m, 1h or 2d"), at: text.span)
    return nil
  }
}
