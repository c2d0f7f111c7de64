package import KefuValues

/// A case, as far as it matters: what each variable holds in it.
package struct CaseWitness: Hashable, Sendable {
  /// A part of what a variable may hold.
  package enum Part: Hashable, Sendable {
    case unset
    /// Set, with whatever value.
    case anything
    case equal(SlotValue)
    /// A text that is none of these; not empty.
    case other(than: [SlotValue])
    case below(SlotValue)
    case above(SlotValue)
    case between(SlotValue, SlotValue)
  }

  package struct Fact: Hashable, Sendable {
    package var variable: VariableName
    package var part: Part
  }

  /// In the order in which the guards name the variables.
  package var facts: [Fact]
  /// Comparisons of two variables, with how they come out.
  package var outcomes: [Outcome]

  package struct Outcome: Hashable, Sendable {
    package var left: VariableName
    package var comparison: Comparison
    package var right: VariableName
    package var holds: Bool
  }

  /// The case as conditions: `order_state == shipped, total > 100`; empty if every case is meant.
  package var text: String {
    (facts.map(\.text) + outcomes.map(\.text)).joined(separator: ", ")
  }
}

extension CaseWitness.Fact {
  fileprivate var text: String {
    let name = variable.rawValue
    switch part {
    case .unset: return "\(name) is not set"
    case .anything: return "\(name) is set"
    case .equal(.yesNo(let flag)): return flag ? name : "not \(name)"
    case .equal(let value): return "\(name) == \(value.text)"
    case .other(let values):
      return values.count == 1
        ? values.map { "\(name) != \($0.text)" }.joined()
        : "\(name) not in [\(values.map(\.text).joined(separator: ", "))]"
    case .below(let value): return "\(name) < \(value.text)"
    case .above(let value): return "\(name) > \(value.text)"
    case .between(let low, let high): return "\(name) > \(low.text), \(name) < \(high.text)"
    }
  }
}

extension CaseWitness.Outcome {
  fileprivate var text: String {
    let comparison = "\(left.rawValue) \(comparison.rawValue) \(right.rawValue)"
    return holds ? comparison : "not (\(comparison))"
  }
}
