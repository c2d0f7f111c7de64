/// A place in an authored file.
public struct SourceLocation: Hashable, Sendable, Comparable, Codable {
  /// The path as the author knows it: relative to the assistant's folder, with `/`.
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in Unicode scalars.
  public var column: Int

  /// Makes a location; `1:1` stands for the file itself.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// By file, then line, then column: the order in which diagnostics are printed.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, as editors parse it.
  public var description: String { "\(file):\(line):\(column)" }
}
