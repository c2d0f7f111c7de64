/// Where a name stands that must be a variable.
enum VariableUse: Hashable, Sendable {
  case condition(dialogue: String?)
  case value(dialogue: String?)
  /// Only a slot is meant: to be filled, set, cleared or collected.
  case slot(dialogue: String?)
  case template(dialogue: String)
  /// A shared reply names it, and this dialogue says the reply.
  case sharedReply(String, dialogue: String)
  /// Something that was in focus or is returned.
  case name(dialogue: String)
}

/// Why a name cannot be given to a variable.
enum VariableClash: Hashable, Sendable {
  case slotAndResult
  /// Two results of one name hold different things.
  case types(String, String)
  case context
  case fact
}

/// What claims an intent that is claimed already.
enum StartClash: Hashable, Sendable {
  case dialogues(String, String)
  case rule(dialogue: String)
}

/// Why something does not fit; types as they are called in messages.
enum TypeFault: Hashable, Sendable {
  case value(subject: String, expected: String, found: String)
  case noOption(String, of: String, known: [String])
  case comparison(String, String, other: String, String)
  case order(String, String)
  case condition(String, String)
  case list(String)
  case format(String, String, format: String, expected: String)
  case check(String, slot: String, String, expected: String)
  case noList(String, String)
  case mayBeUnset(String, parameter: String)
  case option(String, of: String, type: String)
}

/// Why a text is no condition.
enum ConditionFault: Hashable, Sendable {
  case expected(String)
  case badConstant(String)
  case badCharacter(String)
  case otherOperator(String, word: String)
  case unclosedText
  case tooDeep
}
