extension EmbeddingScale {
  /// The first is taken unless another is better on held-out folds.
  private static let candidates: [Float] = [2, 1, 4]
  /// By how much the mean logarithm of the true intent's probability is to grow: a vector costs milliseconds, and of less
  /// nobody would notice anything.
  private static let worthwhileGain = 0.01

  /// The scale that makes held-out examples the most probable, those with Han characters and the others each for themselves.
  ///
  /// Zero, which leaves words alone, if no other is worth its price.
  static func chosen(by training: FoldTraining, hasHan: [Bool]) -> EmbeddingScale {
    let words = MeanLikelihoods(of: training, scale: .zero, hasHan: hasHan)
    var chosen = EmbeddingScale.zero
    var greatest = MeanLikelihoods(
      withHan: words.withHan + worthwhileGain, withoutHan: words.withoutHan + worthwhileGain)
    for number in candidates {
      let likelihoods = MeanLikelihoods(
        of: training, scale: EmbeddingScale(withHan: number, withoutHan: number), hasHan: hasHan)
      if likelihoods.withHan > greatest.withHan {
        (chosen.withHan, greatest.withHan) = (number, likelihoods.withHan)
      }
      if likelihoods.withoutHan > greatest.withoutHan {
        (chosen.withoutHan, greatest.withoutHan) = (number, likelihoods.withoutHan)
      }
    }
    // Texts of a kind that no example shows are like the others: an encoder of many languages understands them.
    if !hasHan.contains(true) { chosen.withHan = chosen.withoutHan }
    if !hasHan.contains(false) { chosen.withoutHan = chosen.withHan }
    return chosen
  }

  /// The mean logarithm of the probability of a held-out example's intent.
  private struct MeanLikelihoods {
    var withHan: Double
    var withoutHan: Double

    init(withHan: Double, withoutHan: Double) {
      self.withHan = withHan
      self.withoutHan = withoutHan
    }

    init(of training: FoldTraining, scale: EmbeddingScale, hasHan: [Bool]) {
      let scores = training.heldOutScores(embeddingScale: scale)
      let likelihoods = scores.logLikelihoods(
        under: scores.calibration(threads: training.threads))
      var han: [Double] = []
      var others: [Double] = []
      for (example, likelihood) in zip(scores.inScopeExamples, likelihoods) {
        if hasHan[example] { han.append(likelihood) } else { others.append(likelihood) }
      }
      withHan = han.reduce(0, +) / Double(max(1, han.count))
      withoutHan = others.reduce(0, +) / Double(max(1, others.count))
    }
  }
}
