import KefuValues
import Testing

@testable import KefuText

/// Chinese is cut by the states of ICU's dictionary, at the very boundaries that ICU's breaker finds.
@Suite struct WordSegmenterTests {
  private func ends(
    _ units: [UInt16], by cut: (inout WordSegmenter, UnsafeMutablePointer<UInt16>) -> Int,
    _ segmenter: inout WordSegmenter
  ) -> [Int32] {
    var units = units
    return units.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      let count = cut(&segmenter, base)
      return (0..<max(0, count)).map { segmenter.ends[$0] }
    }
  }

  private func expectEqualCuts(_ units: [UInt16], _ segmenter: inout WordSegmenter) {
    let own = ends(units, by: { $0.cut($1, length: units.count) }, &segmenter)
    let expected = ends(units, by: { $0.cutByBreaker($1, length: units.count) }, &segmenter)
    #expect(own == expected, "\(String(decoding: units, as: UTF16.self))")
    #expect(own.last == Int32(units.count))
  }

  @Test(arguments: [
    "我的订单到哪了", "扫地机器人的电池续航时间有多长", "南京市长江大桥", "研究生命起源的科学家", "结婚的和尚未结婚的",
    "他说的确实在理", "中华人民共和国中央人民政府今天成立了", "退", "的的的的的的", "龘靐齉爩麤", "乒乓球拍卖完了吗",
    "这个门把手坏了请把手拿开", "一二三四五六七八九十百千万亿", "人工智能客服什么时候上线",
  ])
  func cutsSentencesAsTheBreakerDoes(sentence: String) {
    var segmenter = WordSegmenter()
    expectEqualCuts(Array(sentence.utf16), &segmenter)
  }

  @Test func cutsWhateverCharactersAsTheBreakerDoes() {
    var segmenter = WordSegmenter()
    var generator = SplitMix64(seed: 59)
    let common = Array("的一是不了我有这个到大来上国们要以生会家可你出子得道就作年里用学说没看天见分心多经么只前事定些理民".utf16)
    for round in 0..<4000 {
      let length = Int.random(in: 2...(round % 50 == 0 ? 600 : 24), using: &generator)
      let units = (0..<length).map { _ in
        Int.random(in: 0..<4, using: &generator) > 0
          ? common[Int.random(in: 0..<common.count, using: &generator)]
          : UInt16.random(in: 0x4E00...0x9FFF, using: &generator)
      }
      expectEqualCuts(units, &segmenter)
    }
  }
}
