import KefuText

/// The last word that announces something: 订单号, "tracking number", 价格.
struct GrammarContext {
  private(set) var classes: LexiconClasses = []
  private var end = 0

  mutating func note(_ classes: LexiconClasses, endingAt end: Int) {
    self.classes = classes.intersection(.contexts)
    self.end = end
  }

  /// Lets what was announced announce what follows it: "size M or L", 42还是43.
  mutating func extend(_ classes: LexiconClasses, to end: Int) {
    guard !self.classes.isDisjoint(with: classes) else { return }
    self.end = end
  }

  /// Whether a word of the given kind announces what starts at a position: only signs and fillers such as 是 or "is" between.
  func announces(_ wanted: LexiconClasses, at start: Int, in text: GrammarText) -> Bool {
    guard !classes.isDisjoint(with: wanted), start >= end, start - end <= GrammarContext.reach
    else {
      return false
    }
    var position = end
    while position < start {
      if text.isOne(of: GrammarContext.signs, at: position) {
        position += 1
      } else if let next = filler(text, at: position) {
        position = next
      } else {
        return false
      }
    }
    return true
  }

  private static let reach = 14
  private static let signs: StaticString = " :#=-([【「\"'“.,;*/、。_号码是为叫约就才只我你了的个还或和跟"

  private func filler(_ text: GrammarText, at start: Int) -> Int? {
    guard text[start].isLetter, text.isWordStart(start) else { return nil }
    for word in GrammarContext.words {
      if let end = text.end(of: word, at: start), text.isWordEnd(end) { return end }
    }
    return nil
  }

  private static let words: [StaticString] = [
    "is", "no", "number", "num", "id", "code", "nr", "my", "a", "the", "was", "in", "of", "about",
    "or", "and", "an",
  ]
}
