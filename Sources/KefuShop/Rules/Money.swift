import KefuValues

/// An amount of yuan, exact.
struct Money: Hashable, Comparable {
  /// Hundredths of a yuan.
  var fen: Int

  init(fen: Int) { self.fen = fen }
  init(yuan: Int) { fen = yuan * 100 }

  static let zero = Money(fen: 0)

  /// The amount as dialogues see it: a number of yuan.
  var value: SlotValue { .number(Double(fen) / 100) }

  static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
  static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
  static func - (left: Money, right: Money) -> Money { Money(fen: left.fen - right.fen) }
  static func * (left: Money, count: Int) -> Money { Money(fen: left.fen * count) }

  /// The part that falls on a share of a whole, rounded down; zero of nothing.
  func part(_ share: Money, of whole: Money) -> Money {
    whole.fen == 0 ? .zero : Money(fen: fen * share.fen / whole.fen)
  }
}
