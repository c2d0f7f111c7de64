package import KefuValues

/// What `dialogues/actions.yaml` says of an action; who carries it out is not its business.
package struct ActionDeclaration: Hashable, Sendable, Codable {
  package var name: ActionName
  package var location: SourceLocation
  package var parameters: [Field]
  package var results: [Field]
  /// What it can fail with; beside these every action can fail with those of `ActionFailureName`.
  package var failures: [String]
  /// Milliseconds, at least 1.
  package var timeout: Int
  /// Whether it may be run again with the same key when it is not known whether it ran.
  package var isRepeatable: Bool

  package init(
    name: ActionName, location: SourceLocation, parameters: [Field] = [], results: [Field] = [],
    failures: [String] = [], timeout: Int = 5000, isRepeatable: Bool = false
  ) {
    self.name = name
    self.location = location
    self.parameters = parameters
    self.results = results
    self.failures = failures
    self.timeout = timeout
    self.isRepeatable = isRepeatable
  }
}

/// The failures that every action has without declaring them.
package enum ActionFailureName: String, CaseIterable, Sendable {
  /// It threw, gave something that does not fit its declaration, or there is nobody to carry it out.
  case error
  /// It took too long.
  case timeout
  /// It may have run before a crash and is not repeatable.
  case outcomeUnknown = "outcome_unknown"
}

/// An action with what it is given.
package struct ActionUse: Hashable, Sendable, Codable {
  package var action: ActionName
  package var arguments: [Argument]
  /// Stands before the names of the results, `order` for `order_state`; `nil` leaves them as they are.
  package var prefix: String?
  package var location: SourceLocation

  package init(
    action: ActionName, arguments: [Argument] = [], prefix: String? = nil,
    location: SourceLocation
  ) {
    self.action = action
    self.arguments = arguments
    self.prefix = prefix
    self.location = location
  }

  /// The variable that a result is bound to.
  package func variable(for result: VariableName) -> VariableName {
    prefix.map { VariableName(rawValue: "\($0)_\(result.rawValue)") } ?? result
  }
}

/// What a parameter is given.
package struct Argument: Hashable, Sendable, Codable {
  package var parameter: VariableName
  package var value: Operand
  /// Whether the author says that the variable may be empty; then the parameter is optional.
  package var mayBeUnset: Bool
  package var location: SourceLocation

  package init(
    parameter: VariableName, value: Operand, mayBeUnset: Bool = false, location: SourceLocation
  ) {
    self.parameter = parameter
    self.value = value
    self.mayBeUnset = mayBeUnset
    self.location = location
  }
}

/// A constant or what a variable holds.
package enum Operand: Hashable, Sendable, Codable {
  case constant(SlotValue)
  case variable(VariableName)
}
