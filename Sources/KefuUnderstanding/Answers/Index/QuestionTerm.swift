/// A term of the message that some question has.
struct QuestionTerm: BitwiseCopyable {
  var hash: UInt64
  /// What it counts, in 2⁻¹¹.
  var weight: UInt32
  /// How many questions have it.
  var frequency: UInt32
  /// Units of the normalised message of the first occurrence, half-open.
  var start: Int32
  var end: Int32
}
