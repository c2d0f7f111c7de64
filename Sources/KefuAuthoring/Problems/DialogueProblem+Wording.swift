extension DialogueProblem {
  /// What is wrong and what to do; the sentences for the reasons are in `DialogueProblem+ReasonWording.swift`.
  var wording: Wording {
    switch self {
    case .duplicateDialogue(let name):
      Wording("the dialogue '\(name)' is defined twice", "merge the two files or rename one")
    case .duplicateState(let name):
      Wording(
        "two states are named '\(name)'", "choose another name, unlike all states of the dialogue")
    case .duplicateVariable(let name, let clash): clash.wording(name)
    case .unknownDialogue(let name, let known):
      Wording.unknown("dialogue", name, known, else: "define it in dialogues/\(name).yaml")
    case .unknownState(let name, let known):
      Wording.unknown("state", name, known, else: "states here: \(known.listed)")
    case .unknownVariable(let name, let use, let known): use.wording(name, known: known)
    case .unknownReply(let name, let known):
      Wording.unknown(
        "reply", name, known,
        else: "add it to 'replies' of the dialogue, or to a file in dialogues/replies/")
    case .unusedReply(let name):
      Wording("nothing says the reply '\(name)'", "delete it, or say it in a state")
    case .unusedSlot(let name):
      Wording("nothing asks for the slot '\(name)' or reads it", "delete it, or collect it")
    case .conflictingStart(let intent, let clash): clash.wording(intent)
    case .recursiveCall(let names):
      Wording(
        names.count == 1
          ? "'\(names[0])' calls itself"
          : "'\(names[0])' calls itself through \(names.dropFirst().map { "'\($0)'" }.joined(separator: ", "))",
        "let it go back to an earlier state instead, for calls must come to an end")
    case .typeMismatch(let fault): fault.wording
    case .badCondition(let fault): fault.wording
    case .flow(let problem, let dialogue): problem.wording(dialogue: dialogue)
    case .duplicateAction(let name):
      Wording("the action '\(name)' is declared twice", "delete one of the two")
    case .unknownAction(let name, let known):
      Wording.unknown("action", name, known, else: "declare it in dialogues/actions.yaml")
    case .missingArgument(let parameter, let callee):
      Wording("'\(callee)' needs '\(parameter)'", "add '\(parameter): …' to 'with'")
    case .unknownArgument(let parameter, let callee, let known):
      Wording(
        "'\(callee)' takes no '\(parameter.short)'",
        Wording.suggestion(for: parameter, among: known)
          ?? (known.isEmpty ? "it takes nothing" : "it takes \(known.listed)"))
    case .unknownFailure(let failure, let action, let known):
      Wording(
        "'\(action)' never fails with '\(failure.short)'",
        Wording.suggestion(for: failure, among: known) ?? "its failures: \(known.listed)")
    case .unhandledFailure(let failures, let action):
      Wording(
        "nothing is done if '\(action)' fails with \(failures.quoted(joinedBy: "or"))",
        "add \(failures.count == 1 ? "'\(failures[0]): …'" : "'otherwise: …'") to 'failures'")
    }
  }
}

extension Wording {
  /// A name that nothing has.
  fileprivate static func unknown(
    _ noun: String, _ name: String, _ known: [String], else hint: String
  ) -> Wording {
    Wording(
      "unknown \(noun) '\(name.short)'", suggestion(for: name, among: known) ?? hint)
  }
}

extension [String] {
  /// `'a', 'b' and 'c'`.
  func quoted(joinedBy word: String) -> String {
    let quoted = map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}
