import KefuValues

/// Which of some branches are taken, and whether one always is.
struct BranchCoverage {
  /// For each branch whether it is taken in some case.
  private(set) var isTaken: [Bool]
  /// For each branch those before it that take a case in which it would hold, in order.
  private(set) var takers: [[Int]]
  /// A case in which none holds.
  private(set) var uncovered: CaseWitness?
  /// Whether there are too many cases to know; then all that may be taken counts as taken.
  private(set) var isTooLarge = false

  init(of branches: [Branch], in context: AnalysisContext, given assigned: Assigned) {
    isTaken = branches.map { _ in false }
    takers = branches.map { _ in [] }
    let space = CaseSpace(of: branches.compactMap(\.condition)) { name in
      context.type(of: name)
    } status: { name in
      context.number(name).map { assigned[$0] } ?? .set
    }
    guard let count = space.count else {
      judgeWithoutCases(branches)
      return
    }
    var gap: [Int]?
    for number in 0..<count {
      let choices = space.choices(ofCase: number)
      var taker: Int?
      for (index, branch) in branches.enumerated()
      where branch.condition.map({ space.holds($0, in: choices) }) ?? true {
        if let taker {
          if !takers[index].contains(taker) { takers[index].append(taker) }
        } else {
          taker = index
          isTaken[index] = true
        }
      }
      if taker == nil, gap == nil { gap = choices }
    }
    takers = takers.map { $0.sorted() }
    if let gap { uncovered = BranchCoverage.generalized(gap, in: space, of: branches) }
  }

  private mutating func judgeWithoutCases(_ branches: [Branch]) {
    isTooLarge = true
    let last = branches.firstIndex { $0.condition == nil }
    for index in branches.indices {
      isTaken[index] = last.map { index <= $0 } ?? true
      if let last, index > last { takers[index] = [last] }
    }
    if last == nil { uncovered = CaseWitness(facts: [], outcomes: []) }
  }

  /// The case without what does not matter: no branch holds whatever that is.
  private static func generalized(
    _ gap: [Int], in space: CaseSpace, of branches: [Branch]
  ) -> CaseWitness {
    let sizes = space.samples.map(\.count) + space.relations.map { _ in 2 }
    var cases = [gap]
    var free: Set<Int> = []
    // The last named matters least.
    for dimension in sizes.indices.reversed() where cases.count * sizes[dimension] <= 2_000 {
      let wider = cases.flatMap { choices in
        (0..<sizes[dimension]).map { choice in
          var choices = choices
          choices[dimension] = choice
          return choices
        }
      }
      let isUncovered = wider.allSatisfy { choices in
        !branches.contains { branch in
          branch.condition.map { space.holds($0, in: choices) } ?? true
        }
      }
      if isUncovered {
        cases = wider
        free.insert(dimension)
      }
    }
    return space.witness(of: gap, without: free)
  }
}

extension AnalysisContext {
  /// The type of a variable; `nil` if it is not known.
  func type(of name: VariableName) -> ValueType? {
    if let number = number(name) { return variables[number].type }
    return ContextVariable(rawValue: name.rawValue)?.type
  }
}
