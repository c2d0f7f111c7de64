import KefuValues

/// What may hold at each point of a dialogue, over all paths.
struct AssignmentFlow {
  /// A point of a dialogue: before a state's effects on entering, or after them.
  struct Point: Hashable {
    var state: Int
    /// For each group that a branch goes back to, the state that was entered last in it, as the machine remembers.
    var history: [Int?]
    var isEntered = false
  }

  /// A way on from a point.
  struct Passage {
    var point: Point
    var assigned: Assigned
    /// Whether it may be gone without waiting for a message.
    var isWaitless = true
    /// Whether nothing before it can be taken back.
    var isCommitted = false
  }

  /// Where a point leads.
  struct Passages {
    var ways: [Passage] = []
    /// What may hold while a message is waited for, if one is; a correction starts from there.
    var waiting: Assigned?
  }

  let context: AnalysisContext
  let graph: StateGraph
  /// The groups that a branch goes back to.
  let groups: [Int]
  /// What may hold at each point that can be come to.
  var reached: [Point: Assigned] = [:]

  init(of context: AnalysisContext, along graph: StateGraph) {
    self.context = context
    self.graph = graph
    var groups: Set<Int> = []
    for state in context.dialogue.states {
      for branch in state.allBranches {
        if case .history(let group) = branch.target { groups.insert(group) }
      }
    }
    self.groups = groups.sorted()
  }

  var states: [StateDefinition] { context.dialogue.states }

  /// Finds what may hold, corrections included, which may lead to points that allow further corrections.
  mutating func run() {
    let nowhere = Point(state: 0, history: groups.map { _ in nil })
    let start = Point(state: 0, history: entering(0, from: nowhere))
    var seeds: [(Point, Assigned)] = [(start, context.beginning)]
    reached = [:]
    var isChanged = true
    while isChanged {
      spread(from: seeds, into: &reached)
      seeds = returns()
      isChanged = seeds.contains { point, assigned in
        guard var known = reached[point] else { return true }
        return known.formUnion(assigned)
      }
    }
  }

  /// Takes in what may hold at some points, and all that follows from it.
  ///
  /// Without `followsCommits`, not beyond an action that cannot be undone.
  func spread(
    from seeds: [(Point, Assigned)], followsCommits: Bool = true,
    into reached: inout [Point: Assigned]
  ) {
    var open: [Point] = []
    func take(_ point: Point, _ assigned: Assigned, _ open: inout [Point]) {
      if reached[point] == nil {
        reached[point] = assigned
      } else if reached[point]?.formUnion(assigned) != true {
        return
      }
      open.append(point)
    }
    for (point, assigned) in seeds { take(point, assigned, &open) }
    var silent = AnalysisRecord()
    while let point = open.popLast() {
      guard let assigned = reached[point] else { continue }
      for way in passages(from: point, assigned, &silent).ways
      where followsCommits || !way.isCommitted {
        take(way.point, way.assigned, &open)
      }
    }
  }

  /// Walks once more with what is known in the end, and notes what is wrong.
  func record() -> AnalysisRecord {
    var record = AnalysisRecord(isRecording: true)
    for (point, assigned) in reached { _ = passages(from: point, assigned, &record) }
    return record
  }
}
