import KefuDialogue
import KefuValues
import Testing

@testable import KefuFrontends

@Suite struct TranscriptCoverageTests {
  private func report(_ visits: Set<TranscriptTurn.Visit>) throws -> [String] {
    var coverage = TranscriptCoverage([CancelOrder.dialogue])
    let transcript = try Transcript("@ now=2026-11-21\n> x\n", file: "a.txt")
    coverage.add(TranscriptOutcome(transcript: transcript, failures: [], visits: visits))
    return coverage.report
  }

  private func states(_ names: String...) -> Set<TranscriptTurn.Visit> {
    Set(names.map { .state(dialogue: "cancel_order", state: $0) })
  }

  @Test func listsTheStatesThatNoTranscriptComesThrough() throws {
    let report = try report([])
    #expect(report.count == CancelOrder.dialogue.states.count)
    #expect(
      report.first
        == "dialogues/cancel_order.yaml:26:3: state cancel_order/which is in no transcript")
  }

  @Test func listsTheBranchesOfStatesThatAreEntered() throws {
    let visits =
      states("which", "look_up", "cancel", "cancelled", "kept", "too_late", "unknown", "broken")
      .union([
        .branch(CancelOrder.location(28, 9)), .branch(CancelOrder.location(37, 9)),
        .branch(CancelOrder.location(57, 9)), .branch(CancelOrder.location(58, 9)),
      ])
    #expect(
      try report(visits) == [
        "dialogues/cancel_order.yaml:34:9: the branch of cancel_order/look_up to which is in no transcript",
        "dialogues/cancel_order.yaml:35:9: the branch of cancel_order/look_up to broken is in no transcript",
        "dialogues/cancel_order.yaml:39:9: the branch of cancel_order/look_up to too_late is in no transcript",
        "dialogues/cancel_order.yaml:40:3: state cancel_order/confirm is in no transcript",
      ])
    #expect(
      try report(visits.union(states("confirm"))).contains(
        "dialogues/cancel_order.yaml:44:9: the branch of cancel_order/confirm to stay is in no transcript"
      ))
  }
}
