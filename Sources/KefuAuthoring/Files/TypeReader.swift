internal import KefuDialogue
internal import KefuValues

/// Reads the types of slots, parameters and results.
struct TypeReader {
  /// The entities that were named, for the check whether they exist.
  private(set) var entities: [Located<String>] = []

  /// Fields by name: `{order: entity order_id, total: number}`.
  mutating func fields(
    _ entry: DocumentNode.Entry, noun: String, problems: inout Problems
  ) -> [Field] {
    entry.mapping(problems: &problems).compactMap { entry in
      guard entry.isNamed(noun, problems: &problems) else { return nil }
      return field(entry, problems: &problems)
    }
  }

  /// A field whose type stands under its name, or under `type` there.
  private mutating func field(
    _ entry: DocumentNode.Entry, problems: inout Problems
  ) -> Field? {
    let name = VariableName(rawValue: entry.key.value)
    let location = entry.key.location
    guard case .mapping(let entries) = entry.value.content,
      !entries.contains(where: { $0.key.value == "list" })
    else {
      return type(entry, problems: &problems)
        .map { Field(name: name, type: $0, location: location) }
    }
    let owner = "'\(entry.key.value)'"
    guard var fields = Fields(entry.value, owner: owner, problems: &problems) else { return nil }
    let typeEntry = fields.required("type", problems: &problems)
    let isOptional = fields.optional("optional")?.yesOrNo(problems: &problems) ?? false
    fields.finish(problems: &problems)
    return typeEntry.flatMap { type($0, problems: &problems) }
      .map { Field(name: name, type: $0, isOptional: isOptional, location: location) }
  }

  /// The type that an entry names; `nil` after reporting why it names none.
  mutating func type(
    _ entry: DocumentNode.Entry, isSlot: Bool = false, problems: inout Problems
  ) -> ValueType? {
    switch entry.value.content {
    case .list:
      let names = entry.names(noun: "option", problems: &problems)
      let options = names.map { ChoiceOption(value: $0.value, location: $0.location) }
      reportDuplicates(names, of: entry, problems: &problems)
      return options.isEmpty ? nil : .choice(options)
    case .mapping:
      return list(entry, problems: &problems)
    case .text, .block:
      guard let scalar = entry.scalar(problems: &problems) else { return nil }
      return named(scalar, subject: entry.key.value, isSlot: isSlot, problems: &problems)
    }
  }

  private mutating func list(
    _ entry: DocumentNode.Entry, problems: inout Problems
  ) -> ValueType? {
    let owner = "'\(entry.key.value)'"
    guard var fields = Fields(entry.value, owner: owner, problems: &problems) else { return nil }
    let items = fields.required("list", problems: &problems)
    fields.finish(problems: &problems)
    guard let items else { return nil }
    let parts = self.fields(items, noun: "field", problems: &problems)
    for part in parts where part.type.isList {
      problems.report(
        .badValue(
          subject: "'\(part.name.rawValue)'", value: "list",
          expected: "no list within a list"), at: SourceSpan(part.location))
    }
    return parts.isEmpty ? nil : .list(parts.filter { !$0.type.isList })
  }

  private mutating func named(
    _ scalar: Scalar, subject: String, isSlot: Bool, problems: inout Problems
  ) -> ValueType? {
    let words = scalar.text.split(separator: " ").map(String.init)
    switch words.first {
    case "text" where words.count == 1: return .text
    case "yes_no" where words.count == 1: return .yesNo
    case "number" where words.count == 1: return .number
    case "date" where words.count == 1: return .date
    case "choice" where words.count == 1 && isSlot: return .choice([])
    case "entity" where words.count == 2:
      let offset = scalar.text.unicodeScalars.count - words[1].unicodeScalars.count
      let span = scalar.span(offset: offset, length: words[1].unicodeScalars.count)
      entities.append(Located(value: words[1], span: span))
      return .entity(words[1])
    default:
      let known = ["text", "yes_no", "number", "date"] + (isSlot ? ["choice"] : [])
      let choice = isSlot ? "" : ", a list of options"
      problems.report(
        .badValue(
          subject: "'\(subject)'", value: scalar.text,
          expected:
            "\(known.joined(separator: ", ")), entity NAME\(choice) or {list: {field: type}}",
          known: known), at: scalar.span)
      return nil
    }
  }

  private func reportDuplicates(
    _ names: [Located<String>], of entry: DocumentNode.Entry, problems: inout Problems
  ) {
    for (index, name) in names.enumerated()
    where names[..<index].contains(where: { $0.value == name.value }) {
      problems.report(.duplicateValue(name.value, entity: entry.key.value), at: name.span)
    }
  }
}
