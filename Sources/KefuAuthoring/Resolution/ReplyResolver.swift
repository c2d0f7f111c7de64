internal import KefuDialogue
internal import KefuValues

/// Finds what a reply means where it is said: its arguments, its buttons, its list.
struct ReplyResolver {
  let world: World
  let scope: Scope
  /// The dialogue that says a shared reply, and where: names that it lacks are reported there.
  var use: Located<String>?
  private(set) var problems = Problems()
  /// Names that were reported at `use`, each once.
  private var missing: Set<String> = []

  init(world: World, scope: Scope, use: Located<String>? = nil) {
    self.world = world
    self.scope = scope
    self.use = use
  }

  mutating func outline(of reply: ReplyDraft) -> ReplyOutline {
    var outline = ReplyOutline(
      name: ReplyName(rawValue: reply.name.value), forms: [],
      isPromotion: reply.isPromotion)
    for form in reply.forms {
      let items = form.variants.flatMap(\.items)
      outline.forms.append(
        .init(
          tones: form.tones, channels: form.channels,
          condition: form.condition.flatMap { condition($0, in: reply) },
          arguments: arguments(of: items, in: reply)))
    }
    let record = reply.list.flatMap { fields(of: $0, in: reply) }
    let lines = (reply.list?.line?.items ?? []) + (reply.card?.parts ?? []).flatMap(\.items)
    let others = arguments(of: lines.map(\.item), fields: record, in: reply)
    outline.arguments = Set(outline.forms.flatMap(\.arguments) + others).sorted()
    for button in reply.buttons {
      guard let meaning = meaning(of: button, in: reply) else { continue }
      outline.buttons.append(ReplyOutline.Button(title: button.title, meaning: meaning))
    }
    outline.list = reply.list.flatMap { list($0, record: record ?? [], in: reply) }
    return outline
  }

  // MARK: Templates

  /// The variables that templates name, sorted; the fields of a thing and facts are left out.
  private mutating func arguments(
    of items: [BlockItem], fields: [Field]? = nil, in reply: ReplyDraft
  ) -> [VariableName] {
    var names: Set<VariableName> = []
    for item in items {
      // What is no pattern is reported by `TemplateCheck`.
      for argument in (try? TemplateScanner.arguments(of: item.text)) ?? [] {
        let span = item.span(offset: argument.offset, length: argument.name.unicodeScalars.count)
        if let field = fields?.first(where: { $0.name.rawValue == argument.name }) {
          check(argument, type: field.type, at: span)
        } else if let type = scope.type(of: argument.name) {
          names.insert(VariableName(rawValue: argument.name))
          check(argument, type: type, at: span)
        } else if !scope.isFact(argument.name) {
          reportUnknown(argument.name, fields: fields ?? [], in: reply, at: span)
        }
      }
    }
    return names.sorted()
  }

  private mutating func check(
    _ argument: TemplateScanner.Argument, type: ValueType, at span: SourceSpan
  ) {
    let name = argument.name
    guard let format = argument.format else {
      if type.isList {
        problems.report(
          .typeMismatch(
            .format(name, type.phrase, format: "{\(name)}", expected: "a single value")),
          at: span)
      }
      return
    }
    let expected: (phrase: String, fits: Bool) =
      switch format {
      case "date": ("a date", type == .date)
      case "select": ("a choice, a yes/no or a text", type == .yesNo || type.isTextual)
      default: ("a number", type == .number)
      }
    if !expected.fits {
      problems.report(
        .typeMismatch(
          .format(name, type.phrase, format: format, expected: expected.phrase)), at: span)
    } else if format == "select" {
      let known = (type == .yesNo ? ["yes", "no"] : type.options) + ["other"]
      guard known.count > 1 else { return }
      for selector in argument.selectors where !known.contains(selector) {
        problems.report(
          .typeMismatch(.noOption(selector, of: name, known: known)), at: span)
      }
    }
  }

  private mutating func reportUnknown(
    _ name: String, fields: [Field], in reply: ReplyDraft, at span: SourceSpan
  ) {
    guard !isMissing(name, in: reply), !scope.isPartial else { return }
    if let dialogue = scope.dialogue {
      let known = fields.map(\.name.rawValue) + scope.names + (scope.facts ?? [])
      problems.report(
        .unknownVariable(name, .template(dialogue: dialogue), known: known), at: span)
    } else if let facts = scope.facts {
      let known = facts + scope.names
      problems.report(.unknownFact(name, known: known), at: span)
    }
  }

