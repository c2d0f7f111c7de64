import Kefu
import KefuValues
import Testing

/// How long a turn takes without actions; the figure of the documentation comes from here.
@Suite(.serialized) struct TurnTimeTests {
  @Test func aTurnTakesAFractionOfAMillisecond() async throws {
    let assistant = try ShippedStore.assistant
    let messages = [
      "谢谢", "怎么退货", "do you ship abroad", "你们几点下班", "我要退货", "算了", "有优惠吗",
      "what if it arrives broken",
      "我想改一下地址，还有发票能开吗", "不对", "hi", "你们这什么破服务！",
    ]
    let time = Instant("2026-11-28T10:00:00+08:00")
    var conversation = Conversation(id: "time")
    var seconds: [Double] = []
    for turn in 0..<3600 {
      let message = Message(messages[turn % messages.count], at: time)
      let start = ContinuousClock.now
      let answer = await assistant.respond(to: message, in: conversation)
      let elapsed = start.duration(to: .now)
      conversation = answer.conversation
      // The first turns make the machine and fill caches.
      if turn >= 100 { seconds.append(Double(elapsed.components.attoseconds) / 1e18) }
    }
    seconds.sort()
    let median = seconds[seconds.count / 2]
    let p99 = seconds[seconds.count * 99 / 100]
    print("a turn: p50 \(Int(median * 1e6)) µs, p99 \(Int(p99 * 1e6)) µs")
    // Ten times what it takes on an idle machine.
    #expect(p99 < 0.002)
  }
}
