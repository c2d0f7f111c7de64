/// What stands before a word in its clause and waits for it.
struct PendingModifiers: BitwiseCopyable {
  var clause: Int32
  private(set) var negations = 0
  private var negatorEnd: Int32 = 0
  private(set) var factor: Float = 1
  /// Whether a modifier stands after the negator: 不是很好, not so good.
  private(set) var isModifierNegated = false
  private(set) var isModified = false
  private(set) var isExcess = false

  /// How many items may stand between a negator and the word that it turns round.
  private static let hanScope: Int32 = 5
  private static let latinScope: Int32 = 3

  init(clause: Int32) { self.clause = clause }

  mutating func addNegator(endingAt end: Int32) {
    negations += 1
    negatorEnd = end
    isModifierNegated = false
    // 一点也不好, 有点都没有: what weakens a word strengthens its negation.
    if isModified, factor < 1 { factor = 1.2 }
  }

  mutating func addModifier(factor: Float, isExcess: Bool) {
    self.factor = min(max(self.factor * factor, 0.4), 2)
    isModified = true
    if isExcess { self.isExcess = true }
    if negations > 0 { isModifierNegated = true }
  }

  func negates(_ match: LexiconMatch, isHan: Bool) -> Bool {
    negations > 0
      && match.first - negatorEnd
        <= (isHan ? PendingModifiers.hanScope : PendingModifiers.latinScope)
  }
}
