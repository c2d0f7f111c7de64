import KefuValues
import Testing

@testable import KefuFrontends

@Suite struct TranscriptTextTests {
  @Test func writesWhatWasSaid() throws {
    let start = try #require(Instant("2026-11-21T09:30:00-03:30"))
    func later(_ seconds: Int64) -> Instant {
      Instant(secondsSince1970: start.secondsSince1970 + seconds, utcOffset: start.utcOffset)
    }
    let header = TranscriptHeader(now: start, seed: 7, language: .en, customer: "li mei")
    let text = Transcript.text(
      of: [
        .sessionStarted(at: start, replies: ["Hello.\n\n  Menu"]),
        .message("[微笑]\n\\", at: later(61), replies: []),
        .press(title: "Yes", at: later(61), replies: ["A", "B"]),
        .message("订单", at: later(3), replies: ["*?"]),
        .timeElapsed(at: later(90_061), replies: ["Still there?"]),
      ], header: header)
    #expect(
      text == """
        @ now=2026-11-21T09:30:00-03:30 seed=7 language=en customer="li mei"
        < Hello.

            Menu

        @ +1m1s

        > \\[微笑]
          \\

        > [Yes]
        < A
        < B

        > 订单
        < *?

        @ +1d1h
        < Still there?

        """)
    let transcript = try Transcript(text, file: "a.txt")
    #expect(transcript.header == header)
    let steps: [TranscriptStep] = transcript.items.compactMap {
      if case .step(let step) = $0 { step } else { nil }
    }
    #expect(
      steps.map(\.event) == [
        .sessionStarted, .pass(61), .message("[微笑]\n\\"), .press("Yes"), .message("订单"),
        .pass(90_000),
      ])
    #expect(steps[0].replies.map(\.content) == [.text("Hello.\n\n  Menu")])
  }
}
