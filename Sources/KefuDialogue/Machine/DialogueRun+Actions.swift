import KefuValues

extension DialogueRun {
  /// Has an action run; nothing else happens before it has ended.
  mutating func call(_ use: ActionUse, slot: VariableName?, check: Int?) {
    var arguments = Bindings()
    for argument in use.arguments {
      if let value = value(of: argument.value) { arguments[argument.parameter] = value }
    }
    begin(
      PendingCall(
        action: use.action, arguments: arguments,
        key: "\(context.conversation)/\(state.turnCount)/\(state.callCount)", attempt: 1,
        slot: slot, check: check))
  }

  private mutating func begin(_ call: PendingCall) {
    take(.actionBegan(call))
    want(.run(call))
  }

  /// Goes on after an action: with its results, by the branch of its failure, or once more.
  mutating func endCall(_ result: ActionResult) {
    guard let call = state.call else { return }
    switch result {
    case .success(let values):
      take(.actionEnded(call.action, failure: nil))
      succeed(call, values)
    case .failure(let name):
      take(.actionEnded(call.action, failure: name))
      fail(call, name)
    }
  }

  private mutating func succeed(_ call: PendingCall, _ values: Bindings) {
    guard let dialogue = runningDialogue, let definition = runningState,
      let use = use(of: call, in: dialogue, at: definition)
    else { return }
    for result in machine.action(call.action)?.results ?? [] {
      let name = use.variable(for: result.name)
      if let value = values[result.name] {
        take(.slotFilled(name, value, .dialogue))
      } else if state.running?.values[name] != nil {
        take(.slotsCleared([name]))
      }
    }
    if let slot = slot(of: call, in: dialogue), let value = state.running?.values[slot.name] {
      _ = verify(slot, value, from: (call.check ?? 0) + 1)
      return
    }
    if machine.action(call.action)?.isRepeatable == false { take(.committed) }
    goOn(from: definition, in: dialogue)
  }

  private mutating func fail(_ call: PendingCall, _ failure: String) {
    guard let dialogue = runningDialogue, let definition = runningState else { return }
    if let slot = slot(of: call, in: dialogue), let index = call.check {
      let check = slot.checks[index]
      var reply = check.reply
      if case .lookUp(_, let failures) = check.condition {
        reply = failures.first { $0.failure == failure }?.reply ?? reply
      }
      reject(slot, reply)
      return
    }
    guard case .act(_, let failures, let otherwise, let retries) = definition.kind else { return }
    let isTransient =
      failure == ActionFailureName.error.rawValue || failure == ActionFailureName.timeout.rawValue
    if isTransient, call.attempt <= retries, machine.action(call.action)?.isRepeatable == true {
      var again = call
      again.attempt += 1
      return begin(again)
    }
    if let branch = failures.first(where: { $0.failure == failure })?.branch ?? otherwise {
      follow(branch, in: dialogue)
    } else {
      behave(.actionFailed)
      abandonActivity(outcome: "failed")
    }
  }

  private func slot(of call: PendingCall, in dialogue: CompiledDialogue) -> SlotDefinition? {
    call.slot.flatMap { dialogue.slot($0) }
  }

  private func use(
    of call: PendingCall, in dialogue: CompiledDialogue, at definition: StateDefinition
  ) -> ActionUse? {
    if let slot = slot(of: call, in: dialogue), let index = call.check,
      slot.checks.indices.contains(index), case .lookUp(let use, _) = slot.checks[index].condition
    {
      return use
    }
    if case .act(let use, _, _, _) = definition.kind { return use }
    return nil
  }
}
