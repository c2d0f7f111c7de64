/// Why an assistant cannot be loaded: every problem of its files at once.
public struct AuthoringError: Error, Hashable, Sendable {
  /// Never empty, holds at least one error; sorted by location, warnings among the errors.
  public let diagnostics: [Diagnostic]

  /// Sorts the diagnostics by location, then by code.
  ///
  /// - Precondition: There is at least one diagnostic.
  public init(_ diagnostics: [Diagnostic]) {
    precondition(!diagnostics.isEmpty, "an authoring error says what is wrong")
    self.diagnostics = diagnostics.sorted()
  }
}

extension AuthoringError: CustomStringConvertible {
  /// All diagnostics as `kefu check` prints them.
  public var description: String {
    diagnostics.map(\.rendered).joined(separator: "\n")
  }
}

extension Diagnostic: Comparable {
  /// By location, then code, then message: the order in which diagnostics are printed.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location { return left.location < right.location }
    return (left.code.rawValue, left.message) < (right.code.rawValue, right.message)
  }
}
