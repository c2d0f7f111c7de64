/// The name of a question that the assistant has an answer to, such as `freight_insurance_payout`.
public struct QuestionName: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  /// The name as authored, or given in a table.
  public var rawValue: String

  /// Makes a name; nothing is checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The reply that answers it; no authored reply can have this name.
  public var reply: ReplyName { ReplyName(rawValue: "faq/" + rawValue) }

  /// By code unit, so that sorted output is the same everywhere.
  public static func < (left: QuestionName, right: QuestionName) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension QuestionName: CustomStringConvertible {
  /// The name as authored.
  public var description: String { rawValue }
}
