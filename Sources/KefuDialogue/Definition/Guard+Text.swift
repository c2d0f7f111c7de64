import KefuValues

extension Guard: CustomStringConvertible {
  /// The condition as it is authored: `order_state in [unpaid, paid] and not gift`.
  package var description: String { text(within: .or) }

  /// How tightly the place binds in which a condition stands.
  private enum Place: Int {
    case or, and, conjunct, negation
  }

  private func text(within place: Place) -> String {
    switch self {
    case .isTrue(let name): name.rawValue
    case .isSet(let name): "\(name.rawValue) is set"
    case .compare(let name, let comparison, let operand):
      "\(name.rawValue) \(comparison.rawValue) \(operand)"
    case .isOneOf(let name, let constants): "\(name.rawValue) in \(Guard.list(constants))"
    case .not(.isSet(let name)): "\(name.rawValue) is not set"
    case .not(.isOneOf(let name, let constants)):
      "\(name.rawValue) not in \(Guard.list(constants))"
    case .not(let condition):
      place == .negation
        ? "(not \(condition.text(within: .negation)))" : "not \(condition.text(within: .negation))"
    case .all(let conditions): Guard.joined(conditions, by: .and, in: place)
    case .any(let conditions): Guard.joined(conditions, by: .or, in: place)
    }
  }

  private static func joined(_ conditions: [Guard], by level: Place, in place: Place) -> String {
    if conditions.count == 1 { return conditions[0].text(within: place) }
    let inner: Place = level == .or ? .and : .conjunct
    let text = conditions.map { $0.text(within: inner) }
      .joined(separator: level == .or ? " or " : " and ")
    return level.rawValue < place.rawValue ? "(\(text))" : text
  }

  private static func list(_ constants: [SlotValue]) -> String {
    "[\(constants.map(\.constantText).joined(separator: ", "))]"
  }
}

extension Operand: CustomStringConvertible {
  /// The operand as it is authored.
  package var description: String {
    switch self {
    case .constant(let constant): constant.constantText
    case .variable(let name): name.rawValue
    }
  }
}

extension SlotValue {
  /// A constant as it is authored: a name as it is, another text in quotes.
  fileprivate var constantText: String {
    switch self {
    case .text(let text): SlotValue.isName(text) ? text : "\"\(text)\""
    case .number, .yesNo, .date, .list: text
    }
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
