internal import KefuDialogue
internal import KefuValues

extension ValueType {
  /// What it is called in messages.
  var phrase: String {
    switch self {
    case .text: "a text"
    case .entity(let name): "an entity '\(name)'"
    case .choice: "a choice"
    case .yesNo: "a yes/no"
    case .number: "a number"
    case .date: "a date"
    case .list: "a list"
    }
  }

  /// Whether its values are held as text.
  var isTextual: Bool {
    switch self {
    case .text, .entity, .choice: true
    case .yesNo, .number, .date, .list: false
    }
  }

  /// The names of a choice's options; empty for all others.
  var options: [String] {
    if case .choice(let options) = self { options.map(\.value) } else { [] }
  }

  /// Whether a value of this type may be given where another is expected.
  func fits(_ expected: ValueType) -> Bool {
    switch (self, expected) {
    case (_, .text): isTextual
    case (.entity(let name), .entity(let other)): name == other
    case (.choice, .choice): options.allSatisfy(expected.options.contains)
    case (.yesNo, .yesNo), (.number, .number), (.date, .date): true
    case (.list(let fields), .list(let others)):
      others.allSatisfy { other in
        fields.contains {
          $0.name == other.name && $0.type.fits(other.type) && (!$0.isOptional || other.isOptional)
        }
      }
    case (.text, _), (.entity, _), (.choice, _), (.yesNo, _), (.number, _), (.date, _),
      (.list, _):
      false
    }
  }

  /// Whether a result may be given where another type is expected: the texts of actions are canonical, as entities are.
  func fitsAsResult(_ expected: ValueType) -> Bool {
    if self == .text, case .entity = expected { return true }
    return fits(expected)
  }

  /// Whether two values can be equal.
  func isComparable(to other: ValueType) -> Bool {
    isTextual && other.isTextual
      || (self != .text && fits(other) && !isList)
  }

  var isList: Bool { if case .list = self { true } else { false } }

  /// Whether its values precede one another.
  var isOrdered: Bool {
    switch self {
    case .number, .date: true
    case .text, .entity, .choice, .yesNo, .list: false
    }
  }
}
