/// What the rules did to the valence of a word, or what they noticed at a place of the message.
package struct SentimentRules: OptionSet, Hashable, Sendable, BitwiseCopyable {
  package var rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// 不好, not good.
  package static let negation = SentimentRules(rawValue: 1 << 0)
  /// 不是很好, not very good: milder than 不好.
  package static let mildNegation = SentimentRules(rawValue: 1 << 1)
  /// 没有一点不好, never not good.
  package static let doubleNegation = SentimentRules(rawValue: 1 << 2)
  /// 很好, very good, GOOD among small letters, gooood.
  package static let intensifier = SentimentRules(rawValue: 1 << 3)
  /// 有点慢, a bit slow.
  package static let diminisher = SentimentRules(rawValue: 1 << 4)
  /// Stands before a contrast: weighs less.
  package static let beforeContrast = SentimentRules(rawValue: 1 << 5)
  /// Stands after a contrast: weighs more.
  package static let afterContrast = SentimentRules(rawValue: 1 << 6)
  /// 虽然贵, although it is dear: weighs less.
  package static let concession = SentimentRules(rawValue: 1 << 7)
  /// Only asked about or supposed: weighs much less.
  package static let question = SentimentRules(rawValue: 1 << 8)
  /// Only wished for: weighs much less.
  package static let wish = SentimentRules(rawValue: 1 << 9)
  package static let capitals = SentimentRules(rawValue: 1 << 10)
}
