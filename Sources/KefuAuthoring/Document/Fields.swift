internal import KefuValues

/// Takes the keys of a mapping one after another and reports those that nothing asked for.
struct Fields {
  /// What the mapping is, for messages: `an intent`.
  let owner: String
  /// Where a missing key is reported: the first key of the mapping.
  let span: SourceSpan
  private let entries: [DocumentNode.Entry]
  private var asked: [String] = []

  /// Reports a node that is no mapping.
  init?(_ node: DocumentNode, owner: String, problems: inout Problems) {
    guard case .mapping(let entries) = node.content else {
      let problem = Problem.wrongType(subject: owner, expected: .mapping, found: node.form)
      problems.report(problem, at: node.span)
      return nil
    }
    self.owner = owner
    self.entries = entries
    span = entries.first?.key.span ?? node.span
  }

  /// A mapping without keys, for what could not be read.
  static func none(_ owner: String) -> Fields {
    Fields(owner: owner, span: SourceSpan(SourceLocation(file: "")), entries: [])
  }

  private init(owner: String, span: SourceSpan, entries: [DocumentNode.Entry]) {
    self.owner = owner
    self.span = span
    self.entries = entries
  }

  /// The mapping of languages that an entry must be; a list or a block there lacks the language.
  init?(
    languagesOf entry: DocumentNode.Entry, expected: NodeForm = .languages,
    problems: inout Problems
  ) {
    let owner = "'\(entry.key.value)'"
    guard case .mapping = entry.value.content else {
      let form = entry.value.form
      let problem = Problem.wrongType(subject: owner, expected: expected, found: form)
      problems.report(problem, at: form == .nothing ? entry.key.span : entry.value.span)
      return nil
    }
    self.init(entry.value, owner: owner, problems: &problems)
  }

  /// The entry of a key, if it is there, without taking it.
  func peek(_ key: String) -> DocumentNode.Entry? { entries.first { $0.key.value == key } }

  /// The only one of several keys that exclude each other; reports if several are there.
  mutating func onlyOne(of keys: [String], problems: inout Problems) -> DocumentNode.Entry? {
    let found = keys.compactMap { optional($0) }
    if found.count > 1 {
      problems.report(
        .clashingKeys(found.map(\.key.value), owner: owner), at: found[1].key.span)
    }
    return found.first
  }

  /// The entry of a key, if it is there.
  mutating func optional(_ key: String) -> DocumentNode.Entry? {
    asked.append(key)
    return entries.first { $0.key.value == key }
  }

  /// The entry of a key that must be there.
  mutating func required(_ key: String, problems: inout Problems) -> DocumentNode.Entry? {
    let entry = optional(key)
    if entry == nil { problems.report(.missingKey(key, owner: owner), at: span) }
    return entry
  }

  /// The entries of all the languages, in the author's order.
  mutating func languages() -> [(language: ReplyLanguage, entry: DocumentNode.Entry)] {
    asked += ReplyLanguage.allCases.map(\.rawValue)
    return entries.compactMap { entry in
      ReplyLanguage(rawValue: entry.key.value).map { ($0, entry) }
    }
  }

  /// Reports every key that was not asked for.
  func finish(problems: inout Problems) {
    for entry in entries where !asked.contains(entry.key.value) {
      problems.report(
        .unknownKey(entry.key.value, owner: owner, known: asked), at: entry.key.span)
    }
  }
}
