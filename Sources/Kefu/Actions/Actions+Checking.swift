import KefuAuthoring
package import KefuDialogue
package import KefuValues

extension Diagnostic.Code {
  static let unregisteredAction = Diagnostic.Code(rawValue: "unregistered-action")
  static let undeclaredAction = Diagnostic.Code(rawValue: "undeclared-action")
  static let actionMismatch = Diagnostic.Code(rawValue: "action-mismatch")
}

extension Actions {
  /// Where actions are declared.
  private static let file = "dialogues/actions.yaml"

  /// What does not go together with the declarations, sorted by location.
  ///
  /// An action that is registered and not declared is a warning, for it is never run.
  package func problems(with declarations: [ActionDeclaration]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let declared = declarations.map(\.name.rawValue)
    let registered = registrations.keys.sorted()
    for declaration in declarations {
      let name = declaration.name.rawValue
      if let registration = registrations[name] {
        problems += registration.comparison?(declaration) ?? []
      } else if forwarder == nil {
        problems.append(
          Diagnostic(
            code: .unregisteredAction, location: declaration.location,
            length: name.unicodeScalars.count,
            message: "nothing is registered for action '\(name)'",
            hint: Actions.hint(name, among: registered.filter { !declared.contains($0) })))
      }
    }
    for name in registered where !declared.contains(name) {
      problems.append(
        Diagnostic(
          code: .undeclaredAction, severity: .warning,
          location: SourceLocation(file: Actions.file),
          message: "the registered action '\(name)' is not declared",
          hint: Actions.hint(name, among: declared.filter { registrations[$0] == nil })))
    }
    return problems.sorted {
      ($0.location, $0.code.rawValue, $0.message) < ($1.location, $1.code.rawValue, $1.message)
    }
  }

  private static func hint(_ name: String, among candidates: [String]) -> String? {
    Suggestion.nearest(to: name, among: candidates).map { "did you mean '\($0)'?" }
  }
}
