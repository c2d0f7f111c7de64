import KefuValues

/// Turns signs into probabilities by three questions, each a linear evidence through a logistic curve.
///
/// Does it have an opinion? Of those that have: is it praise? Of those that blame: is it anger? So the score, the probability of
/// praise less that of blame, is P(opinion) · (2 P(praise) − 1), whose sign is the sign of one linear evidence, which can be
/// taken apart. Chinese and English have coefficients of their own, for their lexicons were written by different people.
struct SentimentJudge: Hashable, Sendable {
  enum Question: Int, CaseIterable {
    case opinion, praise, anger
  }

  /// By language, question and sign.
  let coefficients: [Double]

  static let coefficientCount = 2 * Question.allCases.count * SentimentSign.count

  /// The probabilities that signs speak for.
  struct Verdict {
    var opinion: Double
    var praise: Double
    var anger: Double

    var score: Double { opinion * (2 * praise - 1) }

    func probability(of label: SentimentLabel) -> Double {
      switch label {
      case .positive: opinion * praise
      case .neutral: 1 - opinion
      case .negative: opinion * (1 - praise) * (1 - anger)
      case .angry: opinion * (1 - praise) * anger
      }
    }

    /// The most probable label; of equals the first.
    var label: SentimentLabel {
      var best = SentimentLabel.positive
      for label in SentimentLabel.allCases where probability(of: label) > probability(of: best) {
        best = label
      }
      return best
    }
  }

  /// The coefficient of the first sign.
  static func offset(isChinese: Bool, question: Question) -> Int {
    ((isChinese ? 0 : Question.allCases.count) + question.rawValue) * SentimentSign.count
  }

  @inline(__always)
  func evidence(
    _ question: Question, isChinese: Bool, _ signs: UnsafePointer<Double>
  ) -> Double {
    let offset = SentimentJudge.offset(isChinese: isChinese, question: question)
    return coefficients.withUnsafeBufferPointer { coefficients in
      var sum = 0.0
      for sign in 0..<SentimentSign.count { sum += coefficients[offset + sign] * signs[sign] }
      return sum
    }
  }

  func verdict(isChinese: Bool, _ signs: UnsafePointer<Double>) -> Verdict {
    Verdict(
      opinion: LogisticRegression.sigmoid(evidence(.opinion, isChinese: isChinese, signs)),
      praise: LogisticRegression.sigmoid(evidence(.praise, isChinese: isChinese, signs)),
      anger: LogisticRegression.sigmoid(evidence(.anger, isChinese: isChinese, signs)))
  }
}
