import Kefu
import KefuDialogue
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuFrontends

@Suite struct TranscriptRunnerTests {
  @Test func passesWhatComesAsItIsWritten() async throws {
    let outcome = try await TranscriptOutcome.of(
      """
      <= greeting
      > 取消订单
      ~ intent=cancel_order state=cancel/sure slot.order=A1 slot.reason= mood=calm handoff=
      ~ state=cancel/form/sure db.orders[A1].state=paid db.orders[A2].state=
      <= cancel/sure order=A1
      @ +5m
      @ +5m
      < 还在吗？
      @ +1d
      ~ db.orders[A1].state=paid
      > [是]
      < 已取消，退 199。
      ~ db.orders[A1].state=cancelled
      @ agent returns
      < *
      > silence
      ~ state=d/s
      """)
    #expect(outcome.printed == "")
    #expect(outcome.updatedText == nil)
    #expect(outcome.visits == [.state(dialogue: "cancel", state: "sure")])
  }

  @Test func printsWhatDiffersAndWhatTheMachineDid() async throws {
    let outcome = try await TranscriptOutcome.of(
      """
      > 你好
      ~ intent=cancel_order sentiment=angry state= db.shops[1].name=x
      < 您好！
      < 确定取消 A1 吗？
        [1] 是
      <= cancel/sure order=A2
      """)
    #expect(
      outcome.printed == """
        a.txt:4:1: the replies differ
          - < 您好！
            < 确定取消 A1 吗？
              [1] 是
          - <= cancel/sure order=A2
          the machine:
            state cancel/sure
        a.txt:3:3: intent is 'other', expected 'cancel_order'
          the machine:
            state cancel/sure
        a.txt:3:23: sentiment is nothing, expected 'angry'
          the machine:
            state cancel/sure
        a.txt:3:39: state is 'cancel/form/sure', expected nothing
          the machine:
            state cancel/sure
        a.txt:3:46: 'db.shops[1].name' cannot be looked at: NoSuchTable()
          the machine:
            state cancel/sure
        """)
  }

  @Test func acceptsNothingUnsaid() async throws {
    let outcome = try await TranscriptOutcome.of(
      "> 取消\n~ intent=cancel_order\n> silence\n> 取消\n@ +20m\n> [否]\n> [是]\n<= cancel/done\n< 再见\n")
    #expect(
      outcome.printed == """
        a.txt:2:1: the replies are not expected
          + < 确定取消 A1 吗？
          +   [1] 是
                (cancel/sure order=A1)
          the machine:
            state cancel/sure
        a.txt:4:1: nothing is said, and nothing is expected of it
        a.txt:5:1: the replies are not expected
          + < 确定取消 A1 吗？
          +   [1] 是
                (cancel/sure order=A1)
          the machine:
            state cancel/sure
        a.txt:6:1: the replies are not expected
          + < 还在吗？
                (cancel/still_there)
        a.txt:7:1: there is no button '否' to press; there is [是]
        a.txt:9:1: the replies differ
            <= cancel/done
          - < 再见
        """)
  }

  @Test func letsTheNextCallOfAnActionComeToSomething() async throws {
    let outcome = try await TranscriptOutcome.of(
      """
      @ action cancel fails timeout
      @ action cancel returns {"refund": 5}
      @ action pay hangs
      > 取消
      < *
      > [是]
      < 没有取消：timeout
      > [是]
      < 已取消，退 5。
      ~ db.orders[A1].state=paid
      > [是]
      < 已取消，退 199。
      """)
    #expect(outcome.printed == "a.txt:4:1: the action 'pay' was not called")
  }

  @Test func anActionThatHangsComesToItsTimeoutAtOnce() async throws {
    let stage = TranscriptStage()
    await stage.open("c", in: OneOrderWorld())
    await stage.prepare(
      TranscriptAction(
        name: "cancel", outcome: .hangs, location: SourceLocation(file: "a.txt")), in: "c")
    await #expect(throws: ActionFailure("timeout")) {
      try await stage.perform("cancel", [:], ActionContext(conversation: "c", key: "1"))
    }
    await #expect(throws: ActionFailure("error")) {
      try await stage.perform("cancel", [:], ActionContext(conversation: "d", key: "1"))
    }
  }

  @Test func endsWhereADeadlineStays() async throws {
    let outcome = try await TranscriptOutcome.of("> stuck\n< !\n@ +1m\n< !\n", file: "stuck")
    #expect(
      outcome.printed == "stuck:4:1: what is due at 2026-11-21T09:30:00+08:00 stays due")
  }

  @Test func rewritesTheRepliesThatDiffer() async throws {
    let outcome = try await TranscriptOutcome.of(
      """
      # Cancelling.
      > 取消
      <= cancel/why order=A9 reason=x
      ~ intent=cancel_order

      @ +20m
      # Reminded.
      > [是]
      < 已取消。
        退 100。
      < 还有别的吗？

      > 取消
      < *
      """)
    #expect(
      outcome.updatedText == """
        @ now=2026-11-21T09:30:00+08:00
        # Cancelling.
        > 取消
        <= cancel/sure order=A1
        ~ intent=cancel_order

        @ +20m
        < 还在吗？
        # Reminded.
        > [是]
        < 已取消，退 199。

        > 取消
        < *
        """)
    let text = try #require(outcome.updatedText)
    let lines = text.split(separator: "\n", maxSplits: 1)
    #expect(try await TranscriptOutcome.of(String(lines[1])).printed == "")
  }
}
