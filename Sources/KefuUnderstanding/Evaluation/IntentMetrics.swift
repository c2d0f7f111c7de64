package import KefuValues

/// What a model got right on labelled messages that it was not trained on.
package struct IntentMetrics: Sendable {
  /// One message, what it was and what the model made of it.
  package struct Judgement: Hashable, Sendable {
    package var text: String
    package var label: IntentName
    /// The best in-scope intent, nothing rejected.
    package var predicted: IntentName
    /// The calibrated probability of `predicted`.
    package var confidence: Double
    /// 1 − in-scope probability.
    package var foreignness: Double
    package var language: Language

    package init(
      text: String, label: IntentName, predicted: IntentName, confidence: Double,
      foreignness: Double, language: Language
    ) {
      self.text = text
      self.label = label
      self.predicted = predicted
      self.confidence = confidence
      self.foreignness = foreignness
      self.language = language
    }

    package var isInScope: Bool { label != .outOfScope }
    package var isCorrect: Bool { predicted == label }
    package var isRejected: Bool { foreignness > 0.5 }
  }

  package struct PerIntent: Hashable, Sendable {
    package var name: IntentName
    package var precision: Double
    package var recall: Double
    package var f1: Double
    package var support: Int
  }

  package struct Confusion: Hashable, Sendable {
    package var label: IntentName
    package var predicted: IntentName
    package var texts: [String]
  }

  /// One bin of the calibration curve.
  package struct Bin: Hashable, Sendable {
    package var count: Int
    package var confidence: Double
    package var accuracy: Double
  }

  package let judgements: [Judgement]
  package let accuracy: Double
  package let macroF1: Double
  package let perIntent: [PerIntent]
  /// Accuracy and number of in-scope messages by language, in the order zh, en, mixed, und.
  package let perLanguage: [(language: Language, accuracy: Double, support: Int)]
  /// The most frequent first; ties by name.
  package let confusions: [Confusion]
  /// 15 equal bins of the confidence of the best intent.
  package let bins: [Bin]
  package let expectedCalibrationError: Double
  /// The area under the curve of foreign against in-scope messages; `nil` without foreign ones.
  package let outOfScopeAUROC: Double?
  /// The share of foreign messages that are rejected.
  package let outOfScopeRecall: Double?
  /// The share of in-scope messages that are rejected.
  package let inScopeRejected: Double
  /// The share of in-scope messages that are neither rejected nor mistaken.
  package let inScopeAccuracy: Double

  package init(_ judgements: [Judgement]) {
    self.judgements = judgements
    let inScope = judgements.filter(\.isInScope)
    let foreign = judgements.filter { !$0.isInScope }
    func share(_ part: Int, of whole: Int) -> Double {
      whole == 0 ? 0 : Double(part) / Double(whole)
    }
    accuracy = share(inScope.count { $0.isCorrect }, of: inScope.count)
    perIntent = IntentMetrics.perIntent(inScope)
    macroF1 =
      perIntent.isEmpty
      ? 0 : perIntent.reduce(0) { $0 + $1.f1 } / Double(perIntent.count)
    perLanguage = Language.allCases.compactMap { language in
      let own = inScope.filter { $0.language == language }
      return own.isEmpty
        ? nil : (language, share(own.count { $0.isCorrect }, of: own.count), own.count)
    }
    confusions = IntentMetrics.confusions(inScope)
    bins = IntentMetrics.bins(inScope)
    expectedCalibrationError = bins.reduce(0) {
      $0 + share($1.count, of: inScope.count) * abs($1.confidence - $1.accuracy)
    }
    outOfScopeAUROC =
      foreign.isEmpty || inScope.isEmpty
      ? nil
      : IntentMetrics.areaUnderCurve(
        positives: foreign.map(\.foreignness), negatives: inScope.map(\.foreignness))
    outOfScopeRecall =
      foreign.isEmpty ? nil : share(foreign.count { $0.isRejected }, of: foreign.count)
    inScopeRejected = share(inScope.count { $0.isRejected }, of: inScope.count)
    inScopeAccuracy = share(inScope.count { $0.isCorrect && !$0.isRejected }, of: inScope.count)
  }

  private static func perIntent(_ judgements: [Judgement]) -> [PerIntent] {
    var support = [IntentName: Int]()
    var predicted = [IntentName: Int]()
    var correct = [IntentName: Int]()
    for judgement in judgements {
      support[judgement.label, default: 0] += 1
      predicted[judgement.predicted, default: 0] += 1
      if judgement.isCorrect { correct[judgement.label, default: 0] += 1 }
    }
    // Averaged over the labels of the test set, as scikit-learn does with `labels=` of the truth.
    return support.keys.sorted().map { name in
      let hits = Double(correct[name] ?? 0)
      let precision = (predicted[name] ?? 0) == 0 ? 0 : hits / Double(predicted[name] ?? 1)
      let recall = hits / Double(support[name] ?? 1)
      return PerIntent(
        name: name, precision: precision, recall: recall,
        f1: precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
        support: support[name] ?? 0)
    }
  }

  private static func confusions(_ judgements: [Judgement]) -> [Confusion] {
    struct Pair: Hashable {
      var label: IntentName
      var predicted: IntentName
    }
    var texts = [Pair: [String]]()
    for judgement in judgements where !judgement.isCorrect {
      texts[Pair(label: judgement.label, predicted: judgement.predicted), default: []]
        .append(judgement.text)
    }
    return texts.map { Confusion(label: $0.label, predicted: $0.predicted, texts: $1) }
      .sorted {
        ($1.texts.count, $0.label, $0.predicted) < ($0.texts.count, $1.label, $1.predicted)
      }
  }

  private static func bins(_ judgements: [Judgement]) -> [Bin] {
    var bins = [Bin](repeating: Bin(count: 0, confidence: 0, accuracy: 0), count: 15)
    for judgement in judgements {
      let index = min(14, Int(judgement.confidence * 15))
      bins[index].count += 1
      bins[index].confidence += judgement.confidence
      bins[index].accuracy += judgement.isCorrect ? 1 : 0
    }
    for index in bins.indices where bins[index].count > 0 {
      bins[index].confidence /= Double(bins[index].count)
      bins[index].accuracy /= Double(bins[index].count)
    }
    return bins
  }

  /// The probability that a positive is above a negative, ties counted half (Mann and Whitney, 1947).
  private static func areaUnderCurve(positives: [Double], negatives: [Double]) -> Double {
    let all = (positives.map { ($0, true) } + negatives.map { ($0, false) }).sorted { $0.0 < $1.0 }
    var rankSum = 0.0
    var index = 0
    while index < all.count {
      var end = index
      while end < all.count, all[end].0 == all[index].0 { end += 1 }
      let rank = Double(index + 1 + end) / 2
      for position in index..<end where all[position].1 { rankSum += rank }
      index = end
    }
    let count = Double(positives.count)
    return (rankSum - count * (count + 1) / 2) / (count * Double(negatives.count))
  }
}
