public import KefuValues

/// Something that a customer sends.
public struct Message: Hashable, Sendable {
  /// What the customer typed, as it is.
  public var text: String
  /// When; nothing reads a clock in its place.
  public var time: Instant?

  /// Makes a message.
  public init(_ text: String, at time: Instant? = nil) {
    self.text = text
    self.time = time
  }
}
