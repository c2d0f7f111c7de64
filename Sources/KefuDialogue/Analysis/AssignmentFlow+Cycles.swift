import KefuValues

extension AssignmentFlow {
  /// How many points with what may hold there are looked at one by one; beyond that, what may hold is joined.
  private static let limit = 20_000

  private struct Position: Hashable {
    var point: Point
    var assigned: Assigned
  }

  /// The cycles of states that a turn may run through without a message.
  ///
  /// A state that collects waits if one of its slots is surely unset on the path; else it may pass. Each path starts
  /// with what may hold where it starts.
  var waitlessCycles: [DialogueFinding] {
    let starts = reached.map { Position(point: $0, assigned: $1) }.filter { !$0.point.isEntered }
      .sorted { ($0.point.state, "\($0.point.history)") < ($1.point.state, "\($1.point.history)") }
    return cycles(from: starts, isJoining: false) ?? cycles(from: starts, isJoining: true) ?? []
  }

  /// `nil` if there is too much to look at.
  private func cycles(from starts: [Position], isJoining: Bool) -> [DialogueFinding]? {
    var isDone: [Position: Bool] = [:]
    var cycles: Set<[Int]> = []
    for start in starts where isDone[start] == nil {
      var path: [(position: Position, next: [Position])] = []
      func enter(_ position: Position) {
        isDone[position] = false
        path.append((position, successors(of: position, isJoining: isJoining)))
      }
      enter(start)
      while let last = path.indices.last {
        guard let next = path[last].next.popLast() else {
          isDone[path[last].position] = true
          path.removeLast()
          continue
        }
        switch isDone[next] {
        case nil:
          guard isJoining || isDone.count < AssignmentFlow.limit else { return nil }
          enter(next)
        case false?:
          guard let first = path.firstIndex(where: { $0.position == next }) else { continue }
          cycles.insert(cycle(of: path[first...].map(\.position.point.state)))
        case true?: break
        }
      }
    }
    return cycles.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { cycle in
      guard let first = cycle.first else { return nil }
      return DialogueFinding(
        .waitlessCycle(cycle.map { states[$0].name }), at: states[first].location,
        related: cycle.dropFirst().map { states[$0].location })
    }
  }

  private func successors(of position: Position, isJoining: Bool) -> [Position] {
    var silent = AnalysisRecord()
    let ways = passages(from: position.point, position.assigned, &silent).ways
    // The last is taken first: the order of the file.
    return ways.filter(\.isWaitless).reversed().map { way in
      let joined = isJoining ? reached[way.point] : nil
      return Position(point: way.point, assigned: joined ?? way.assigned)
    }
  }

  /// The states of a cycle, each once, beginning with the one that comes first in the file; groups are left out.
  private func cycle(of states: [Int]) -> [Int] {
    var cycle: [Int] = []
    for state in states where !cycle.contains(state) {
      if case .group = self.states[state].kind { continue }
      cycle.append(state)
    }
    guard let least = cycle.min(), let start = cycle.firstIndex(of: least) else { return [] }
    return Array(cycle[start...] + cycle[..<start])
  }
}
