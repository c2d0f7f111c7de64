import KefuValues

extension SentimentJudge {
  /// One example as the judge sees it.
  struct Sample: Sendable {
    var signs: [Double]
    var label: SentimentLabel
    var isChinese: Bool
  }

  /// Fits the coefficients.
  ///
  /// A language with hardly any examples borrows those of the other.
  init(fitting samples: [Sample], threads: Int) {
    let size = SentimentSign.count
    let questions = Question.allCases
    var coefficients = [Double](repeating: 0, count: SentimentJudge.coefficientCount)
    coefficients.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let memory = SharedMemory(base)
      concurrently(2 * questions.count, threads: threads) { task in
        let isChinese = task < questions.count
        let question = questions[task % questions.count]
        var own = samples.filter { $0.isChinese == isChinese }
        if own.count < SentimentJudge.fewest { own = samples }
        let fitted = SentimentJudge.fitted(own, question)
        for sign in 0..<size { memory.base[task * size + sign] = fitted[sign] }
      }
    }
    self.init(coefficients: coefficients)
  }

  /// A language with fewer examples is not judged by them alone.
  private static let fewest = 100

  private static func fitted(_ samples: [Sample], _ question: Question) -> [Double] {
    var values = [Double]()
    var positives = [Bool]()
    for sample in samples {
      let isPositive: Bool
      switch (question, sample.label) {
      case (.opinion, _): isPositive = sample.label != .neutral
      case (.praise, .neutral), (.anger, .neutral), (.anger, .positive): continue
      case (.praise, _): isPositive = sample.label == .positive
      case (.anger, _): isPositive = sample.label == .angry
      }
      // The constant is the regression's own.
      values += sample.signs.dropFirst()
      positives.append(isPositive)
    }
    return LogisticRegression(
      samples: values, featureCount: SentimentSign.count - 1, positives: positives,
      weights: [Double](repeating: 1, count: positives.count), ridge: 2
    ).coefficients
  }
}
