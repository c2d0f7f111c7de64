import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct EntityRecognizerLawTests {
  private let reader = EntityReader()
  private let now = Instant("2026-11-21T10:00:00+08:00")

  /// Pieces of which every mistake in a grammar is likely to be made.
  private static let pieces: [String] = [
    "1", "0", "9", "12", "138", "1234", "5678", "13812345678", "999999999999999999", "一", "二", "两",
    "三",
    "十", "百", "千", "万", "亿", "半", "零", "点", "第", "个", "件", "块", "毛", "分", "元", "折", "码", "号", "米",
    "打",
    "¥", "$", "€", "%", "#", "+", "-", ".", ",", ":", " ", "(", ")", "@", "/", "hk", "us", "usd",
    "xl", "m", "s",
    "one", "two", "twenty", "hundred", "and", "a", "half", "dozen", "million", "percent", "off",
    "size",
    "order", "tracking", "订单号", "快递单号", "价格", "身份证", "市", "省", "北京", "天水", "红", "的", "red", "in",
    "Reading", "😀",
    "\u{301}", "\u{200B}", "\n", "１", "Ａ", "x", "1z", "sf", "62", "4111", "明天", "下午", "月", "日", "周",
    "年",
  ]

  private func check(_ message: [UInt8], _ note: @autoclosure () -> String) {
    let found = reader.entities(in: message, at: now)
    var end = 0
    for entity in found {
      #expect(entity.range.lowerBound >= end, "\(note())")
      #expect(!entity.range.isEmpty && entity.range.upperBound <= reader.scalarCount, "\(note())")
      #expect(!entity.name.isEmpty && !entity.rule.isEmpty)
      end = entity.range.upperBound
    }
    #expect(found == reader.entities(in: message, at: now), "the same message gives the same")
  }

  @Test("never traps and gives sorted spans within any message that do not overlap")
  func hostileText() {
    for text in naughtyStrings { check(Array(text.utf8), text) }
    var generator = SplitMix64(seed: 20_261_121)
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        text += Self.pieces.randomElement(using: &generator) ?? ""
      }
      check(Array(text.utf8), text)
      let bytes = Array(text.utf8)
      let cut = Int.random(in: 0...bytes.count, using: &generator)
      check(Array(bytes[cut...]), "a slice of \(text)")
    }
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      check(bytes, "\(bytes)")
    }
  }

  @Test(
    "finds an entity wherever it stands between Chinese or English words",
    arguments: [
      ("¥199", "money", "CNY 199"), ("两千五百块", "money", "CNY 2500"), ("$1,200", "money", "USD 1200"),
      ("500g", "quantity", "500"), ("两件", "quantity", "2"), ("20%", "percent", "20%"),
      ("八折", "percent", "20%"), ("42码", "size", "42"), ("2XL", "size", "2XL"),
      ("藏青色", "color", "navy"),
      ("navy blue", "color", "navy"), ("13812345678", "phone", "+8613812345678"),
      ("+14155550123", "phone", "+14155550123"), ("li@example.com", "email", "li@example.com"),
      ("https://example.com/a", "url", "https://example.com/a"), ("#A10023", "order_id", "A10023"),
      ("SF1234567890123", "tracking_number", "SF1234567890123"),
      ("11010519491231002X", "id_card", "11010519491231002X"),
      ("4111111111111111", "bank_card", "4111111111111111"), ("杭州", "city", "杭州"),
      ("New York", "city", "New York"), ("广东省", "province", "广东"),
    ])
  func embedded(text: String, name: String, value: String) {
    let before = ["", "请问", "麻烦看看", "you see ", "我想问问", "hello, ", "谢谢！", "😀", "「"]
    let after = ["", "谢谢", "可以吗", " please", "，谢谢", " thanks", "！", "😀", "」"]
    for left in before {
      for right in after {
        let message = left + text + right
        let start = left.unicodeScalars.count
        let range = start..<start + text.unicodeScalars.count
        #expect(
          reader.entities(in: message).contains {
            $0.name == name && $0.value == value && $0.range == range
          }, "\(message)")
      }
    }
  }

  @Test("takes time in proportion to the message, whatever it repeats")
  func linearTime() {
    let clock = ContinuousClock()
    for piece in [
      "1-", "a-1-", "订单1-", "1 ", "一", "十", "万", "¥1", "+1 ", "size 1 ", "in Nice ", "86 ", "x",
      "半",
    ] {
      func time(_ count: Int) -> Duration {
        let message = Array(String(repeating: piece, count: count).utf8)
        return (0..<3).map { _ in clock.measure { _ = reader.entities(in: message) } }.min()
          ?? .zero
      }
      // Sixty-four times the text: sorting and caches make a few hundred of it, quadratic time 4,096.
      #expect(time(64_000) < time(1000) * 1000 + .milliseconds(50), "\(piece)")
    }
  }
}
