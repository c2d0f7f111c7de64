import KefuValues

extension AssignmentFlow {
  /// Where a point leads, given what may hold there.
  func passages(
    from point: Point, _ assigned: Assigned, _ record: inout AnalysisRecord
  ) -> Passages {
    let state = states[point.state]
    var assigned = assigned
    var passages = Passages()
    guard point.isEntered else {
      apply(state.entry, of: point, at: state.location, in: &assigned, &record)
      var entered = point
      entered.isEntered = true
      if case .group(let initial) = state.kind {
        entered = Point(state: initial, history: entering(initial, from: point))
      }
      passages.ways = [Passage(point: entered, assigned: assigned)]
      return passages
    }
    switch state.kind {
    case .group: break
    case .decide:
      passages.ways = choose(state.next, from: point, assigned, &record)
    case .collect(let slots):
      collect(slots, at: point, assigned, &passages, &record)
    case .wait:
      listen(at: point, context.waiting(assigned), &passages, &record)
    case .act(let use, let failures, let otherwise, _):
      context.give(
        use.arguments, optional: context.optionalParameters(of: use.action), state: state.name,
        in: &assigned, &record)
      let isCommitted = context.actions[use.action]?.isRepeatable == false
      var failed = assigned
      for result in context.results(of: use) {
        if failed[result.number].contains(.set) { failed[result.number].insert(.unset) }
      }
      for branch in failures.map(\.branch) + [otherwise].compactMap(\.self) {
        passages.ways += choose([branch], from: point, failed, &record, isChoosing: false)
      }
      context.give(context.results(of: use), in: &assigned)
      passages.ways += choose(state.next, from: point, assigned, &record).map { way in
        var way = way
        way.isCommitted = isCommitted
        return way
      }
    case .call(let name, let arguments, let prefix, let results):
      context.give(
        arguments, optional: context.optionalParameters(of: name), state: state.name,
        in: &assigned, &record)
      listen(at: point, context.waiting(assigned), &passages, &record)
      context.give(
        context.results(of: name, prefix: prefix, bindings: results), in: &assigned)
      // What the message that ended it says beside may fill slots here.
      passages.ways += choose(state.next, from: point, context.waiting(assigned), &record)
    case .end:
      for field in context.dialogue.returns where !field.isOptional {
        let site = ReadSite(
          use: .result, state: state.name, location: state.location, related: [field.location])
        context.read(field.name, at: site, in: &assigned, &record)
      }
    case .handoff:
      passages.ways = choose(state.next, from: point, assigned, &record).map { way in
        var way = way
        way.isWaitless = false
        return way
      }
    }
    return passages
  }

  /// Asks for each slot that is empty, checks each that has not been checked, and goes on.
  private func collect(
    _ slots: [VariableName], at point: Point, _ assigned: Assigned, _ passages: inout Passages,
    _ record: inout AnalysisRecord
  ) {
    let state = states[point.state]
    let surelyWaits = slots.contains { slot in
      context.number(slot).map { assigned[$0] == .unset } ?? false
    }
    var asking = assigned
    for name in slots {
      guard let slot = context.dialogue.slot(name), let number = context.number(name) else {
        continue
      }
      // A value that fails its checks is cleared, and with it what is void without it.
      if !slot.checks.isEmpty { context.change(number, in: &asking) }
      if !slot.checks.isEmpty || asking[number].contains(.unset) {
        var asked = asking
        asked[number] = .unset
        if let ask = slot.ask {
          context.say(
            ask, state: state.name, at: state.location, related: [slot.location], in: &asked,
            &record)
        }
        if let giveUp = slot.giveUp, states.indices.contains(giveUp) {
          // Asked in vain before, it is not asked again.
          passages.ways.append(passage(from: point, to: giveUp, asked))
          var waited = passage(from: point, to: giveUp, context.waiting(asked))
          waited.assigned[number] = .unset
          waited.isWaitless = false
          passages.ways.append(waited)
        }
      }
      check(slot, in: asking, &record)
      context.fill(name, in: &asking)
    }
    listen(at: point, context.waiting(assigned, for: slots), &passages, &record)
    // Until the last is filled, all are looked at again and again; others may be filled meanwhile.
    for name in slots { context.fill(name, in: &asking) }
    passages.ways += choose(state.next, from: point, context.waiting(asking), &record).map { way in
      var way = way
      way.isWaitless = !surelyWaits
      return way
    }
  }

  /// Waits: for messages that the state or its groups take, or for silence.
  private func listen(
    at point: Point, _ waiting: Assigned,
    _ passages: inout Passages, _ record: inout AnalysisRecord
  ) {
    passages.waiting = waiting
    var ways: [Passage] = []
    for owner in states.chain(from: point.state) {
      let state = states[owner]
      record.note(listening: owner, waiting)
      for transition in state.transitions {
        ways += choose(transition.branches, from: point, waiting, &record, isChoosing: false)
      }
      guard states[point.state].kind.isTimed else { continue }
      if let reminder = state.reminder {
        var assigned = waiting
        context.say(
          reminder.reply, state: state.name, at: state.location, in: &assigned, &record)
      }
      if let timeout = state.timeout {
        ways += choose([timeout.branch], from: point, waiting, &record, isChoosing: false)
      }
    }
    passages.ways += ways.map { way in
      var way = way
      way.isWaitless = false
      return way
    }
  }

  /// Takes the first branch that holds.
  private func choose(
    _ branches: [Branch], from point: Point, _ assigned: Assigned,
    _ record: inout AnalysisRecord, isChoosing: Bool = true
  ) -> [Passage] {
    if isChoosing { record.note(choosing: point.state, assigned) }
    var ways: [Passage] = []
    var rest: Assigned? = assigned
    for branch in branches {
      guard let current = rest else { break }
      var taken: Assigned? = current
      rest = nil
      if let condition = branch.condition {
        let site = ReadSite(
          use: .condition, state: states[point.state].name, location: branch.location)
        (taken, rest) = context.evaluate(condition, at: site, in: current, &record)
      }
      guard var taken else { continue }
      apply(branch.effects, of: point, at: branch.location, in: &taken, &record)
      switch branch.target {
      case .state(let target):
        ways.append(passage(from: point, to: target, taken))
      case .history(let group):
        let last = groups.firstIndex(of: group).flatMap { point.history[$0] }
        ways.append(passage(from: point, to: last ?? group, taken))
      case .stay:
        ways.append(Passage(point: point, assigned: taken))
      }
    }
    return ways
  }

  private func passage(from point: Point, to target: Int, _ assigned: Assigned) -> Passage {
    Passage(
      point: Point(state: target, history: entering(target, from: point)), assigned: assigned)
  }

  /// What the groups remember when a state is entered: those that it stands in remember it.
  func entering(_ target: Int, from point: Point) -> [Int?] {
    let chain = states.chain(from: target).dropFirst()
    return zip(groups, point.history).map { chain.contains($0) ? target : $1 }
  }
}
