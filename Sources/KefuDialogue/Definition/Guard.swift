package import KefuValues

/// A condition over variables: comparisons joined by `and`, `or`, `not`.
package indirect enum Guard: Hashable, Sendable, Codable {
  /// A yes/no variable by itself.
  case isTrue(VariableName)
  case isSet(VariableName)
  case compare(VariableName, Comparison, Operand)
  /// One of several constants.
  case isOneOf(VariableName, [SlotValue])
  case not(Guard)
  case all([Guard])
  case any([Guard])
}

/// How two values are compared: numbers and dates by order, all others for equality alone.
package enum Comparison: String, Hashable, Sendable, Codable, CaseIterable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

extension Guard {
  /// Whether the condition holds; a comparison with something unset does not, nor does its opposite `!=`.
  package func holds(_ value: (VariableName) -> SlotValue?) -> Bool {
    switch self {
    case .isTrue(let name): value(name) == .yesNo(true)
    case .isSet(let name): value(name) != nil
    case .compare(let name, let comparison, let operand):
      Guard.holds(value(name), comparison, Guard.value(of: operand, value))
    case .isOneOf(let name, let constants): value(name).map { constants.contains($0) } ?? false
    case .not(let condition): !condition.holds(value)
    case .all(let conditions): conditions.allSatisfy { $0.holds(value) }
    case .any(let conditions): conditions.contains { $0.holds(value) }
    }
  }

  /// The variables that are read, each once, in order of appearance.
  package var variables: [VariableName] {
    var names: [VariableName] = []
    func add(_ name: VariableName) { if !names.contains(name) { names.append(name) } }
    func visit(_ condition: Guard) {
      switch condition {
      case .isTrue(let name), .isSet(let name), .isOneOf(let name, _): add(name)
      case .compare(let name, _, let operand):
        add(name)
        if case .variable(let other) = operand { add(other) }
      case .not(let inner): visit(inner)
      case .all(let inner), .any(let inner): inner.forEach(visit)
      }
    }
    visit(self)
    return names
  }

  private static func value(
    of operand: Operand, _ value: (VariableName) -> SlotValue?
  ) -> SlotValue? {
    switch operand {
    case .constant(let constant): constant
    case .variable(let name): value(name)
    }
  }

  private static func holds(
    _ left: SlotValue?, _ comparison: Comparison, _ right: SlotValue?
  ) -> Bool {
    guard let left, let right else { return false }
    switch comparison {
    case .equal: return left == right
    case .notEqual: return left != right
    case .less: return precedes(left, right)
    case .lessOrEqual: return left == right || precedes(left, right)
    case .greater: return precedes(right, left)
    case .greaterOrEqual: return left == right || precedes(right, left)
    }
  }

  private static func precedes(_ left: SlotValue, _ right: SlotValue) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.date(let left), .date(let right)): left < right
    default: false
    }
  }
}
