internal import KefuValues

extension Draft {
  /// `dialogues/assistant.yaml`.
  mutating func addSettings(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    guard let entry = fields.optional("assistant") else { return }
    settingsFiles.append(Located(value: source.file, span: entry.key.span))
    guard FileKind.assistant.mayStand(at: source.file) else { return }
    let reader = SettingsReader()
    let read = reader.settings(entry, fields: &fields, problems: &problems)
    fields.finish(problems: &problems)
    if settings == nil { settings = Located(value: read, span: entry.key.span) }
  }
}

/// Types the scalars of the settings; what cannot be typed keeps its default.
struct SettingsReader {
  fileprivate func settings(
    _ assistant: DocumentNode.Entry, fields: inout Fields, problems: inout Problems
  ) -> AssistantSettings {
    var settings = AssistantSettings(identifier: identifier(assistant, problems: &problems))
    if let entry = fields.optional("languages") {
      settings.languages = languages(entry, problems: &problems) ?? settings.languages
    }
    settings.defaultLanguage = settings.languages.first ?? .zh
    if let entry = fields.optional("default_language") {
      let read = defaultLanguage(entry, of: settings.languages, problems: &problems)
      settings.defaultLanguage = read ?? settings.defaultLanguage
    }
    if let entry = fields.optional("name"),
      let name = localized(entry, languages: settings.languages, problems: &problems)
    {
      settings.name = name
    }
    typeNumbers(&settings, fields: &fields, problems: &problems)
    typeTimes(&settings, fields: &fields, problems: &problems)
    if let entry = fields.optional("encoder"), let path = entry.text(problems: &problems) {
      settings.encoder = EncoderReference(path: path.value, location: path.span.location)
    }
    if let entry = fields.optional("facts") {
      settings.facts = facts(entry, languages: settings.languages, problems: &problems)
    }
    return settings
  }

  private func typeNumbers(
    _ settings: inout AssistantSettings, fields: inout Fields, problems: inout Problems
  ) {
    if let entry = fields.optional("utc_offset") {
      let read = value(
        entry, expected: "an offset within 18 hours such as \"+08:00\"", problems: &problems,
        SettingsScalar.utcOffset)
      settings.utcOffset = read ?? settings.utcOffset
    }
    if let entry = fields.optional("currency") {
      let read = value(
        entry, expected: "three capital letters such as CNY", problems: &problems,
        SettingsScalar.currency)
      settings.currency = read ?? settings.currency
    }
    if let entry = fields.optional("reject_in_scope") {
      let read = value(
        entry, expected: "a share such as 5% or 0.05", problems: &problems, SettingsScalar.share)
      settings.rejectInScope = read ?? settings.rejectInScope
    }
    if let entry = fields.optional("clarification_margin") {
      let read = value(
        entry, expected: "a number from 0 to 1 such as 0.1", problems: &problems,
        SettingsScalar.share)
      settings.clarificationMargin = read ?? settings.clarificationMargin
    }
  }

  private func typeTimes(
    _ settings: inout AssistantSettings, fields: inout Fields, problems: inout Problems
  ) {
    if let entry = fields.optional("anger_limit") {
      settings.angerLimit = entry.count(in: 1...9, problems: &problems) ?? settings.angerLimit
    }
    if let entry = fields.optional("session_expiry") {
      let read = entry.duration(step: 1000, problems: &problems)
      settings.sessionExpiry = read.map { $0 / 1000 } ?? settings.sessionExpiry
    }
    if let entry = fields.optional("opening_hours") {
      settings.openingHours = value(
        entry, expected: "two times such as \"09:00-22:00\"", problems: &problems,
        SettingsScalar.openingHours)
    }
  }

  /// A typed scalar; `nil` after reporting what was expected.
  private func value<Value>(
    _ entry: DocumentNode.Entry, expected: String, problems: inout Problems,
    _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = entry.text(problems: &problems) else { return nil }
    if let value = parse(text.value) { return value }
    problems.report(
      .badValue(subject: "'\(entry.key.value)'", value: text.value, expected: expected),
      at: text.span)
    return nil
  }

  private func identifier(_ entry: DocumentNode.Entry, problems: inout Problems) -> String {
    guard let text = entry.text(problems: &problems) else { return "" }
    if !text.value.split(separator: "-", omittingEmptySubsequences: false).allSatisfy({
      String($0).isSnakeCase
    }) {
      problems.report(.badName(text.value, noun: "assistant"), at: text.span)
    }
    return text.value
  }
}
