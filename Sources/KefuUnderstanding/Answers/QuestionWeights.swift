import CKernels

/// How much every feature speaks for every question: BM25 over one text a question, its phrasings and its answer.
///
/// Phrasings of one question have few words in common, so a message is compared with all of them together: leaving one phrasing
/// out, the right question is found twice as often as by the most similar phrasing. Robertson and Zaragoza, "The Probabilistic
/// Relevance Framework: BM25 and Beyond", 2009; a question is a document, and the frequency of a feature is counted in
/// questions.
enum QuestionWeights {
  /// Phrasings repeat words for a reason, so a count saturates late.
  static let k1: Float = 2
  static let b: Float = 0.75

  /// How much a feature is worth that so many of all questions have.
  static func inverseFrequency(_ count: Int, of questionCount: Int) -> Float {
    Float(kefu_log((1 + Double(questionCount)) / Double(max(1, count))))
  }

  /// What a feature of a question adds.
  ///
  /// - Parameters:
  ///   - count: How often the question has it.
  ///   - length: How many features the question has, repetitions included, as a share of the mean.
  /// - Returns: 0...1, to be multiplied by the inverse frequency.
  @inline(__always)
  static func saturation(_ count: Float, length: Float) -> Float {
    count <= 0 ? 0 : count / (count + k1 * (1 - b + b * length))
  }

  /// What places a question: the BM25 score as a share of the greatest possible one, and a near copy of a phrasing.
  @inline(__always)
  static func merit(score: Float, similarity: Float) -> Float {
    score + 0.5 * similarity * similarity * similarity
  }
}
