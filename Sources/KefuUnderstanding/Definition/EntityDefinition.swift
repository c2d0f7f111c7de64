package import KefuText
package import KefuValues

/// An entity as authored: what may be said for each of its values, and patterns of values that cannot be listed.
package struct EntityDefinition: Hashable, Sendable {
  /// A value and what customers call it.
  package struct Entry: Hashable, Sendable {
    package var value: String
    /// Other names of it; the value itself is always one.
    package var synonyms: [String]
    package var location: SourceLocation

    package init(value: String, synonyms: [String], location: SourceLocation) {
      self.value = value
      self.synonyms = synonyms
      self.location = location
    }
  }

  /// A pattern whose match is the value, or whose group named `value` is.
  package struct PatternEntry: Hashable, Sendable {
    package var pattern: Pattern
    package var location: SourceLocation

    package init(pattern: Pattern, location: SourceLocation) {
      self.pattern = pattern
      self.location = location
    }
  }

  package var name: String
  package var location: SourceLocation
  package var entries: [Entry]
  package var patterns: [PatternEntry]
  /// The `EntitySource` that gives more entries.
  package var source: String?
  /// Whether one typing mistake in a long Latin name is forgiven.
  package var toleratesTypos: Bool

  package init(
    name: String, location: SourceLocation, entries: [Entry] = [],
    patterns: [PatternEntry] = [], source: String? = nil, toleratesTypos: Bool = true
  ) {
    self.name = name
    self.location = location
    self.entries = entries
    self.patterns = patterns
    self.source = source
    self.toleratesTypos = toleratesTypos
  }
}
