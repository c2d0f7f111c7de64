import KefuValues

extension AssignmentFlow {
  /// What may hold where corrections and "go back" lead, given what is known to hold.
  ///
  /// Both go back to the first state that touches the slot or what is void without it. What was surely set
  /// there the first time is still set, but for what was cleared on the way from there; the walk starts there again
  /// for that reason, and no other path to where the customer speaks dilutes what is known.
  func returns() -> [(Point, Assigned)] {
    let touched = TouchedVariables(context)
    let starts = trailStarts
    let clearedNames = Set(
      states.flatMap(\.allEffects).flatMap { effect -> [VariableName] in
        if case .clear(let names) = effect { names } else { [] }
      })
    var found: [Point: Assigned] = [:]
    var pauses: [Point: [Pause]] = [:]
    func pausesAfter(_ point: Point) -> [Pause] {
      if let known = pauses[point] { return known }
      let known = self.pauses(after: point)
      pauses[point] = known
      return known
    }
    func add(_ point: Point, _ assigned: Assigned) {
      found[point] = found[point]?.union(assigned) ?? assigned
    }
    for variable in context.variables.indices where context.isCorrectable[variable] {
      let name = context.variables[variable].name
      let concerned = Set(
        ([variable] + context.dependents[variable]).map { context.variables[$0].name })
      // What was set when the trail began was set for good, unless it was cleared since.
      let begins = starts.filter { start in
        start.isBeginning || start.assigned[variable] != .set || clearedNames.contains(name)
      }.map(\.state)
      let isTouching = { touched.contains(anyOf: concerned, inState: $0) }
      let isFirst = graph.reachable(from: begins, barrier: isTouching)
      for point in reached.keys where !point.isEntered {
        guard isFirst[point.state], isTouching(point.state) else { continue }
        for pause in pausesAfter(point) where pause.assigned[variable].contains(.set) {
          let target = Point(
            state: point.state,
            history: entering(
              point.state, from: Point(state: point.state, history: pause.history)))
          var corrected = pause.assigned
          context.correct(variable, in: &corrected)
          add(target, corrected)
          // "Go back" empties the slot instead.
          var emptied = pause.assigned
          context.clear(variable, in: &emptied)
          add(target, emptied)
        }
      }
    }
    return Array(found)
  }

  /// A point at which the customer may speak.
  private struct Pause {
    var history: [Int?]
    var assigned: Assigned
  }

  /// The points at which the customer may speak before anything is done that cannot be undone.
  private func pauses(after point: Point) -> [Pause] {
    guard let assigned = reached[point] else { return [] }
    var walk: [Point: Assigned] = [:]
    spread(from: [(point, assigned)], followsCommits: false, into: &walk)
    var silent = AnalysisRecord()
    // One for each point: taken together, what one knows of a slot would be held against another.
    return walk.compactMap { end, assigned in
      passages(from: end, assigned, &silent).waiting.map {
        Pause(history: end.history, assigned: $0)
      }
    }
  }

  private struct TrailStart {
    var state: Int
    var assigned: Assigned
    var isBeginning = false
  }

  /// Where the trail begins: with the dialogue, and after each action that cannot be undone, failed or not.
  private var trailStarts: [TrailStart] {
    var starts = [TrailStart(state: 0, assigned: context.beginning, isBeginning: true)]
    var silent = AnalysisRecord()
    for (point, assigned) in reached where point.isEntered {
      guard case .act(let use, _, _, _) = states[point.state].kind,
        context.actions[use.action]?.isRepeatable == false
      else { continue }
      for way in passages(from: point, assigned, &silent).ways {
        starts.append(TrailStart(state: way.point.state, assigned: way.assigned))
      }
    }
    return starts
  }
}
