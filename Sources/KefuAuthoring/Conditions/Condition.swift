internal import KefuDialogue

/// A condition as it is written, before anyone knows what its names mean.
indirect enum Condition: Hashable, Sendable {
  /// A variable by itself.
  case variable(ConditionToken.Name)
  case isSet(ConditionToken.Name)
  case compare(ConditionToken.Name, Comparison, ConditionToken)
  case isOneOf(ConditionToken.Name, [ConditionToken])
  case not(Condition)
  case all([Condition])
  case any([Condition])
}

extension ConditionToken {
  /// A word that must be a variable.
  struct Name: Hashable, Sendable {
    var text: String
    var offset: Int

    var length: Int { text.unicodeScalars.count }
  }
}

extension Condition {
  /// The words that must be variables.
  var names: [String] {
    switch self {
    case .variable(let name), .isSet(let name), .compare(let name, _, _), .isOneOf(let name, _):
      [name.text]
    case .not(let inner): inner.names
    case .all(let parts), .any(let parts): parts.flatMap(\.names)
    }
  }
}
