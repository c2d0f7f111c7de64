import KefuValues

/// Questions of words that are few or many, with the frequencies of a natural language.
struct RandomQuestions {
  private let words: [String]
  private var generator: SplitMix64

  /// Words of a vocabulary of that size, half of them Chinese.
  init(vocabulary: Int, seed: UInt64) {
    let characters = Array("订单退款快递发货地址尺码颜色优惠券发票会员积分客服换修运费质量价格电话支付今天怎么多少")
    words = (0..<vocabulary).map { number in
      number % 2 == 0
        ? "\(characters[number / 2 % characters.count])\(characters[number * 7 % characters.count])"
        : "w\(String(number, radix: 26, uppercase: false))".filter { !$0.isNumber } + "q"
    }
    generator = SplitMix64(seed: seed)
  }

  /// A word; the second half as often as the first quarter, and so on.
  mutating func word() -> String {
    let share = Double.random(in: 0..<1, using: &generator)
    return words[Int(share * share * share * Double(words.count))]
  }

  /// A question of so many words at most, perhaps none.
  mutating func question(most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in word() }
      .joined(separator: Bool.random(using: &generator) ? " " : "")
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }
}
