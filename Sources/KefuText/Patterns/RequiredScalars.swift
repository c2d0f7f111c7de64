/// Which scalars a text has at least, seen roughly: ASCII by the scalar, all others as one.
package struct ScalarPresence: BitwiseCopyable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var hasOthers = false

  package init() {}

  /// Of a text in UTF-8, which need not be valid.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if byte < 0x40 {
        low |= 1 << UInt64(byte)
      } else if byte < 0x80 {
        high |= 1 << UInt64(byte & 63)
      } else {
        hasOthers = true
      }
    }
  }

  init(_ set: ScalarSet) {
    for value in UInt32(0)..<0x80 where set.contains(value) {
      if value < 0x40 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value & 63) }
    }
    hasOthers = set.ranges.contains { $0.upperBound >= 0x80 }
  }

  func intersects(_ other: ScalarPresence) -> Bool {
    low & other.low != 0 || high & other.high != 0 || hasOthers && other.hasOthers
  }
}

/// The scalars that every match of a pattern has: one of each set at least.
///
/// A text that lacks them need not be searched.
struct RequiredScalars: Sendable {
  private(set) var sets: [ScalarPresence] = []

  init(_ syntax: PatternSyntax) {
    // Children come before parents.
    var required: [[ScalarPresence]] = []
    for node in syntax.nodes {
      switch node {
      case .empty, .assertion: required.append([])
      case .set(let set): required.append([ScalarPresence(set)])
      case .sequence(let items): required.append(items.flatMap { required[$0] })
      // What all branches have in common is not looked for.
      case .alternation(let branches):
        required.append(branches.count == 1 ? required[branches[0]] : [])
      case .repetition(let child, let repetition):
        required.append(repetition.minimum > 0 ? required[child] : [])
      case .capture(let child, _): required.append(required[child])
      }
    }
    if required.indices.contains(syntax.root) { sets = required[syntax.root] }
  }
}

extension Pattern {
  /// Whether a text may match that has these scalars; `false` is certain.
  package func mayMatch(_ presence: ScalarPresence) -> Bool {
    required.sets.allSatisfy { $0.intersects(presence) }
  }
}
