/// The name of an authored reply, unique in an assistant.
public struct ReplyName: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  /// The name as authored, or the name of the rule that holds the reply.
  public var rawValue: String

  /// Makes a name; nothing is checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// By code unit, so that sorted output is the same everywhere.
  public static func < (left: ReplyName, right: ReplyName) -> Bool {
    left.rawValue < right.rawValue
  }
}
