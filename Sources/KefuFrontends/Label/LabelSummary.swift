package import KefuValues

/// What became of the input.
package struct LabelSummary: Sendable {
  package var lines = 0
  package var errors = 0
  /// How many bytes of the input were labelled.
  package var bytes = 0
  /// How many messages had each intent.
  package private(set) var intents: [IntentName: Int] = [:]

  package init() {}

  mutating func count(_ intent: IntentName) { intents[intent, default: 0] += 1 }

  mutating func add(_ other: LabelSummary) {
    lines += other.lines
    errors += other.errors
    bytes += other.bytes
    intents.merge(other.intents, uniquingKeysWith: +)
  }

  mutating func removeAll() {
    lines = 0
    errors = 0
    bytes = 0
    intents.removeAll(keepingCapacity: true)
  }
}
