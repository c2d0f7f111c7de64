/// A problem found in something authored, with its place and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// A stable, greppable name such as `unknown-intent`.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name as it is printed.
    public var rawValue: String

    /// Makes a code from its printed name.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// The assistant cannot be loaded.
    case error
    /// Changes no behaviour; fails only under `--strict`.
    case warning
  }

  /// Another place that the problem concerns.
  public struct Note: Hashable, Sendable {
    /// Where it is.
    public var location: SourceLocation
    /// What is there, for instance "first defined here".
    public var message: String

    /// Makes a note.
    public init(location: SourceLocation, message: String) {
      self.location = location
      self.message = message
    }
  }

  /// What kind of problem it is.
  public var code: Code
  /// How bad it is.
  public var severity: Severity
  /// Where it is.
  public var location: SourceLocation
  /// How many scalars the caret underlines, at least 1.
  public var length: Int
  /// One sentence, lower case, without a full stop.
  public var message: String
  /// What to do, for instance "did you mean 'track_order'?".
  public var hint: String?
  /// The line of the file the location is in, if it could be read.
  public var sourceLine: String?
  /// Other places the problem concerns.
  public var related: [Note]

  /// Makes a diagnostic.
  public init(
    code: Code, severity: Severity = .error, location: SourceLocation, length: Int = 1,
    message: String, hint: String? = nil, sourceLine: String? = nil, related: [Note] = []
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.length = max(1, length)
    self.message = message
    self.hint = hint
    self.sourceLine = sourceLine
    self.related = related
  }
}
