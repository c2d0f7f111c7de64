internal import KefuValues

extension SettingsReader {
  func languages(
    _ entry: DocumentNode.Entry, problems: inout Problems
  ) -> [ReplyLanguage]? {
    guard case .list(let nodes) = entry.value.content else {
      let problem = Problem.wrongType(
        subject: "'languages'", expected: .list, found: entry.value.form)
      let span = entry.value.form == .nothing ? entry.key.span : entry.value.span
      problems.report(problem, at: span)
      return nil
    }
    var languages: [ReplyLanguage] = []
    for node in nodes {
      let text = node.text(subject: "a language", at: node.span, problems: &problems)
      guard let text else { continue }
      guard let language = language(text, problems: &problems) else { continue }
      if languages.contains(language) {
        problems.report(
          .badValue(
            subject: "'languages'", value: text.value, expected: "every language once"),
          at: text.span)
      } else {
        languages.append(language)
      }
    }
    if nodes.isEmpty { problems.report(.emptyList(subject: "'languages'"), at: entry.key.span) }
    return languages.isEmpty ? nil : languages
  }

  private func language(
    _ text: Located<String>, problems: inout Problems, of languages: [ReplyLanguage]? = nil
  ) -> ReplyLanguage? {
    let allowed = languages ?? ReplyLanguage.allCases
    if let language = ReplyLanguage(rawValue: text.value), allowed.contains(language) {
      return language
    }
    let names = allowed.map(\.rawValue)
    problems.report(
      .badValue(
        subject: languages == nil ? "a language" : "'default_language'", value: text.value,
        expected: names.joined(separator: " or "), known: names), at: text.span)
    return nil
  }

  func defaultLanguage(
    _ entry: DocumentNode.Entry, of languages: [ReplyLanguage], problems: inout Problems
  ) -> ReplyLanguage? {
    guard let text = entry.text(problems: &problems) else { return nil }
    return language(text, problems: &problems, of: languages)
  }

  /// One text for all languages, or a mapping with one for each.
  func localized(
    _ entry: DocumentNode.Entry, languages: [ReplyLanguage], problems: inout Problems
  ) -> [ReplyLanguage: String]? {
    let subject = "'\(entry.key.value)'"
    switch entry.value.content {
    case .mapping:
      guard var fields = Fields(entry.value, owner: subject, problems: &problems) else {
        return nil
      }
      var texts: [ReplyLanguage: String] = [:]
      let entries = fields.languages()
      for (language, entry) in entries {
        texts[language] = entry.text(problems: &problems)?.value
      }
      fields.finish(problems: &problems)
      for language in languages where !entries.contains(where: { $0.language == language }) {
        problems.report(.missingLanguage(language, subject: subject), at: entry.key.span)
      }
      return texts
    case .text(let text, _) where !text.isEmpty:
      var texts: [ReplyLanguage: String] = [:]
      for language in ReplyLanguage.allCases { texts[language] = text }
      return texts
    case .text, .list, .block:
      let form = entry.value.form
      problems.report(
        .wrongType(subject: subject, expected: .textOrMapping, found: form),
        at: form == .nothing ? entry.key.span : entry.value.span)
      return nil
    }
  }

  func facts(
    _ entry: DocumentNode.Entry, languages: [ReplyLanguage], problems: inout Problems
  ) -> [Fact] {
    guard case .mapping(let entries) = entry.value.content else {
      let problem = Problem.wrongType(
        subject: "'facts'", expected: .mapping, found: entry.value.form)
      let span = entry.value.form == .nothing ? entry.key.span : entry.value.span
      problems.report(problem, at: span)
      return []
    }
    return entries.map { entry in
      if !entry.key.value.isSnakeCase {
        problems.report(.badName(entry.key.value, noun: "fact"), at: entry.key.span)
      }
      let values = localized(entry, languages: languages, problems: &problems)
      return Fact(name: entry.key.value, values: values ?? [:], location: entry.key.location)
    }
  }
}
