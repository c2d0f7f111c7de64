internal import KefuDialogue
internal import KefuValues

extension DialogueFileReader {
  /// A slot's name, type and whether a caller gives it; the rest needs the names of everything else.
  mutating func readSlot(_ entry: DocumentNode.Entry) {
    guard entry.isNamed("slot", problems: &problems),
      var fields = Fields(
        entry.value, owner: "the slot '\(entry.key.value)'", problems: &problems)
    else { return }
    var types = TypeReader()
    let typeEntry = fields.required("type", problems: &problems)
    let options = fields.optional("options")
    var type = typeEntry.flatMap { types.type($0, isSlot: true, problems: &problems) }
    dialogue.entities += types.entities
    if case .choice(let listed) = type, listed.isEmpty {
      if let options {
        type = .choice(choiceOptions(options))
      } else {
        problems.report(.missingKey("options", owner: fields.owner), at: entry.key.span)
      }
    } else if let options, type != nil {
      problems.report(
        .unknownKey("options", owner: "a slot that is no choice", known: []),
        at: options.key.span)
    }
    let parameter = fields.optional("parameter").flatMap { self.parameter($0) }
    // Without a type nothing that reads it could be checked: take it for a text.
    dialogue.slots.append(
      SlotDraft(
        name: entry.key, type: type ?? .text, isParameter: parameter != nil,
        isOptional: parameter ?? false, fields: fields))
  }

  private mutating func choiceOptions(_ entry: DocumentNode.Entry) -> [ChoiceOption] {
    entries(entry).compactMap { entry in
      guard entry.isNamed("option", problems: &problems) else { return nil }
      let names = localized.text(entry, problems: &problems) ?? LocalizedText()
      return ChoiceOption(
        value: entry.key.value, zh: names.zh?.listed ?? [], en: names.en?.listed ?? [],
        location: entry.key.location)
    }
  }

  /// Whether a parameter may be left out; `nil` if the slot is none.
  private mutating func parameter(_ entry: DocumentNode.Entry) -> Bool? {
    guard let text = entry.text(problems: &problems) else { return nil }
    switch text.value {
    case "yes": return false
    case "optional": return true
    case "no": return nil
    default:
      problems.report(
        .badValue(
          subject: "'parameter'", value: text.value, expected: "yes, optional or no",
          known: ["yes", "optional", "no"]), at: text.span)
      return nil
    }
  }
}
