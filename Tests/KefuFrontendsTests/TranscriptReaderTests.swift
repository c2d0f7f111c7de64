import KefuValues
import Testing

@testable import KefuFrontends

@Suite struct TranscriptReaderTests {
  private func read(_ text: String) throws -> Transcript {
    try Transcript(text, file: "dialogues/tests/a.txt")
  }

  private func problems(_ text: String) -> String {
    do {
      _ = try Transcript(text, file: "a.txt")
      return "none"
    } catch {
      return error.description
    }
  }

  @Test func readsEverythingThatCanHappen() throws {
    let transcript = try read(
      """
      # a comment
      @ now=2026-11-21T09:30:00+08:00 seed=7 language=zh customer="li mei"
      @ database=shop.sqlite
      < 您好。

      > 取消订单
        谢谢
      ~ intent=cancel_order slot.order= db.orders[A10023].state=paid
      < 要取消哪一单？

        [1] A10023  [2] A10024
      <= cancel_order/why order=A10023 title="my order"
      @ action cancel_order fails timeout
      @ action find_order returns {"total": 19.5, "gift": false, "day": {"date": "2026-11-20"}, "items": [{"title": "杯\\u5b50"}], "none": null}
      > [A10023]
      < *
      @ +1h30m
      @ agent returns
      < =)
      > \\[微笑]
      """)
    #expect(
      transcript.header
        == TranscriptHeader(
          now: Instant(secondsSince1970: 1_795_224_600, utcOffset: 28_800), seed: 7, language: .zh,
          customer: "li mei", database: "shop.sqlite"))
    let steps: [TranscriptStep] = transcript.items.compactMap {
      if case .step(let step) = $0 { step } else { nil }
    }
    #expect(
      steps.map(\.event) == [
        .sessionStarted, .message("取消订单\n谢谢"), .press("A10023"), .pass(5400), .agentReturned,
        .message("[微笑]"),
      ])
    #expect(steps[0].replies.map(\.content) == [.text("您好。")])
    #expect(
      steps[1].replies.map(\.content) == [
        .text("要取消哪一单？\n\n[1] A10023  [2] A10024"),
        .named(
          "cancel_order/why",
          arguments: [
            .init(name: "order", value: "A10023"), .init(name: "title", value: "my order"),
          ]
        ),
      ])
    #expect(steps[1].replies.map(\.lines) == [9...11, 12...12])
    #expect(
      steps[1].checks.map(\.subject.description) == [
        "intent", "slot.order", "db.orders[A10023].state",
      ])
    #expect(steps[1].checks.map(\.value) == ["cancel_order", "", "paid"])
    #expect(steps[2].replies.map(\.content) == [.anything])
    #expect(steps[4].replies.map(\.content) == [.text("=)")])
    let actions: [TranscriptAction] = transcript.items.compactMap {
      if case .action(let action) = $0 { action } else { nil }
    }
    #expect(actions.map(\.name) == ["cancel_order", "find_order"])
    let day = try #require(CivilDate("2026-11-20"))
    #expect(
      actions.map(\.outcome) == [
        .fails("timeout"),
        .returns([
          "total": .number(19.5), "gift": .yesNo(false), "day": .date(day),
          "items": .list([SlotRecord(["title": .text("杯子")])]),
        ]),
      ])
  }

  @Test func reportsEveryMistakeAtOnce() {
    #expect(
      problems(
        """
          indented
        @ nwo=2026 seed=x seed=1
        你好
        > 订单
        ~ 状态 colour=red intent="open
        < *
        < 好的
          继续
        @ now=2026-11-21
        @ +5
        @ action pay
        @ action pay fials x
        @ action pay returns {"a": [1]}
        @ action pay hangs
        < 好的
        <=
        @ later
        """) == TranscriptReaderTests.mistakes)
  }

  @Test func wantsATimeAndSomethingToHappen() {
    #expect(
      problems("# nothing\n") == """
        a.txt:1:1: error: nothing happens in the transcript [transcript-empty]
        1 | # nothing
          | ^^^^^^^^^ say something: '> 你好'
        a.txt:1:1: error: the transcript does not say when it begins [transcript-setting]
        1 | # nothing
          | ^^^^^^^^^ begin with '@ now=2026-11-21T09:30:00+08:00'
        """)
  }

  @Test(
    arguments: [
      ("90s", 90), ("10m", 600), ("1h30m", 5400), ("2d", 172_800), ("0m", nil), ("", nil),
      ("5", nil), ("m", nil), ("1x", nil), ("99999999999d", nil),
    ] as [(Substring, Int64?)])
  func readsTimes(text: Substring, seconds: Int64?) {
    #expect(Int64(secondsIn: text) == seconds)
  }

  private static let mistakes = """
    a.txt:1:1: error: an indented line continues nothing [transcript-line]
    1 |   indented
      | ^^^^^^^^^^
    a.txt:1:1: error: the transcript does not say when it begins [transcript-setting]
    1 |   indented
      | ^^^^^^^^^^ begin with '@ now=2026-11-21T09:30:00+08:00'
    a.txt:2:3: error: unknown setting 'nwo' [transcript-setting]
    2 | @ nwo=2026 seed=x seed=1
      |   ^^^^^^^^ there are now, seed, language, customer and database
    a.txt:2:12: error: 'x' is no seed [transcript-setting]
    2 | @ nwo=2026 seed=x seed=1
      |            ^^^^^^
    a.txt:2:19: error: 'seed' is set twice [transcript-setting]
    2 | @ nwo=2026 seed=x seed=1
      |                   ^^^^^^
    a.txt:3:1: error: a line begins with '#', '@', '>', '<' or '~' [transcript-line]
    3 | 你好
      | ^^^^
    a.txt:5:3: error: '状态' has no '=' [transcript-expectation]
    5 | ~ 状态 colour=red intent="open
      |   ^^^^ as in 'state=cancel_order/confirm'
    a.txt:5:6: error: 'colour' cannot be looked at [transcript-expectation]
    5 | ~ 状态 colour=red intent="open
      |        ^^^^^^^^^^ there are intent, question, state, slot.NAME, sentiment, mood, language, handoff and db.TABLE[KEY].COLUMN
    a.txt:5:24: error: a quote does not end [transcript-expectation]
    5 | ~ 状态 colour=red intent="open
      |                          ^
    a.txt:7:1: error: a reply stands behind '< *', which stands for all others [transcript-expectation]
    7 | < 好的
      | ^^^^^^
    a.txt:9:3: error: a setting stands behind the first message [transcript-setting]
    9 | @ now=2026-11-21
      |   ^^^^^^^^^^^^^^
    a.txt:10:3: error: '+5' is no time to let pass [transcript-directive]
    10 | @ +5
       |   ^^ as in +90s, +10m, +1h30m or +2d
    a.txt:11:1: error: it is not said what the action comes to [transcript-action]
    11 | @ action pay
       | ^^^^^^^^^^^^ 'fails NAME', 'returns {"state": "paid"}' or 'hangs'
    a.txt:12:14: error: it is not said what the action comes to [transcript-action]
    12 | @ action pay fials x
       |              ^^^^^ 'fails NAME', 'returns {"state": "paid"}' or 'hangs'
    a.txt:13:1: error: the results cannot be read: expected an object, {"state": "paid"} [transcript-action]
    13 | @ action pay returns {"a": [1]}
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    a.txt:15:1: error: nothing has happened that this could be expected of [transcript-expectation]
    15 | < 好的
       | ^^^^^^
    a.txt:16:1: error: the name of the reply is missing [transcript-expectation]
    16 | <=
       | ^^ as in '<= cancel_order/sure'
    a.txt:17:3: error: nobody knows how to do this [transcript-directive]
    17 | @ later
       |   ^^^^^ '@ +10m', '@ agent returns', '@ action NAME …' or '@ now=…'
    """
}
