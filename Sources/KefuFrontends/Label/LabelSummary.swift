/// What became of the input.
package struct LabelSummary: Sendable {
  package var lines = 0
  package var errors = 0
  /// How many messages had each intent, by name.
  package var intents: [String: Int] = [:]

  package init() {}

  mutating func add(_ other: LabelSummary) {
    lines += other.lines
    errors += other.errors
    intents.merge(other.intents, uniquingKeysWith: +)
  }
}
