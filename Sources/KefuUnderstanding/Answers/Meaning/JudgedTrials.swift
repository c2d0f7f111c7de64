import KefuValues

/// Trials of words and of meaning, what meaning is worth in each language, and who judges.
struct JudgedTrials {
  /// Of words alone.
  let judge: AnswerJudge
  private let encoder: Digest?
  private let weights: EmbeddingScale
  /// Where meaning counts; `nil` if it counts nowhere.
  private let meaningJudge: AnswerJudge?
  /// With the judge that a message like it meets.
  let trials: [(trial: AnswerJudge.Trial, judge: AnswerJudge)]

  /// - Parameters:
  ///   - trials: By message, by `QuestionMeaning.weights`; of words alone, one each.
  ///   - isChinese: By message.
  ///   - encoder: Whose meaning it is; `nil` for words alone.
  init(_ trials: [[AnswerJudge.Trial]], isChinese: [Bool], encoder: Digest?) {
    let wordsJudge = AnswerJudge(fitting: trials.map { $0[0] })
    var chosen = (other: 0, chinese: 0)
    if encoder != nil {
      func choice(_ language: Bool) -> Int {
        JudgedTrials.choice(zip(trials, isChinese).lazy.filter { $1 == language }.map(\.0))
      }
      chosen = (choice(false), choice(true))
    }
    let byMeaning = zip(trials, isChinese).compactMap { trials, isChinese in
      let choice = isChinese ? chosen.chinese : chosen.other
      return choice > 0 ? trials[choice] : nil
    }
    let meaningJudge = byMeaning.isEmpty ? nil : AnswerJudge(fitting: byMeaning)
    judge = wordsJudge
    self.encoder = encoder
    self.meaningJudge = meaningJudge
    weights = EmbeddingScale(
      withHan: QuestionMeaning.weights[chosen.chinese],
      withoutHan: QuestionMeaning.weights[chosen.other])
    self.trials = zip(trials, isChinese).map { trials, isChinese in
      let choice = isChinese ? chosen.chinese : chosen.other
      return (trials[choice], choice > 0 ? meaningJudge ?? wordsJudge : wordsJudge)
    }
  }

  /// The number of the weight that places right questions best: 0 unless another is better by more than twice the standard
  /// error of the difference.
  private static func choice(_ trials: some Sequence<[AnswerJudge.Trial]>) -> Int {
    let count = QuestionMeaning.weights.count
    var gains = [Double](repeating: 0, count: count)
    var squares = gains
    for trials in trials where trials[0].isAnswerable {
      for choice in 1..<count {
        let gain = trials[choice].reciprocalRank - trials[0].reciprocalRank
        gains[choice] += gain
        squares[choice] += gain * gain
      }
    }
    var best = 0
    for choice in 1..<count
    where gains[choice] > 2 * squares[choice].squareRoot() && gains[choice] > gains[best] {
      best = choice
    }
    return best
  }

  /// What a model's file keeps of meaning: nothing if words alone count.
  func meaningSections(_ vectors: QuestionVectors?) -> [(AnswerModel.Section, [UInt8])] {
    guard let encoder, let vectors, let meaningJudge else { return [] }
    var header = [UInt8]()
    header.append(number: encoder.high)
    header.append(number: encoder.low)
    header.append(number: UInt32(vectors.rows.dimension))
    header.append(number: weights.withoutHan.bitPattern)
    header.append(number: weights.withHan.bitPattern)
    return [
      (.meaning, header), (.meaningRows, [UInt8](memoryOf: vectors.rows.numbers)),
      (.meaningScales, [UInt8](memoryOf: vectors.rows.scales)),
      (.meaningAnswers, [UInt8](memoryOf: vectors.answerStarts.map { UInt32($0) })),
      (.meaningJudge, [UInt8](memoryOf: meaningJudge.numbers)),
    ]
  }
}

extension AnswerJudge.Trial {
  /// 1 / the place of the right question; 0 if it was not found.
  fileprivate var reciprocalRank: Double { rank.map { 1 / Double($0 + 1) } ?? 0 }
}
