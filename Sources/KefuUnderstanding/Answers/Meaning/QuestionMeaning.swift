/// How near a question's meaning is to that of a message.
///
/// The mean of the three nearest phrasings finds more than the nearest alone, and the answer adds a little that is in no phrasing;
/// `Benchmarks/README.md` has the figures.
enum QuestionMeaning {
  static let phrasingCount = 3
  static let answerWeight: Float = 0.25
  /// What is tried as the weight of meaning beside words.
  ///
  /// Leaving a phrasing out takes more from words than from meaning, so it would choose more than is good for what customers ask;
  /// the greatest here is the best for paraphrases.
  static let weights: [Float] = [0, 0.25, 0.5]
  /// Stands for the cosine of a phrasing that is left out.
  static let leftOut: Float = -2

  /// - Parameters:
  ///   - phrasings: The cosines of its phrasings.
  ///   - answers: The cosines of its answers.
  /// - Returns: At least 0; what is less is nothing.
  static func value(
    phrasings: UnsafeBufferPointer<Float>, answers: UnsafeBufferPointer<Float>
  ) -> Float {
    // The greatest so far, descending.
    var best = (Float(0), Float(0), Float(0))
    var count = 0
    for cosine in phrasings where cosine != leftOut {
      count += 1
      if cosine > best.0 {
        best = (cosine, best.0, best.1)
      } else if cosine > best.1 {
        best = (best.0, cosine, best.1)
      } else if cosine > best.2 {
        best.2 = cosine
      }
    }
    let divisor = Float(max(1, min(count, phrasingCount)))
    var answer: Float = 0
    for cosine in answers { answer = max(answer, cosine) }
    return (best.0 + best.1 + best.2) / divisor + answerWeight * answer
  }
}
