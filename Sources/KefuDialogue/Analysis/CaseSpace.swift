import KefuValues

/// All cases that some guards tell apart: each variable's values in parts within which no guard changes.
struct CaseSpace {
  /// How many cases are gone through.
  static let limit = 20_000

  /// A part of a variable's values, with one of them.
  struct Sample {
    var part: CaseWitness.Part
    var value: SlotValue?
  }

  /// A comparison of two variables, of which both outcomes are thought possible.
  struct Relation: Hashable {
    var left: VariableName
    var comparison: Comparison
    var right: VariableName
  }

  private(set) var variables: [VariableName] = []
  private(set) var samples: [[Sample]] = []
  private(set) var relations: [Relation] = []
  /// The number of cases; `nil` if there are more than the limit.
  private(set) var count: Int?

  /// Makes the cases; `type` is `nil` for a variable that is not known, `status` says whether it may be set, or unset.
  init(
    of guards: [Guard], type: (VariableName) -> ValueType?,
    status: (VariableName) -> Assigned.Status
  ) {
    var constants: [VariableName: [SlotValue]] = [:]
    var tested: Set<VariableName> = []
    var judged: Set<VariableName> = []
    var relations: [Relation] = []
    func visit(_ condition: Guard) {
      switch condition {
      case .isTrue(let name): judged.insert(name)
      case .isSet(let name): tested.insert(name)
      case .compare(let name, _, .constant(let constant)):
        judged.insert(name)
        constants[name, default: []].append(constant)
      case .compare(let name, let comparison, .variable(let other)):
        let relation = Relation(left: name, comparison: comparison, right: other)
        if !relations.contains(relation) { relations.append(relation) }
      case .isOneOf(let name, let values):
        judged.insert(name)
        constants[name, default: []] += values
      case .not(let inner): visit(inner)
      case .all(let inner), .any(let inner): inner.forEach(visit)
      }
    }
    guards.forEach(visit)
    self.relations = relations
    for name in guards.flatMap(\.variables) where !variables.contains(name) {
      variables.append(name)
      let known = status(name)
      var parts: [Sample] = []
      if known.contains(.set) || !tested.contains(name) {
        parts =
          judged.contains(name)
          ? CaseSpace.samples(of: type(name) ?? .text, among: constants[name] ?? [])
          : [Sample(part: .anything, value: .text(""))]
      }
      // Whoever reads what may be unset without asking is told so elsewhere.
      if tested.contains(name), known.contains(.unset) {
        parts.append(Sample(part: .unset, value: nil))
      }
      samples.append(parts)
    }
    var count: Int? = 1
    for size in samples.map(\.count) + relations.map({ _ in 2 }) {
      count = count.flatMap { $0 * size > CaseSpace.limit ? nil : $0 * size }
    }
    self.count = count
  }

  /// The choice of a sample for each variable, then of an outcome for each relation.
  func choices(ofCase number: Int) -> [Int] {
    var rest = number
    return (samples.map(\.count) + relations.map { _ in 2 }).map { size in
      defer { rest /= size }
      return rest % size
    }
  }

  /// Whether a guard holds in a case.
  func holds(_ condition: Guard, in choices: [Int]) -> Bool {
    switch condition {
    case .isTrue, .isSet, .isOneOf, .compare(_, _, .constant):
      return condition.holds { value(of: $0, in: choices) }
    case .compare(let name, let comparison, .variable(let other)):
      let relation = Relation(left: name, comparison: comparison, right: other)
      guard value(of: name, in: choices) != nil, value(of: other, in: choices) != nil,
        let index = relations.firstIndex(of: relation)
      else { return false }
      return choices[samples.count + index] == 1
    case .not(let inner): return !holds(inner, in: choices)
    case .all(let inner): return inner.allSatisfy { holds($0, in: choices) }
    case .any(let inner): return inner.contains { holds($0, in: choices) }
    }
  }

  private func value(of name: VariableName, in choices: [Int]) -> SlotValue? {
    guard let index = variables.firstIndex(of: name) else { return nil }
    return samples[index][choices[index]].value
  }

  /// A case in words, the dimensions in `free` left out.
  func witness(of choices: [Int], without free: Set<Int>) -> CaseWitness {
    let facts = variables.indices.filter { !free.contains($0) }.compactMap { index in
      let part = samples[index][choices[index]].part
      // That something is set matters only where it might not be.
      return part == .anything && samples[index].count == 1
        ? nil : CaseWitness.Fact(variable: variables[index], part: part)
    }
    let outcomes = relations.indices.filter { !free.contains(samples.count + $0) }.map { index in
      CaseWitness.Outcome(
        left: relations[index].left, comparison: relations[index].comparison,
        right: relations[index].right, holds: choices[samples.count + index] == 1)
    }
    return CaseWitness(facts: facts, outcomes: outcomes)
  }
}
