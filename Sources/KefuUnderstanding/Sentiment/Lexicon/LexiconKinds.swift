/// What a word of the lexicon does, besides being good or bad.
package struct LexiconKinds: OptionSet, Hashable, Sendable {
  package var rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Turns round what follows: 不, 没, not, never.
  package static let negator = LexiconKinds(rawValue: 1 << 0)
  /// Strengthens or weakens what it stands with: 很, 有点, very, a bit.
  package static let modifier = LexiconKinds(rawValue: 1 << 1)
  /// What follows weighs more: 但是, but.
  package static let contrast = LexiconKinds(rawValue: 1 << 2)
  /// What follows weighs less: 虽然, although.
  package static let concession = LexiconKinds(rawValue: 1 << 3)
  package static let swear = LexiconKinds(rawValue: 1 << 4)
  /// Announces a complaint, a lawyer, the press: 12315, sue.
  package static let threat = LexiconKinds(rawValue: 1 << 5)
  /// Asks or supposes: 吗, 如果, if.
  package static let question = LexiconKinds(rawValue: 1 << 6)
  /// Praise that is meant as blame: 呵呵, yeah right.
  package static let sarcasm = LexiconKinds(rawValue: 1 << 7)
  /// Wants what is not: 希望, wish.
  package static let wish = LexiconKinds(rawValue: 1 << 8)
  /// More than is good, if what follows is neither good nor bad by itself: 太小, too small.
  package static let excess = LexiconKinds(rawValue: 1 << 9)

  /// By the names that the tables of the lexicon use.
  static let named: [(name: String, kind: LexiconKinds)] = [
    ("neg", .negator), ("but", .contrast), ("though", .concession), ("swear", .swear),
    ("threat", .threat), ("ask", .question), ("sarcasm", .sarcasm), ("wish", .wish),
    ("excess", .excess),
  ]
}
