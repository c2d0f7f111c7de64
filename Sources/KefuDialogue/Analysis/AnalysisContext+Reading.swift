import KefuValues

extension AnalysisContext {
  /// Reads a variable, which must be set; then it counts as set, so that one mistake is reported once on a path.
  func read(
    _ name: VariableName, at site: ReadSite, in assigned: inout Assigned,
    _ record: inout AnalysisRecord
  ) {
    guard let number = number(name) else { return }
    let status = assigned[number]
    if status.contains(.unset) {
      record.add(
        DialogueFinding(
          .unsetVariable(
            name, use: site.use, state: site.state, isNeverSet: status == .unset),
          at: site.location, related: site.related))
    }
    assigned[number] = .set
  }

  /// Reads a condition from left to right; what may hold if it is true and if it is false, `nil` if it cannot be.
  func evaluate(
    _ condition: Guard, at site: ReadSite, in assigned: Assigned, _ record: inout AnalysisRecord
  ) -> (ifTrue: Assigned?, ifFalse: Assigned?) {
    var assigned = assigned
    switch condition {
    case .isTrue(let name), .isOneOf(let name, _):
      read(name, at: site, in: &assigned, &record)
      return (assigned, assigned)
    case .compare(let name, _, let operand):
      read(name, at: site, in: &assigned, &record)
      if case .variable(let other) = operand {
        read(other, at: site, in: &assigned, &record)
      }
      return (assigned, assigned)
    case .isSet(let name):
      guard let number = number(name) else { return (assigned, nil) }
      let status = assigned[number]
      var set = assigned
      set[number] = .set
      assigned[number] = .unset
      return (status.contains(.set) ? set : nil, status.contains(.unset) ? assigned : nil)
    case .not(let inner):
      let (ifTrue, ifFalse) = evaluate(inner, at: site, in: assigned, &record)
      return (ifFalse, ifTrue)
    case .all(let conditions):
      var ifTrue: Assigned? = assigned
      var ifFalse: Assigned?
      for condition in conditions {
        guard let current = ifTrue else { break }
        let result = evaluate(condition, at: site, in: current, &record)
        ifTrue = result.ifTrue
        ifFalse = union(ifFalse, result.ifFalse)
      }
      return (ifTrue, ifFalse)
    case .any(let conditions):
      var ifTrue: Assigned?
      var ifFalse: Assigned? = assigned
      for condition in conditions {
        guard let current = ifFalse else { break }
        let result = evaluate(condition, at: site, in: current, &record)
        ifTrue = union(ifTrue, result.ifTrue)
        ifFalse = result.ifFalse
      }
      return (ifTrue, ifFalse)
    }
  }

  /// Reads what a reply names, each form's arguments where that form may be chosen.
  func say(
    _ name: ReplyName, state: String?, at location: SourceLocation,
    related: [SourceLocation] = [], in assigned: inout Assigned, _ record: inout AnalysisRecord
  ) {
    guard let reply = replies[name] else { return }
    let site = ReadSite(
      use: .reply(name), state: state, location: location, related: related)
    let ofForms = Set(reply.forms.flatMap(\.arguments))
    let common =
      reply.arguments.filter { !ofForms.contains($0) } + [reply.list?.variable].compactMap(\.self)
    for argument in common { read(argument, at: site, in: &assigned, &record) }
    var rest: Assigned? = assigned
    for form in reply.forms {
      guard let current = rest else { break }
      var chosen: Assigned? = current
      rest = nil
      if let condition = form.condition {
        (chosen, rest) = evaluate(condition, at: site, in: current, &record)
      }
      if !form.tones.isEmpty || !form.channels.isEmpty { rest = union(rest, chosen) }
      guard var chosen else { continue }
      for argument in form.arguments { read(argument, at: site, in: &chosen, &record) }
    }
  }

  /// Reads what an action or a dialogue is given; what its parameter may do without may be unset.
  func give(
    _ arguments: [Argument], optional: Set<VariableName>, state: String?,
    in assigned: inout Assigned, _ record: inout AnalysisRecord
  ) {
    for argument in arguments {
      guard case .variable(let name) = argument.value, !optional.contains(argument.parameter)
      else { continue }
      let site = ReadSite(
        use: .argument(argument.parameter), state: state, location: argument.location)
      read(name, at: site, in: &assigned, &record)
    }
  }

  /// The parameters of an action that may be left out.
  func optionalParameters(of name: ActionName) -> Set<VariableName> {
    Set((actions[name]?.parameters ?? []).filter(\.isOptional).map(\.name))
  }

  /// The parameters of a dialogue that may be left out.
  func optionalParameters(of name: DialogueName) -> Set<VariableName> {
    Set((dialogues[name]?.slots ?? []).filter { $0.isParameter && $0.isOptional }.map(\.name))
  }

  private func union(_ left: Assigned?, _ right: Assigned?) -> Assigned? {
    guard let left else { return right }
    return right.map { left.union($0) } ?? left
  }
}
