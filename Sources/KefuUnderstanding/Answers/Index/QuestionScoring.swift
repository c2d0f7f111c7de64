import CKernels

/// BM25 in whole numbers, so that a sum is the same in any order and on any machine.
///
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, with the inverse document
/// frequency of Lucene, ln(1 + (N − n + ½) / (n + ½)), which is never negative, and without the constant factor k₁ + 1.
/// A term counts once in a query; in a question it counts up to three times, and lengths are rounded as `QuestionKind` says.
struct QuestionScoring {
  /// k₁: how fast repetition saturates.
  ///
  /// Tried with `lengthShare` on the store's held-out messages: Chinese wants little of both, English much; between 0.9 and
  /// 2.0 the difference is below a point.
  static let repetition = 1.2
  /// b: how much the length of a question counts, 0...1.
  static let lengthShare = 0.75
  /// More repetitions of a term in a question count as this many.
  static let mostTimes = 3
  /// Longer questions count as of this length.
  static let mostLength = 255
  /// Assumed for an index without questions, whose edits need one.
  static let assumedLength = 16.0
  /// Gains and scores are in multiples of 1 / this.
  static let unit: Float = 32768

  /// By class of length and times: times / (times + k₁ (1 − b + b × length / average)), in 2⁻¹⁶; none at all is 0.
  private let saturation: [UInt32]

  init(averageLength: Double) {
    let average = averageLength >= 1 ? min(averageLength, 255) : 1
    var saturation = [UInt32]()
    for lengthClass in 0..<QuestionKind.lengthClasses {
      let length = QuestionKind.length(of: lengthClass) / average
      let norm = 1 - QuestionScoring.lengthShare + QuestionScoring.lengthShare * length
      for times in 0...QuestionScoring.mostTimes {
        let share = Double(times) / (Double(times) + QuestionScoring.repetition * norm)
        saturation.append(UInt32(share * 65536))
      }
    }
    self.saturation = saturation
  }

  /// What a posting adds to the score of its question, in 2⁻¹⁵; `times` is 0...3.
  @inline(__always)
  func gain(weight: UInt32, lengthClass: Int, times: Int) -> UInt32 {
    (weight &* saturation[lengthClass << 2 | times]) >> 12
  }

  /// The weight of a term that `frequency` of `count` questions have, in 2⁻¹¹; at least 1, below 2¹⁶.
  static func weight(frequency: Int, of count: Int) -> UInt32 {
    let frequency = Double(frequency)
    let count = max(Double(count), frequency)
    let inverse = kefu_log(1 + (count - frequency + 0.5) / (frequency + 0.5))
    return UInt32(min(max(inverse * 2048 + 0.5, 1), 65535))
  }
}
