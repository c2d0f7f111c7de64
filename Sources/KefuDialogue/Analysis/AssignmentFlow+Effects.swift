import KefuValues

extension AssignmentFlow {
  /// Does what a state or a branch does, in order.
  func apply(
    _ effects: [StateEffect], of point: Point, at location: SourceLocation,
    in assigned: inout Assigned, _ record: inout AnalysisRecord
  ) {
    let state = states[point.state].name
    for effect in effects {
      switch effect {
      case .say(let reply, let place):
        context.say(reply, state: state, at: place, in: &assigned, &record)
      case .set(let name, let operand):
        if case .variable(let other) = operand {
          let site = ReadSite(use: .value(of: name), state: state, location: location)
          context.read(other, at: site, in: &assigned, &record)
        }
        guard let number = context.number(name) else { continue }
        context.change(number, in: &assigned)
        assigned[number] = .set
      case .clear(let names):
        for name in names {
          if let number = context.number(name) { context.clear(number, in: &assigned) }
        }
      case .focus(let kind, let name):
        let site = ReadSite(use: .focus(kind: kind), state: state, location: location)
        context.read(name, at: site, in: &assigned, &record)
      }
    }
  }

  /// Reads what a slot is checked by, in order, and what is said when a check fails; the value is there all the while.
  func check(
    _ slot: SlotDefinition, in assigned: Assigned, _ record: inout AnalysisRecord
  ) {
    guard record.isRecording, let number = context.number(slot.name) else { return }
    var passed: Assigned? = assigned
    passed?[number] = .set
    for check in slot.checks {
      guard var current = passed else { return }
      var failed: Assigned? = current
      switch check.condition {
      case .pattern, .range, .dates, .oneOf, .checksum: break
      case .condition(let condition):
        let site = ReadSite(
          use: .condition, state: nil, location: check.location, related: [slot.location])
        (passed, failed) = context.evaluate(condition, at: site, in: current, &record)
      case .lookUp(let use, let failures):
        context.give(
          use.arguments, optional: context.optionalParameters(of: use.action), state: nil,
          in: &current, &record)
        failed = current
        for failure in failures {
          context.say(
            failure.reply, in: current, at: check.location, of: slot, &record)
        }
        context.give(context.results(of: use), in: &current)
        current[number] = .set
        passed = current
      }
      if let failed {
        context.say(check.reply, in: failed, at: check.location, of: slot, &record)
      }
    }
  }
}

extension AnalysisContext {
  fileprivate func say(
    _ reply: ReplyName, in assigned: Assigned, at location: SourceLocation,
    of slot: SlotDefinition, _ record: inout AnalysisRecord
  ) {
    var assigned = assigned
    say(
      reply, state: nil, at: location, related: [slot.location], in: &assigned, &record)
  }
}
