/// By what the meaning of a question counts beside its words; 0 where words alone are better.
struct MeaningWeights: Hashable, Sendable {
  var other: Float = 0
  /// In messages with a Chinese character.
  var chinese: Float = 0

  /// What is tried.
  ///
  /// Leaving a phrasing out takes more from words than from meaning, so it would choose more than is good for what customers ask;
  /// the greatest here is the best for paraphrases.
  static let choices: [Float] = [0, 0.25, 0.5]

  func of(isChinese: Bool) -> Float { isChinese ? chinese : other }
}
