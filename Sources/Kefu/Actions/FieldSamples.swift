import KefuDialogue
import KefuValues

/// Values that a declaration allows, by which Swift types are tried.
struct FieldSamples {
  /// What is special about a sample.
  enum Trait {
    /// A field that may be absent is.
    case absent
    /// A choice is one of the options, by its name.
    case option(String)
  }

  let fields: [Field]

  /// Every field is there; choices are their first options.
  var full: [String: SlotValue] {
    var values: [String: SlotValue] = [:]
    for field in fields { values[field.name.rawValue] = FieldSamples.value(of: field.type) }
    return values
  }

  /// The full sample with one thing changed, for everything that a declaration leaves open.
  var variations: [(field: Field, trait: Trait, values: [String: SlotValue])] {
    let full = full
    var variations: [(field: Field, trait: Trait, values: [String: SlotValue])] = []
    for field in fields {
      func add(_ changed: Field, _ trait: Trait, _ value: SlotValue?) {
        var values = full
        values[field.name.rawValue] = value
        variations.append((changed, trait, values))
      }
      if field.isOptional { add(field, .absent, nil) }
      switch field.type {
      case .choice(let options):
        for option in options.dropFirst() {
          add(field, .option(option.value), .text(option.value))
        }
      case .list(let inner):
        for (changed, trait, record) in FieldSamples(fields: inner).variations {
          add(changed, trait, .list([SlotRecord(record)]))
        }
      case .text, .entity, .yesNo, .number, .date: break
      }
    }
    return variations
  }

  /// The full sample without each of the fields that must be there.
  var incomplete: [(field: Field, values: [String: SlotValue])] {
    fields.filter { !$0.isOptional }.map { field in
      var values = full
      values[field.name.rawValue] = nil
      return (field, values)
    }
  }

  private static func value(of type: ValueType) -> SlotValue {
    switch type {
    case .text, .entity: .text("1")
    case .choice(let options): .text(options.first?.value ?? "")
    case .yesNo: .yesNo(true)
    case .number: .number(1)
    case .date: CivilDate(year: 2026, month: 1, day: 2).map(SlotValue.date) ?? .text("")
    case .list(let fields): .list([SlotRecord(FieldSamples(fields: fields).full)])
    }
  }
}
