/// The name of an intent, such as `track_order`.
public struct IntentName: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  /// The name as authored.
  public var rawValue: String

  /// Makes a name; nothing is checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Foreign to the shop: the class of `out_of_scope` examples and the rejection threshold combined.
  public static let outOfScope = IntentName(rawValue: "out_of_scope")

  /// By code unit, so that sorted output is the same everywhere.
  public static func < (left: IntentName, right: IntentName) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension IntentName: CustomStringConvertible {
  /// The name as authored.
  public var description: String { rawValue }
}
