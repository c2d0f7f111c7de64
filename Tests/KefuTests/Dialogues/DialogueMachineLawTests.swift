import Foundation
import KefuAuthoring
import KefuDialogue
import KefuValues
import Testing

@testable import Kefu

/// What holds whatever a customer does and however actions end, on the shipped store's dialogues.
@Suite struct DialogueMachineLawTests {
  /// Tens of thousands of events in all.
  @Test(arguments: 0..<40)
  func anySequenceOfEventsLeavesAValidState(seed: UInt64) throws {
    let definition = try ShippedStore.definition
    let machine = DialogueMachine(DialoguePart(definition).book)
    var customer = RandomCustomer(seed: seed, definition: definition)
    let start = DialogueState(language: .zh, seed: seed)
    var state = start
    var steps: [DialogueStep] = []
    for number in 0..<600 {
      let context = customer.context()
      let event = customer.event(in: state)
      let before = state
      var turn: [DialogueStep] = []
      var effects: [DialogueEffect] = []
      var outcome = machine.transition(from: state, on: event, in: context)
      turn += outcome.steps
      effects += outcome.effects
      var actions = 0
      while let call = outcome.state.call {
        actions += 1
        try #require(actions < 60, "a turn goes on for ever: seed \(seed), event \(number)")
        outcome = machine.transition(
          from: outcome.state, on: .actionEnded(customer.result(of: call)), in: context)
        turn += outcome.steps
        effects += outcome.effects
      }
      state = outcome.state
      steps += turn
      try check(state, machine, "seed \(seed), event \(number)")
      try checkThatNothingIsLost(before, turn, effects, "seed \(seed), event \(number)")
      if case .message = event, before.handoff == nil, state.handoff == nil {
        #expect(
          effects.contains { if case .say = $0 { true } else { false } },
          "a message is answered: seed \(seed), event \(number): \(event) \(before.frames) \(turn)")
      }
    }
    #expect(DialogueState(language: .zh, seed: seed, replaying: steps) == state)
    let restored = try JSONDecoder().decode(
      DialogueState.self, from: JSONEncoder().encode(state))
    #expect(restored == state)
  }

  private func check(
    _ state: DialogueState, _ machine: DialogueMachine, _ place: Comment
  ) throws {
    #expect(state.call == nil && state.carried.isEmpty && state.carriedText.isEmpty, place)
    #expect(state.activities.count <= DialogueMachine.stackLimit, place)
    for frame in state.frames {
      let dialogue = try #require(machine.dialogue(frame.dialogue), place)
      #expect(dialogue.definition.states.contains { $0.name == frame.state }, place)
      for slot in dialogue.definition.slots {
        if let value = frame.values[slot.name] { #expect(slot.type.fits(value), place) }
      }
    }
    #expect(state.queue.count < 10 && state.focus.count <= DialogueState.focusLimit, place)
    #expect(state.buttons.count <= DialogueState.buttonLimit, place)
    let size = try JSONEncoder().encode(state).count
    #expect(size < 64_000, place)
  }

  /// A value that the customer gave goes only in a turn that says something after it went.
  private func checkThatNothingIsLost(
    _ before: DialogueState, _ steps: [DialogueStep], _ effects: [DialogueEffect], _ place: Comment
  ) throws {
    var state = before
    for (index, step) in steps.enumerated() {
      let frame = state.running
      state.apply(step)
      guard case .running(.slotsCleared(let slots)) = step, let frame else { continue }
      guard slots.contains(where: { frame.filled.contains($0) }) else { continue }
      let isSaid = steps.contains { if case .said = $0 { true } else { false } }
      #expect(isSaid, "\(place): cleared \(slots.map(\.rawValue)) at step \(index)")
    }
  }
}
