import CKernels

/// Turns the similarity of a message to the best question into the probability that it asks it.
///
/// A logistic regression, fitted on phrasings that were left out, one after the other, and on messages that no question
/// answers: examples of intents and foreign ones. The thresholds come from the same messages.
package struct AnswerJudge: Hashable, Sendable {
  /// The constant first, then one per feature.
  var coefficients: [Double]
  /// One answer from here on.
  package var answerThreshold: Double
  /// A short list from here on.
  package var choiceThreshold: Double

  static let featureCount = 8
  /// How many more there are where meaning counts.
  static let meaningFeatureCount = 2

  /// As a model's file keeps it: the coefficients, then the two thresholds.
  var numbers: [Double] { coefficients + [answerThreshold, choiceThreshold] }

  /// - Precondition: There are as many numbers as features, and 3.
  init(numbers: [Double]) {
    coefficients = Array(numbers.dropLast(2))
    answerThreshold = numbers[numbers.count - 2]
    choiceThreshold = numbers[numbers.count - 1]
  }

  /// What the judge looks at.
  ///
  /// - Parameters:
  ///   - merit: Of the question (`QuestionWeights.merit`).
  ///   - rival: The merit of the best other question.
  ///   - similarity: Of the question's most similar phrasing, 0...1.
  ///   - unknown: The share of the message's worth that no question has, 0...1.
  ///   - featureCount: The number of features of the message.
  ///   - isChinese: Whether the message has a Chinese character: few n-grams of Chinese say as much as many of English.
  /// - Returns: As many numbers as `featureCount` says.
  static func features(
    merit: Double, rival: Double, similarity: Double, unknown: Double, featureCount: Int,
    isChinese: Bool
  ) -> SIMD8<Double> {
    let chinese = isChinese ? 1.0 : 0.0
    return [
      merit, merit - rival, similarity, unknown, kefu_log(Double(featureCount + 1)), chinese,
      chinese * merit, chinese * similarity,
    ]
  }

  /// - Parameters:
  ///   - features: What the judge looks at.
  ///   - meaning: The meaning of the question (`QuestionMeaning`), and by how much it is above that of the best other; `nil` for a
  ///     judge of words alone.
  /// - Returns: The probability that the message asks the question.
  func probability(_ features: SIMD8<Double>, meaning: SIMD2<Double>? = nil) -> Double {
    var sum = coefficients[0]
    for index in 0..<AnswerJudge.featureCount { sum += coefficients[index + 1] * features[index] }
    if let meaning {
      for index in 0..<AnswerJudge.meaningFeatureCount {
        sum += coefficients[AnswerJudge.featureCount + index + 1] * meaning[index]
      }
    }
    return LogisticRegression.sigmoid(sum)
  }

  func outcome(_ probability: Double) -> AnswerRanking.Outcome {
    probability >= answerThreshold
      ? .answer : probability >= choiceThreshold ? .choice : .refusal
  }
}

extension AnswerJudge {
  /// A message that was judged without its own phrasing.
  struct Trial: Sendable {
    var features: SIMD8<Double>
    /// `nil` if words alone were looked at.
    var meaning: SIMD2<Double>?
    /// The place of the right one, from 0; `nil` if it was not found, or there is none.
    var rank: Int?
    /// Whether a question of the assistant was asked at all.
    var isAnswerable: Bool
    /// How much it counts.
    var weight: Double

    /// Whether the best question is the right one.
    var isRight: Bool { rank == 0 }
    /// Whether the right one is among the first few.
    var isListed: Bool { rank.map { $0 < AnswerJudge.listLength } ?? false }
  }

  /// How many questions a short list has.
  static let listLength = 3
  /// The share of answers that must be right, from the threshold on.
  static let answerPrecision = 0.7
  /// The share of short lists that must hold the right question.
  static let choicePrecision = 0.5

  /// Fits to trials, of words alone or of meaning too.
  init(fitting trials: [Trial]) {
    let hasMeaning = trials.first?.meaning != nil
    let fit = LogisticRegression(
      samples: trials.flatMap { trial in
        trial.features.indices.map { trial.features[$0] }
          + (trial.meaning.map { [$0.x, $0.y] } ?? [])
      },
      featureCount: AnswerJudge.featureCount + (hasMeaning ? AnswerJudge.meaningFeatureCount : 0),
      positives: trials.map(\.isRight), weights: trials.map(\.weight), ridge: 1)
    coefficients = fit.coefficients
    answerThreshold = 1
    choiceThreshold = 1
    let judged = trials.map {
      (probability: probability($0.features, meaning: $0.meaning), trial: $0)
    }
    .sorted { ($1.probability, $0.trial.weight) < ($0.probability, $1.trial.weight) }
    // From the most probable down: the lowest probability from which enough answers are right.
    var weight = 0.0
    var right = 0.0
    for (probability, trial) in judged {
      weight += trial.weight
      if trial.isRight { right += trial.weight }
      if right >= AnswerJudge.answerPrecision * weight { answerThreshold = probability }
    }
    // Below it, the lowest probability above which enough lists hold the right question.
    weight = 0
    var listed = 0.0
    choiceThreshold = answerThreshold
    for (probability, trial) in judged where probability < answerThreshold {
      weight += trial.weight
      if trial.isListed { listed += trial.weight }
      if listed >= AnswerJudge.choicePrecision * weight { choiceThreshold = probability }
    }
  }
}
