/// What the mood of a message is judged by, in the order of the coefficients.
package enum SentimentSign: Int, CaseIterable, Hashable, Sendable {
  /// 1, so that its coefficient is a constant.
  case constant
  /// How much praise and blame the lexicon finds: square roots of the sums of valences.
  case praise, blame
  /// Praise less blame, as a share of both; and on a scale that length hardly moves.
  case balance, weight
  case firstClause, lastClause
  /// The strongest words.
  case best, worst
  case swearing, threats, sarcasm
  /// Praise beside sarcasm.
  case sarcasticPraise
  /// Negators that turn round no word of the lexicon, and 太小.
  case loneNegators, excesses
  case wishes, contrasts
  /// The share of sentences that ask or suppose, and what they only ask about.
  case questions, askedPraise, askedBlame
  /// `??`
  case insistence
  case exclamations
  /// Exclamation marks on the side of the balance.
  case exclaimedBalance
  case shouting, elongations
  /// The share of the message that the lexicon knows.
  case coverage
  case length
  /// The n-gram classifier's scores.
  case positiveNGrams, neutralNGrams, negativeNGrams, angryNGrams

  static let count = allCases.count

  /// Writes the values of all signs.
  static func write(
    _ tally: SentimentTally, _ scores: SIMD4<Float>, to values: UnsafeMutablePointer<Double>
  ) {
    @inline(__always)
    func set(_ sign: SentimentSign, _ value: Float) { values[sign.rawValue] = Double(value) }
    @inline(__always)
    func damped(_ value: Float) -> Float { value / (1 + abs(value)) }
    let sum = tally.praise - tally.blame
    let balance = sum / (tally.praise + tally.blame + 1)
    let exclamations = min(tally.exclamations, 4) / 4
    set(.constant, 1)
    set(.praise, min(tally.praise, 100).squareRoot())
    set(.blame, min(tally.blame, 100).squareRoot())
    set(.balance, balance)
    set(.weight, sum / (sum * sum + 15).squareRoot())
    set(.firstClause, damped(tally.firstClause))
    set(.lastClause, damped(tally.lastClause))
    set(.best, tally.best / 3)
    set(.worst, tally.worst / 3)
    set(.swearing, min(tally.swearing, 9).squareRoot())
    set(.threats, min(tally.threats, 9).squareRoot())
    set(.sarcasm, min(tally.sarcasm, 4).squareRoot())
    set(.sarcasticPraise, tally.sarcasm > 0 ? max(balance, 0) : 0)
    set(.loneNegators, min(tally.loneNegators, 16).squareRoot())
    set(.excesses, min(tally.excesses, 9).squareRoot())
    set(.wishes, min(tally.wishes, 4).squareRoot())
    set(.contrasts, min(tally.contrasts, 4).squareRoot())
    set(.questions, tally.questions / max(tally.sentences, 1))
    set(.askedPraise, min(tally.askedPraise, 25).squareRoot())
    set(.askedBlame, min(tally.askedBlame, 25).squareRoot())
    set(.insistence, min(tally.insistence, 2))
    set(.exclamations, exclamations)
    set(.exclaimedBalance, exclamations * balance)
    set(.shouting, tally.shoutedWords >= 2 ? tally.shoutedWords / tally.latinWords : 0)
    set(.elongations, min(tally.elongations, 3) / 3)
    set(.coverage, tally.covered / max(tally.length, 1))
    set(.length, min(tally.length, 225).squareRoot() / 5)
    set(.positiveNGrams, scores[0])
    set(.neutralNGrams, scores[1])
    set(.negativeNGrams, scores[2])
    set(.angryNGrams, scores[3])
  }

  /// The values of all signs.
  static func values(_ tally: SentimentTally, _ scores: SIMD4<Float>) -> [Double] {
    [Double](unsafeUninitializedCapacity: count) { buffer, written in
      guard let base = buffer.baseAddress else { return }
      base.initialize(repeating: 0, count: count)
      write(tally, scores, to: base)
      written = count
    }
  }
}
