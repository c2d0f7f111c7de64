/// A pattern as instructions, each of which names the one that follows it.
struct PatternProgram: Sendable {
  struct Instruction: Hashable, Sendable {
    enum Operation: UInt8 {
      /// Reads a scalar of the set numbered `argument`.
      case consume
      /// Continues with `next`, or, if no match comes of it, with the instruction `argument`.
      case branch
      /// Stores the position as bound number `argument`: group `n` has bounds `2n` and `2n + 1`.
      case capture
      /// Continues only where the ``PatternAssertion`` with raw value `argument` holds.
      case assert
      /// The pattern has matched.
      case match
    }

    var operation: Operation
    var next: Int32
    var argument: Int32
  }

  var instructions: [Instruction] = []
  var start: Int32 = 0
  /// The sets that `consume` refers to, without duplicates.
  var sets: [ScalarSet] = []
  var captureCount = 0
}
