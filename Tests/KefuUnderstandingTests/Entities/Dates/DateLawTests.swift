import KefuTestSupport
import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct DateLawTests {
  private let reader = EntityReader()

  private static let pieces: [String] = [
    "1", "0", "3", "11", "29", "31", "2026", "99", "一", "二", "三", "两", "十", "百", "半", "零", "几", "点",
    "刻", "分",
    "钟", "时", "年", "月", "日", "号", "周", "星期", "礼拜", "天", "末", "上", "下", "这", "本", "个", "前", "后", "内",
    "之", "以",
    "过", "近", "到", "至", "-", "~", "/", ".", ":", " ", ",", "'", "今", "明", "昨", "早", "晚", "上午", "下午",
    "晚上", "初", "底",
    "旬", "双", "十一", "国庆", "春节", "618", "活动", "买的", "能", "小时", "分钟", "in ", "within ", "next ",
    "last ", "this ",
    "the ", "a ", "end of ", "mon", "friday", "nov", "may", "march", "3rd", "am", "pm", "o'clock",
    "half past ",
    "to ", "and ", "between ", "at ", "on ", "ago", " days", " weeks", "hours", "christmas",
    "tonight", "noon",
    "99999", "9999999999999999999", "😀", "\u{301}", "\u{200B}",
  ]

  private static let instants: [Instant?] = [
    nil, Instant("2026-11-21T10:00:00+08:00"), Instant("2028-02-29T23:59:59-12:00"),
    Instant("0001-01-01T00:00:00Z"), Instant("9999-12-31T23:59:59Z"),
    Instant(secondsSince1970: .max, utcOffset: .max),
    Instant(secondsSince1970: .min, utcOffset: .min),
  ]

  @Test("never traps, and gives values that are days and times, whatever the text and the time")
  func hostileText() {
    var generator = SplitMix64(seed: 618)
    for _ in 0..<60_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...9, using: &generator) {
        text += Self.pieces.randomElement(using: &generator) ?? ""
      }
      let time = Self.instants.randomElement(using: &generator) ?? nil
      var end = 0
      for entity in reader.entities(in: text, at: time) {
        #expect(entity.range.lowerBound >= end && !entity.range.isEmpty, "\(text)")
        end = entity.range.upperBound
        if entity.name == "date" { #expect(isDays(entity.value), "\(text): \(entity)") }
        if entity.name == "time" { #expect(isTimes(entity.value), "\(text): \(entity)") }
      }
      #expect(end <= reader.scalarCount)
    }
  }

  private func isDays(_ value: String?) -> Bool {
    guard let value else { return true }
    let days = value.split(separator: "/").compactMap { CivilDate(String($0)) }
    return days.count == value.split(separator: "/").count && days.count <= 2
      && (days.count == 1 || days[0] < days[1])
  }

  private func isTimes(_ value: String?) -> Bool {
    guard let value else { return true }
    let times = value.split(separator: "/")
    return (1...2).contains(times.count)
      && times.allSatisfy { time in
        let parts = time.split(separator: ":").compactMap { Int($0) }
        return time.count == 5 && parts.count == 2
          && ((0...23).contains(parts[0]) && (0...59).contains(parts[1]) || parts == [24, 0])
      }
  }

  @Test(
    "finds a date or time wherever it stands between Chinese or English words",
    arguments: [
      ("明天", "2026-11-22"), ("下周五", "2026-11-27"), ("三天后", "2026-11-24"),
      ("11月3号", "2026-11-03"), ("2026-11-03", "2026-11-03"), ("双十一", "2026-11-11"),
      ("下午三点半", "15:30"), ("tomorrow", "2026-11-22"), ("next Friday", "2026-11-27"),
      ("Nov 3rd", "2026-11-03"), ("3 days ago", "2026-11-18"), ("15:30", "15:30"),
    ])
  func embedded(text: String, value: String) {
    let now = Instant("2026-11-21T10:00:00+08:00")
    for left in ["", "请问", "我的快递", "is it ", "hello, ", "谢谢！", "😀", "「"] {
      for right in ["", "，谢谢", "可不可以啊", " please", ", thanks", "！", "😀", "」"] {
        let start = left.unicodeScalars.count
        let range = start..<start + text.unicodeScalars.count
        #expect(
          reader.entities(in: left + text + right, at: now).contains {
            $0.value == value && $0.range == range
          }, "\(left + text + right)")
      }
    }
  }

  @Test("takes time in proportion to the message, whatever it repeats")
  func linearTime() {
    let clock = ContinuousClock()
    for piece in [
      "今天", "1-", "1/", "周一到", "3点到", "in ", "the ", "mon to ", "nov 3-", "十", "半", "a ",
    ] {
      func time(_ count: Int) -> Duration {
        let message = Array(String(repeating: piece, count: count).utf8)
        return (0..<3).map { _ in clock.measure { _ = reader.entities(in: message) } }.min()
          ?? .zero
      }
      let short = time(1000)
      #expect(time(16_000) < short * 80 + .milliseconds(20), "\(piece)")
    }
  }
}
