import KefuDialogue
import KefuValues
import Testing

@Suite struct AnalysisSoundnessTests {
  @Test func nothingGoesWrongInADialogueWithoutFindings() {
    var count = 0
    for seed in 0..<UInt64(2_000) {
      let sketch = RandomDialogue(seed: seed).sketch
      let problems = sketch.problems(
        actions: RandomDialogue.actions, replies: RandomDialogue.replies)
      // A state that cannot be reached or cannot end does no harm on the way.
      guard
        problems.allSatisfy({
          $0.hasPrefix("unreachable") || $0.hasPrefix("endless") || $0.hasPrefix("dead")
            || $0.hasPrefix("twice")
        })
      else { continue }
      count += 1
      for walkSeed in 0..<UInt64(40) {
        var walk = RandomWalk(
          through: sketch.built(), actions: RandomDialogue.actions,
          replies: RandomDialogue.replies, seed: seed &* 1_000 &+ walkSeed)
        walk.run(messages: 25)
        #expect(walk.fault == nil, "seed \(seed): \(walk.events.joined(separator: " "))")
        if walk.fault != nil { return }
      }
    }
    #expect(count > 50)
  }
}
