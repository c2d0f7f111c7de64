/// Turns the similarity of a message to the best question into the probability that it asks it.
///
/// A logistic regression, fitted on phrasings that were left out, one after the other, and on messages that no question
/// answers: examples of intents and foreign ones. The thresholds come from the same messages.
struct AnswerJudge: Hashable, Sendable {
  /// The constant first, then one per feature.
  var coefficients: [Double]
  /// One answer from here on.
  var answerThreshold: Double
  /// A short list from here on.
  var choiceThreshold: Double

  static let featureCount = 5

  /// What the judge looks at.
  ///
  /// - Parameters:
  ///   - similarity: To the question, 0...1.
  ///   - rival: The greatest similarity to another question, 0...1.
  ///   - words: The share of the message's words that no question has, 0...1.
  ///   - characters: The same of characters.
  ///   - length: The logarithm of one more than the number of features of the message.
  /// - Returns: `featureCount` numbers.
  static func features(
    similarity: Double, rival: Double, words: Double, characters: Double, length: Double
  ) -> [Double] {
    [similarity, similarity - rival, words, characters, length]
  }

  func probability(_ features: [Double]) -> Double {
    var sum = coefficients[0]
    for (index, feature) in features.enumerated() { sum += coefficients[index + 1] * feature }
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
    var features: [Double]
    /// Whether the best question is the right one.
    var isRight: Bool
    /// Whether the right one is among the first few.
    var isListed: Bool
    /// How much it counts.
    var weight: Double
  }

  /// How many questions a short list has.
  static let listLength = 3
  /// The share of answers that must be right, from the threshold on.
  static let answerPrecision = 0.9
  /// The share of short lists that must hold the right question.
  static let choicePrecision = 0.5

  /// Fits to trials.
  init(fitting trials: [Trial]) {
    let fit = LogisticRegression(
      samples: trials.flatMap(\.features), featureCount: AnswerJudge.featureCount,
      positives: trials.map(\.isRight), weights: trials.map(\.weight), ridge: 1)
    coefficients = fit.coefficients
    answerThreshold = 1
    choiceThreshold = 1
    let judged = trials.map { (probability: probability($0.features), trial: $0) }
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
