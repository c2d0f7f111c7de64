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

  /// What is read when a message fills a slot: its checks, in order, and what is said when one fails.
  ///
  /// `collected` are the slots that are asked for; `nil` at the very beginning, when nothing can be corrected.
  func checkSlots(
    in waiting: Assigned, while collected: [VariableName]?, _ record: inout AnalysisRecord
  ) {
    guard record.isRecording else { return }
    for slot in context.dialogue.slots {
      guard let number = context.number(slot.name) else { continue }
      let isCorrected =
        collected != nil && context.isCorrectable[number] && waiting[number].contains(.set)
      guard
        context.isFillable[number] || isCorrected || collected?.contains(slot.name) ?? false
      else { continue }
      // Whoever checks knows the value; the reply of a failure speaks when the slot is empty again.
      var passed: Assigned? = waiting
      passed?[number] = .set
      for check in slot.checks {
        guard var current = passed else { break }
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
            speak(failure.reply, of: check, slot: number, in: current, &record)
          }
          context.give(context.results(of: use), in: &current)
          current[number] = .set
          passed = current
        }
        if let failed { speak(check.reply, of: check, slot: number, in: failed, &record) }
      }
    }
  }

  private func speak(
    _ reply: ReplyName, of check: SlotCheck, slot: Int, in assigned: Assigned,
    _ record: inout AnalysisRecord
  ) {
    var assigned = assigned
    assigned[slot] = .unset
    context.say(reply, state: nil, at: check.location, in: &assigned, &record)
  }
}
