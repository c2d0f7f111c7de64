extension EmbeddingScale {
  private static let candidates: [Float] = [2, 1, 4]
  /// The share of the loss, the mean negative logarithm of the true intent's probability, that vectors are to save: they cost
  /// time, and of less nobody would notice anything.
  private static let worthwhileShare = 0.01

  /// The scale that makes held-out examples the most probable, those with Han characters and the others each for themselves.
  ///
  /// Zero, which leaves words alone, if no other is worth its price.
  static func chosen(by training: FoldTraining, scripts: [TextScript]) -> EmbeddingScale {
    func likelihoods(_ scale: Float) -> (examples: [Int], likelihoods: [Double]) {
      let scores = training.heldOutScores(
        embeddingScale: EmbeddingScale(withHan: scale, withoutHan: scale))
      let calibration = scores.calibration(threads: training.threads)
      return (scores.inScopeExamples, scores.logLikelihoods(under: calibration))
    }
    let words = likelihoods(0)
    let others = candidates.map { likelihoods($0).likelihoods }
    func choice(of script: TextScript) -> Float {
      let places = words.examples.indices.filter { scripts[words.examples[$0]] == script }
      return EmbeddingScale.choice(
        words: places.map { words.likelihoods[$0] },
        others: others.map { likelihoods in places.map { likelihoods[$0] } })
    }
    var chosen = EmbeddingScale(withHan: choice(of: .han), withoutHan: choice(of: .other))
    // Texts of a kind that no example shows are like the others: an encoder of many languages understands them.
    if !scripts.contains(.han) { chosen.withHan = chosen.withoutHan }
    if !scripts.contains(.other) { chosen.withoutHan = chosen.withHan }
    return chosen
  }

  /// The candidate that gains most over words alone, or 0 if that is not worthwhile.
  ///
  /// - Parameters:
  ///   - words: By example, the logarithm of its intent's probability.
  ///   - others: The same with each of the candidates.
  /// - Returns: The scale.
  private static func choice(words: [Double], others: [[Double]]) -> Float {
    guard !words.isEmpty else { return 0 }
    let loss = -words.reduce(0, +)
    var best: (scale: Float, gain: Double) = (0, loss * worthwhileShare)
    for (scale, likelihoods) in zip(candidates, others) {
      let gain = likelihoods.reduce(0, +) + loss
      if gain > best.gain { best = (scale, gain) }
    }
    return best.scale
  }
}
