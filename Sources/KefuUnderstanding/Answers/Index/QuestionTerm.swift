/// A term of the message that some question has.
struct QuestionTerm: BitwiseCopyable {
  var hash: UInt64
  /// What it counts, in 2⁻¹¹.
  var weight: UInt32
  /// How many questions have it.
  var frequency: UInt32
  /// The greatest saturation of a posting.
  var largest: UInt32
  /// Units of the normalised message of the first occurrence, half-open.
  var start: Int32
  var end: Int32

  /// What a posting adds to a score at most.
  @inline(__always)
  var bound: UInt32 { QuestionScoring.gain(weight: weight, saturation: largest) }
}
