/// Values of an entity that live elsewhere: a catalogue of products, a list of branches.
///
/// An entity file names it (`source: products`); the program that embeds the assistant gives it. It is read when the assistant is
/// loaded. Its entries are found in messages and kept whole when messages are cut into words, but no model is trained on
/// them, so that a new product trains nothing.
public protocol EntitySource: Sendable {
  /// As the entity files have it.
  var name: String { get }
  /// Any text that changes when the entries do.
  var version: String { get }
  /// The values, in an order that decides between equals.
  func entries() -> [EntityEntry]
}

/// A value and what customers call it.
public struct EntityEntry: Hashable, Sendable {
  /// The value, itself one of its names.
  public var value: String
  /// Other names, by language.
  public var synonyms: [ReplyLanguage: [String]]

  /// Makes an entry.
  public init(value: String, synonyms: [ReplyLanguage: [String]] = [:]) {
    self.value = value
    self.synonyms = synonyms
  }
}
