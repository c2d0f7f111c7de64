import KefuDialogue
import KefuValues

/// A small dialogue made by chance, often a wrong one; all its variables are yes/no.
struct RandomDialogue {
  static let actions = [
    action(
      "look", [field("key", .yesNo)],
      gives: [
        field("found", .yesNo), field("extra", .yesNo, optional: true),
      ]),
    action("pay", gives: [field("receipt", .yesNo)], repeatable: false),
  ]
  static let variables = ["a", "b", "c", "d", "it_found", "it_extra", "receipt"]
  static let replies =
    variables.map { reply("tell_\($0)", $0) } + [reply("ask_c", "a")]

  private(set) var sketch = DialogueSketch()
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    sketch.slots = ["a", "b", "c", "d"].enumerated().map { index, name in
      let earlier = ["a", "b", "c"].prefix(index).filter { _ in chance(0.35) }
      return slot(
        name, .yesNo, chance(0.4) ? .anytime : .asked, dependsOn: Array(earlier),
        giveUp: chance(0.2) ? 8 : nil)
    }
    let hasGroup = chance(0.5)
    sketch.states = (0..<9).map { index in
      index == 8
        ? .init(name: "s8", entry: effects(0.3), kind: .end)
        : state(index, parent: hasGroup && (3...5).contains(index) ? "s2" : nil)
    }
    if hasGroup {
      sketch.states[2] = .init(
        name: "s2", kind: .group("s3"),
        on: chance(0.7) ? [(["leave"], [go("s\(pick(6...7))")])] : [])
      sketch.states[6].next = [
        DialogueSketch.Way(effects: effects(0.2), target: "history s2")
      ]
      sketch.states[6].kind = .decide
    }
  }

  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func variable() -> String {
    RandomDialogue.variables[pick(0...RandomDialogue.variables.count - 1)]
  }

  private mutating func slotName() -> String { ["a", "b", "c", "d"][pick(0...3)] }

  private mutating func effects(_ probability: Double) -> [StateEffect] {
    guard chance(probability) else { return [] }
    switch pick(0...4) {
    case 0: return [set(slotName(), .yesNo(chance(0.5)))]
    case 1: return [clear(slotName())]
    case 2:
      return [
        .set(
          VariableName(rawValue: slotName()),
          .variable(VariableName(rawValue: variable())))
      ]
    default: return [say("tell_\(variable())")]
    }
  }

  private mutating func way(from index: Int, if condition: Guard? = nil) -> DialogueSketch.Way {
    let target = chance(0.8) ? pick(index + 1...8) : pick(0...8)
    return DialogueSketch.Way(
      condition: condition, effects: effects(0.15), target: "s\(target)")
  }

  private mutating func next(from index: Int) -> [DialogueSketch.Way] {
    let name = variable()
    switch pick(0...5) {
    case 0: return [way(from: index, if: isTrue(name)), way(from: index, if: .not(isTrue(name)))]
    case 1:
      return [
        way(from: index, if: .all([isSet(name), isTrue(name)])),
        way(from: index, if: .any([.not(isSet(name)), .not(isTrue(name))])),
      ]
    case 2: return [way(from: index, if: isSet(name)), way(from: index)]
    default: return [way(from: index)]
    }
  }

  private mutating func state(_ index: Int, parent: String?) -> DialogueSketch.State {
    var state = DialogueSketch.State(name: "s\(index)", parent: parent, entry: effects(0.25))
    state.next = next(from: index)
    switch pick(0...9) {
    case 0...4:
      var slots = [slotName()]
      if chance(0.4) { slots.append(slotName()) }
      state.kind = .collect(slots)
    case 5: state.kind = .decide
    case 6:
      state.kind = .wait
      state.next = []
    case 7...8:
      state.kind = .act(
        "look", [("key", .variable(VariableName(rawValue: slotName())))], prefix: "it",
        failures: [("lost", way(from: index))], otherwise: go("s8"))
    default:
      state.kind = .act("pay", [], prefix: nil, failures: [], otherwise: go("s8"))
    }
    if chance(0.4) { state.on = [(["x"], next(from: index)), (["y"], [go("stay")])] }
    if chance(0.2) { state.timeout = way(from: index) }
    return state
  }
}