  /// Whether a name is missing in a dialogue that says a shared reply, which is reported where it is said.
  private mutating func isMissing(_ name: String, in reply: ReplyDraft) -> Bool {
    guard let use, let dialogue = scope.dialogue else { return false }
    if missing.insert(name).inserted, !scope.isPartial {
      problems.report(
        .unknownVariable(name, .sharedReply(reply.name.value, dialogue: dialogue), known: []),
        at: use.span)
    }
    return true
  }

  // MARK: Conditions and choices

  private mutating func condition(_ scalar: Scalar, in reply: ReplyDraft) -> Guard? {
    if use != nil, let condition = try? ConditionParser.condition(of: scalar.text) {
      let unknown = condition.names.filter { scope.type(of: $0) == nil }
      for name in unknown { _ = isMissing(name, in: reply) }
      if !unknown.isEmpty { return nil }
    }
    return ConditionTyping.guard(scalar, scope: scope, problems: &problems)
  }

  private mutating func meaning(
    of button: ButtonDraft, in reply: ReplyDraft
  ) -> ButtonMeaning? {
    switch button.meaning {
    case .fill(let slot, let scalar):
      guard let type = slotType(slot, in: reply) else { return nil }
      let value = ValueReader(scope: Scope(dialogue: scope.dialogue, variables: [], facts: []))
        .value(scalar, for: slot.value, type: type, problems: &problems)
      guard case .constant(let constant) = value?.operand else { return nil }
      return .fill(VariableName(rawValue: slot.value), constant)
    case .intent(let name): return world.intent(name, problems: &problems).map { .intent($0) }
    case .start(let name):
      return world.dialogueName(name, problems: &problems).map { .start($0) }
    case .question(let name): return world.question(name, problems: &problems).map { .ask($0) }
    case .url: return .link
    case nil: return nil
    }
  }

  private mutating func slotType(
    _ slot: Located<String>, in reply: ReplyDraft
  ) -> ValueType? {
    if scope.isSlot(slot.value) { return scope.type(of: slot.value) }
    if !isMissing(slot.value, in: reply) {
      problems.report(
        .unknownVariable(slot.value, .slot(dialogue: scope.dialogue), known: scope.slots),
        at: slot.span)
    }
    return nil
  }

  private mutating func fields(of list: ListDraft, in reply: ReplyDraft) -> [Field]? {
    let name = list.variable
    switch scope.type(of: name.value) {
    case .list(let fields): return fields
    case let type?:
      problems.report(.typeMismatch(.noList(name.value, type.phrase)), at: name.span)
    case nil:
      if !isMissing(name.value, in: reply), !scope.isPartial {
        problems.report(
          .unknownVariable(
            name.value, .condition(dialogue: scope.dialogue), known: scope.names),
          at: name.span)
      }
    }
    return nil
  }

  private mutating func list(
    _ draft: ListDraft, record: [Field], in reply: ReplyDraft
  ) -> ReplyOutline.ListOutline? {
    guard !record.isEmpty else { return nil }
    let known = record.map(\.name.rawValue)
    for field in [draft.value].compactMap(\.self) + draft.words where !known.contains(field.value) {
      problems.report(
        .badValue(
          subject: "a field of '\(draft.variable.value)'", value: field.value,
          expected: known.listed, known: known), at: field.span)
    }
    if let slot = draft.slot, let type = slotType(slot, in: reply), let value = draft.value,
      let field = record.first(where: { $0.name.rawValue == value.value }),
      !field.type.fitsAsResult(type)
    {
      problems.report(
        .typeMismatch(
          .value(subject: slot.value, expected: type.phrase, found: field.type.phrase)),
        at: value.span)
    }
    return ReplyOutline.ListOutline(
      variable: VariableName(rawValue: draft.variable.value),
      fills: draft.slot.map { VariableName(rawValue: $0.value) },
      value: draft.value?.value ?? "", kind: draft.kind, words: draft.words.map(\.value))
  }
}
