internal import KefuValues

extension Problem {
  /// The stable names of all problems; `Tests/KefuAuthoringTests/Fixtures/Invalid` has an example of each.
  enum Code: String, CaseIterable {
    case unreadableFile = "unreadable-file"
    case fileTooLarge = "file-too-large"
    case notUTF8 = "not-utf8"
    case ignoredFile = "ignored-file"
    case unknownFileKind = "unknown-file-kind"
    case invalidYAML = "invalid-yaml"
    case yamlFeature = "yaml-feature"
    case deepNesting = "deep-nesting"
    case duplicateKey = "duplicate-key"
    case missingKey = "missing-key"
    case unknownKey = "unknown-key"
    case wrongType = "wrong-type"
    case badValue = "bad-value"
    case badName = "bad-name"
    case clashingKeys = "clashing-keys"
    case notABlock = "not-a-block"
    case badItemLine = "bad-item-line"
    case emptyExample = "empty-example"
    case emptyList = "empty-list"
    case badAnnotation = "bad-annotation"
    case unknownEntity = "unknown-entity"
    case duplicateEntity = "duplicate-entity"
    case duplicateValue = "duplicate-value"
    case badPattern = "bad-pattern"
    case duplicateQuestion = "duplicate-question"
    case unknownQuestion = "unknown-question"
    case conflictingPhrasing = "conflicting-phrasing"
    case conflictingSentiment = "conflicting-sentiment"
    case noIntents = "no-intents"
    case duplicateIntent = "duplicate-intent"
    case conflictingExample = "conflicting-example"
    case duplicateExample = "duplicate-example"
    case duplicateWord = "duplicate-word"
    case unknownIntent = "unknown-intent"
    case duplicateRule = "duplicate-rule"
    case duplicateReply = "duplicate-reply"
    case missingLanguage = "missing-language"
    case unknownFact = "unknown-fact"
    case badTemplate = "bad-template"
    case intentWithoutRule = "intent-without-rule"
    case duplicateDialogue = "duplicate-dialogue"
    case duplicateState = "duplicate-state"
    case duplicateVariable = "duplicate-variable"
    case unknownDialogue = "unknown-dialogue"
    case unknownState = "unknown-state"
    case unknownVariable = "unknown-variable"
    case unknownReply = "unknown-reply"
    case unusedReply = "unused-reply"
    case unusedSlot = "unused-slot"
    case conflictingStart = "conflicting-start"
    case recursiveCall = "recursive-call"
    case typeMismatch = "type-mismatch"
    case badCondition = "bad-condition"
    case duplicateAction = "duplicate-action"
    case unknownAction = "unknown-action"
    case missingArgument = "missing-argument"
    case unknownArgument = "unknown-argument"
    case unknownFailure = "unknown-failure"
    case unhandledFailure = "unhandled-failure"
    case unreachableState = "unreachable-state"
    case noWayToEnd = "no-way-to-end"
    case waitlessCycle = "waitless-cycle"
    case unsetVariable = "unset-variable"
    case uncoveredCase = "uncovered-case"
    case unreachableBranch = "unreachable-branch"
    case missingAssistant = "missing-assistant"
    case duplicateAssistant = "duplicate-assistant"
  }

  var code: Code {
    switch self {
    case .unreadableFile: .unreadableFile
    case .fileTooLarge: .fileTooLarge
    case .notUTF8: .notUTF8
    case .ignoredFile: .ignoredFile
    case .unknownFileKind: .unknownFileKind
    case .invalidYAML, .forbiddenCharacter: .invalidYAML
    case .yamlFeature: .yamlFeature
    case .deepNesting: .deepNesting
    case .duplicateKey: .duplicateKey
    case .missingKey, .missingOneOf: .missingKey
    case .unknownKey: .unknownKey
    case .wrongType: .wrongType
    case .badValue: .badValue
    case .badName: .badName
    case .clashingKeys: .clashingKeys
    case .notABlock: .notABlock
    case .badItemLine: .badItemLine
    case .emptyExample: .emptyExample
    case .emptyList: .emptyList
    case .badAnnotation: .badAnnotation
    case .unknownEntity: .unknownEntity
    case .duplicateEntity: .duplicateEntity
    case .duplicateValue: .duplicateValue
    case .badPattern: .badPattern
    case .duplicateQuestion: .duplicateQuestion
    case .unknownQuestion: .unknownQuestion
    case .conflictingPhrasing: .conflictingPhrasing
    case .conflictingSentiment: .conflictingSentiment
    case .noIntents: .noIntents
    case .duplicateIntent: .duplicateIntent
    case .conflictingExample: .conflictingExample
    case .duplicateExample: .duplicateExample
    case .duplicateWord: .duplicateWord
    case .unknownIntent: .unknownIntent
    case .duplicateRule: .duplicateRule
    case .duplicateReply: .duplicateReply
    case .missingLanguage: .missingLanguage
    case .unknownFact: .unknownFact
    case .badTemplate: .badTemplate
    case .intentWithoutRule: .intentWithoutRule
    case .dialogue(let problem): problem.code
    case .missingAssistant: .missingAssistant
    case .duplicateAssistant: .duplicateAssistant
    }
  }

  /// A warning changes no behaviour.
  var severity: Diagnostic.Severity {
    let warnings: Set<Code> = [
      .ignoredFile, .duplicateExample, .duplicateValue, .duplicateWord, .intentWithoutRule,
      .unusedReply, .unusedSlot,
    ]
    return warnings.contains(code) ? .warning : .error
  }
}
