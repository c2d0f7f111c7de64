internal import KefuDialogue
internal import KefuValues

extension DialogueResolver {
  /// A check of a slot; `nil` after reporting what is wrong with it.
  mutating func check(_ node: DocumentNode, of slot: SlotDraft) -> SlotCheck? {
    guard var fields = Fields(node, owner: "a check", problems: &problems) else { return nil }
    let conditions = ["pattern", "range", "dates", "one_of", "checksum", "if", "action"]
    guard let entry = fields.onlyOne(of: conditions, problems: &problems) else {
      problems.report(.missingOneOf(conditions, owner: "a check"), at: fields.span)
      return nil
    }
    if entry.key.value == "action" {
      let check = lookUp(entry, fields: &fields)
      fields.finish(problems: &problems)
      return check
    }
    let reply = fields.required("reply", problems: &problems).flatMap { self.reply($0) }
    fields.finish(problems: &problems)
    let condition = condition(of: entry, slot: slot)
    guard let condition, let reply else { return nil }
    return SlotCheck(condition: condition, reply: reply, location: entry.key.location)
  }

  private mutating func condition(
    of entry: DocumentNode.Entry, slot: SlotDraft
  ) -> SlotCheck.Condition? {
    switch entry.key.value {
    case "pattern":
      require(slot.type.isTextual, "a text", by: entry, of: slot)
      guard let scalar = entry.scalar(problems: &problems) else { return nil }
      let item = BlockItem(
        text: scalar.text, location: scalar.span(offset: 0, length: 1).location)
      return item.isPattern(problems: &problems) ? .pattern(scalar.text) : nil
    case "range":
      require(slot.type == .number, "a number", by: entry, of: slot)
      let expected = "a number such as 19.9"
      return bounds(entry, expected: expected) { Double($0).flatMap { $0.isFinite ? $0 : nil } }
        .map { .range($0.from, $0.until) }
    case "dates":
      require(slot.type == .date, "a date", by: entry, of: slot)
      let expected = "today, today + 30, today - 7 or a day such as 2026-11-01"
      return bounds(entry, expected: expected, DayBound.init(authored:))
        .map { .dates($0.from, $0.until) }
    case "one_of":
      require(slot.type.isTextual, "a text", by: entry, of: slot)
      return .oneOf(
        (entry.items(problems: &problems) ?? []).compactMap {
          $0.text(subject: "a text", at: $0.span, problems: &problems)?.value
        })
    case "checksum":
      require(slot.type.isTextual, "a text", by: entry, of: slot)
      return checksum(entry).map { .checksum($0) }
    default: return condition(entry).map { .condition($0) }
    }
  }

  private mutating func require(
    _ fits: Bool, _ expected: String, by entry: DocumentNode.Entry, of slot: SlotDraft
  ) {
    guard !fits else { return }
    problems.report(
      .typeMismatch(
        .check(
          entry.key.value, slot: slot.name.value, slot.type.phrase, expected: expected)),
      at: entry.key.span)
  }

  private mutating func bounds<Bound>(
    _ entry: DocumentNode.Entry, expected: String, _ parse: (String) -> Bound?
  ) -> (from: Bound?, until: Bound?)? {
    let owner = "'\(entry.key.value)'"
    guard var fields = Fields(entry.value, owner: owner, problems: &problems) else { return nil }
    let ends = ["from", "until"].map { fields.optional($0) }
    fields.finish(problems: &problems)
    let read = ends.map { end -> Bound? in
      guard let end, let text = end.text(problems: &problems) else { return nil }
      let bound = parse(text.value)
      if bound == nil {
        problems.report(
          .badValue(subject: "'\(end.key.value)'", value: text.value, expected: expected),
          at: text.span)
      }
      return bound
    }
    if ends[0] == nil, ends[1] == nil {
      problems.report(.missingOneOf(["from", "until"], owner: owner), at: entry.key.span)
    }
    return (read[0], read[1])
  }

  private mutating func checksum(_ entry: DocumentNode.Entry) -> Checksum? {
    guard let text = entry.text(problems: &problems) else { return nil }
    let known = Checksum.allCases.map(\.rawValue)
    if let checksum = Checksum(rawValue: text.value) { return checksum }
    problems.report(
      .badValue(
        subject: "'checksum'", value: text.value, expected: known.joined(separator: " or "),
        known: known), at: text.span)
    return nil
  }

  /// A check by an action: what is said by failure.
  private mutating func lookUp(
    _ entry: DocumentNode.Entry, fields: inout Fields
  ) -> SlotCheck? {
    let use = actionUse(entry, fields: &fields)
    let failuresEntry = fields.required("failures", problems: &problems)
    var replies: [LookUpFailure] = []
    var otherwise: ReplyName?
    var named: [Located<String>] = []
    for failure in failuresEntry?.mapping(problems: &problems) ?? [] {
      let reply = reply(failure)
      if failure.key.value == "otherwise" {
        otherwise = reply
      } else if let reply {
        replies.append(LookUpFailure(failure: failure.key.value, reply: reply))
      }
      named.append(failure.key)
    }
    if let failuresEntry {
      checkFailures(named, of: entry, at: failuresEntry.key.span)
    }
    guard let use, let last = otherwise ?? replies.last?.reply else { return nil }
    return SlotCheck(
      condition: .lookUp(use, failures: replies), reply: last, location: entry.key.location)
  }
}

extension DayBound {
  /// `today`, `today + 30`, `today - 7` or `2026-11-01`.
  fileprivate init?(authored text: String) {
    if text.utf8.count == 10, CivilDate(text) != nil {
      self = .fixed(text)
      return
    }
    let parts = text.split(separator: " ").map(String.init)
    guard parts.first == "today" else { return nil }
    if parts.count == 1 {
      self = .fromToday(0)
    } else if parts.count == 3, let days = Int(parts[2]), (0...36_500).contains(days),
      parts[1] == "+" || parts[1] == "-"
    {
      self = .fromToday(parts[1] == "-" ? -days : days)
    } else {
      return nil
    }
  }
}
