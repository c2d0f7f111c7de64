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
      for sign in SentimentSign.allCases.dropFirst() {
        values.append(question.ignores(sign) ? 0 : sample.signs[sign.rawValue])
      }
      positives.append(isPositive)
    }
    return LogisticRegression(
      samples: values, featureCount: SentimentSign.count - 1, positives: positives,
      weights: [Double](repeating: 1, count: positives.count), ridge: question.ridge
    ).coefficients
  }
}

extension SentimentJudge.Question {
  /// Praise must hold in domains that no example is of, where what many signs agree on holds best.
  fileprivate var ridge: Double {
    switch self {
    case .praise: 16
    case .opinion, .anger: 2
    }
  }

  /// Whether a sign has no say.
  ///
  /// How long a message is or how much of it is known is no praise, though among few examples it looks so; and praise must
  /// count as much as blame does, or long messages, which have more of both, would all be taken for one.
  fileprivate func ignores(_ sign: SentimentSign) -> Bool {
    switch self {
    case .opinion, .anger: [.lead, .peak].contains(sign)
    case .praise:
      [
        .length, .coverage, .elongations, .neutralNGrams, .praise, .blame, .best, .worst,
      ].contains(sign)
    }
  }
}
