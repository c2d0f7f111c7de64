internal import KefuDialogue

/// Everything that can be wrong with dialogues, actions and calls, as data; the sentences are in
/// `DialogueProblem+Wording.swift`.
enum DialogueProblem: Hashable, Sendable {
  case duplicateDialogue(String)
  case duplicateState(String)
  case duplicateVariable(String, VariableClash)
  case unknownDialogue(String, known: [String])
  case unknownState(String, known: [String])
  case unknownVariable(String, VariableUse, known: [String])
  case unknownReply(String, known: [String])
  case unusedReply(String)
  case unusedSlot(String)
  case conflictingStart(intent: String, StartClash)
  case recursiveCall([String])
  case typeMismatch(TypeFault)
  case badCondition(ConditionFault)
  case flow(DialogueFinding.Problem, dialogue: String)

  // Actions and calls
  case duplicateAction(String)
  case unknownAction(String, known: [String])
  case missingArgument(String, of: String)
  case unknownArgument(String, of: String, known: [String])
  case unknownFailure(String, action: String, known: [String])
  case unhandledFailure([String], action: String)

  var code: Problem.Code {
    switch self {
    case .duplicateDialogue: .duplicateDialogue
    case .duplicateState: .duplicateState
    case .duplicateVariable: .duplicateVariable
    case .unknownDialogue: .unknownDialogue
    case .unknownState: .unknownState
    case .unknownVariable: .unknownVariable
    case .unknownReply: .unknownReply
    case .unusedReply: .unusedReply
    case .unusedSlot: .unusedSlot
    case .conflictingStart: .conflictingStart
    case .recursiveCall: .recursiveCall
    case .typeMismatch: .typeMismatch
    case .badCondition: .badCondition
    case .flow(let problem, _): problem.code
    case .duplicateAction: .duplicateAction
    case .unknownAction: .unknownAction
    case .missingArgument: .missingArgument
    case .unknownArgument: .unknownArgument
    case .unknownFailure: .unknownFailure
    case .unhandledFailure: .unhandledFailure
    }
  }
}
