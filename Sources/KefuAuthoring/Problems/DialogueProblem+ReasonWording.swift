extension VariableUse {
  func wording(_ name: String, known: [String]) -> Wording {
    let suggestion = Wording.suggestion(for: name, among: known)
    let listed = known.isEmpty ? "there is none" : "known here: \(known.listed)"
    return switch self {
    case .condition(let dialogue):
      Wording("\(VariableUse.none(dialogue, name))", suggestion ?? listed)
    case .value(let dialogue):
      Wording(
        "\(VariableUse.none(dialogue, name))",
        suggestion ?? "a text is written '\"\(name.short)\"'; \(listed)")
    case .slot(nil): Wording("there is no slot '\(name.short)' here", suggestion ?? listed)
    case .slot(let dialogue?):
      Wording("'\(dialogue)' has no slot '\(name.short)'", suggestion ?? listed)
    case .template(let dialogue):
      Wording(
        "the template names '\(name.short)', which is no fact and no variable of '\(dialogue)'",
        suggestion ?? listed)
    case .sharedReply(let reply, let dialogue):
      Wording(
        "the reply '\(reply)' needs '\(name.short)', which '\(dialogue)' has not",
        "give '\(dialogue)' a reply '\(reply)' of its own, or a slot '\(name.short)'")
    case .name(let dialogue):
      Wording("\(VariableUse.none(dialogue, name))", suggestion ?? listed)
    }
  }

  private static func none(_ dialogue: String?, _ name: String) -> String {
    dialogue.map { "'\($0)' has no variable '\(name.short)'" }
      ?? "there is no variable '\(name.short)' here"
  }
}

extension VariableClash {
  func wording(_ name: String) -> Wording {
    switch self {
    case .slotAndResult:
      Wording(
        "a slot and a result are both named '\(name)'",
        "rename the slot, or put 'as: …' before the results")
    case .types(let first, let second):
      Wording(
        "the result '\(name)' is \(first) in one place and \(second) in another",
        "put 'as: …' before the results of one of them")
    case .context:
      Wording("every dialogue has a variable '\(name)' already", "choose another name")
    case .fact:
      Wording(
        "'\(name)' is a fact of the assistant already",
        "choose another name, or rename the fact in dialogues/assistant.yaml")
    }
  }
}

extension StartClash {
  func wording(_ intent: String) -> Wording {
    switch self {
    case .dialogues(let first, let second):
      Wording(
        "'\(intent)' starts '\(first)' and '\(second)'", "decide for one dialogue")
    case .rule(let dialogue):
      Wording(
        "'\(intent)' starts '\(dialogue)', and a rule answers it",
        "delete the rule, or take the intent out of 'start'")
    }
  }
}

extension TypeFault {
  var wording: Wording {
    switch self {
    case .value(let subject, let expected, let found):
      Wording("'\(subject)' needs \(expected), not \(found)", nil)
    case .noOption(let value, let name, let known):
      Wording(
        "'\(value.short)' is no option of '\(name)'",
        Wording.suggestion(for: value, among: known) ?? "options: \(known.listed)")
    case .comparison(let left, let leftType, let right, let rightType):
      Wording(
        "'\(left)' is \(leftType) and '\(right)' \(rightType): the two cannot be compared", nil)
    case .order(let name, let type):
      Wording(
        "only numbers and dates have an order, and '\(name)' is \(type)", "use '==' or '!='")
    case .condition(let name, let type):
      Wording(
        "'\(name)' is \(type): by itself it is no condition",
        "compare it, as in '\(name) == …', or write '\(name) is set'")
    case .list(let name):
      Wording("'\(name)' is a list, which cannot be compared", "write '\(name) is set'")
    case .format(let name, let type, let format, let expected):
      Wording("'\(format)' formats \(expected), and '\(name)' is \(type)", nil)
    case .check(let check, let slot, let type, let expected):
      Wording("'\(check)' checks \(expected), and '\(slot)' is \(type)", nil)
    case .noList(let name, let type): Wording("'\(name)' is \(type), not a list", nil)
    case .mayBeUnset(let name, let parameter):
      Wording(
        "'\(name)?' may be empty, but '\(parameter)' is not optional",
        "make the parameter optional, or take the '?' away")
    case .option(let option, let name, let type):
      Wording("'\(option.short)' is never the value of '\(name)', which is \(type)", nil)
    }
  }
}

extension ConditionFault {
  var wording: Wording {
    switch self {
    case .expected(let what): Wording("expected \(what) here", nil)
    case .badConstant(let text):
      Wording(
        "'\(text.short)' is neither a number nor a day", "write 20, 19.9, 2026-11-01 or \"text\"")
    case .badCharacter(let character):
      Wording(
        "'\(character)' has no meaning in a condition", "put text in double quotes")
    case .otherOperator(let sign, let word): Wording("'\(sign)' is no operator", "write \(word)")
    case .unclosedText: Wording("this '\"' is never closed", "add the closing '\"'")
    case .tooDeep: Wording("conditions nested too deeply", "split it into several branches")
    }
  }
}
