import KefuDialogue
import KefuValues

/// Goes through a dialogue by chance as the machine does, and notes what should not happen.
struct RandomWalk {
  private let dialogue: DialogueDefinition
  private let actions: [ActionDeclaration]
  private let replies: [ReplyOutline]
  private let dependencies: [VariableName: [VariableName]]
  private let touched: TouchedVariables
  private var generator: SplitMix64
  private var values: [VariableName: Bool] = [:]
  private var filled: [VariableName] = []
  private var attempts: [VariableName: Int] = [:]
  private var trail: [Int] = []
  private var history: [Int: Int] = [:]
  private var state = 0
  private(set) var events: [String] = []
  /// What went wrong; `nil` if nothing did.
  private(set) var fault: String?

  init(
    through dialogue: DialogueDefinition, actions: [ActionDeclaration], replies: [ReplyOutline],
    seed: UInt64
  ) {
    self.dialogue = dialogue
    self.actions = actions
    self.replies = replies
    dependencies = dialogue.dependencies(actions: actions, dialogues: [])
    touched = TouchedVariables(of: dialogue, dialogues: [], actions: actions)
    generator = SplitMix64(seed: seed)
    // What nothing gives is reported as unknown elsewhere, and taken for set here.
    let known = Set(dialogue.variables(actions: actions, dialogues: []).map(\.name))
    for name in replies.flatMap(\.arguments) where !known.contains(name) { values[name] = true }
  }

  mutating func run(messages: Int) {
    fillAnytime()
    enter(0)
    for _ in 0..<messages {
      guard settle(), fault == nil else { return }
      hear()
      if fault != nil { return }
    }
  }

  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }

  // MARK: What the machine does

  /// Goes on until a message is waited for; false at the end.
  private mutating func settle() -> Bool {
    for _ in 0..<200 {
      guard fault == nil else { return false }
      let definition = dialogue.states[state]
      switch definition.kind {
      case .group(let initial): enter(initial)
      case .decide: goOn(definition.next)
      case .wait: return true
      case .end, .handoff, .call: return false
      case .collect(let slots):
        guard let slot = slots.first(where: { values[$0] == nil }) else {
          goOn(definition.next)
          continue
        }
        if attempts[slot, default: 0] >= 2 {
          guard let target = dialogue.slot(slot)?.giveUp else { return false }
          enter(target)
          continue
        }
        if let ask = dialogue.slot(slot)?.ask { say(ask) }
        return fault == nil
      case .act(let use, let failures, let otherwise, _):
        for argument in use.arguments {
          if case .variable(let name) = argument.value { read(name) }
        }
        let action = actions.first { $0.name == use.action }
        if chance(0.3) {
          goOn(
            (failures.map(\.branch) + [otherwise].compactMap(\.self)).shuffled(using: &generator))
          continue
        }
        for result in action?.results ?? [] {
          let name = use.variable(for: result.name)
          values[name] = result.isOptional && chance(0.5) ? nil : chance(0.5)
        }
        if action?.isRepeatable == false {
          trail = []
          filled = []
        }
        goOn(definition.next)
      }
    }
    fault = fault ?? "circle"
    return false
  }

  private mutating func enter(_ index: Int) {
    state = index
    events.append(dialogue.states[index].name)
    if !trail.contains(index) { trail.append(index) }
    var group = dialogue.states[index].parent
    while let current = group {
      history[current] = index
      group = dialogue.states[current].parent
    }
    perform(dialogue.states[index].entry)
  }

  private mutating func goOn(_ branches: [Branch]) {
    for branch in branches {
      guard branch.condition.map({ holds($0) }) ?? true else { continue }
      return follow(branch)
    }
    fault = fault ?? "stuck in \(dialogue.states[state].name)"
  }

  private mutating func follow(_ branch: Branch) {
    perform(branch.effects)
    switch branch.target {
    case .state(let index): enter(index)
    case .history(let group): enter(history[group] ?? group)
    case .stay: break
    }
  }

  private mutating func perform(_ effects: [StateEffect]) {
    for effect in effects {
      switch effect {
      case .say(let reply, _): say(reply)
      case .set(let name, .constant(let value)): fill(name, value == .yesNo(true))
      case .set(let name, .variable(let other)):
        read(other)
        fill(name, values[other] ?? false)
      case .clear(let names): for name in names { clear(name) }
      case .focus(_, let name): read(name)
      }
    }
  }

  private mutating func fill(_ name: VariableName, _ value: Bool) {
    if let old = values[name], old != value {
      for dependent in dependents(of: name) { values[dependent] = nil }
    }
    values[name] = value
  }

  private mutating func clear(_ name: VariableName) {
    for name in [name] + dependents(of: name) {
      values[name] = nil
      filled.removeAll { $0 == name }
    }
  }

  private func dependents(of name: VariableName) -> [VariableName] {
    var found: [VariableName] = []
    var open = [name]
    while let next = open.popLast() {
      for (dependent, others) in dependencies
      where others.contains(next) && dependent != name && !found.contains(dependent) {
        found.append(dependent)
        open.append(dependent)
      }
    }
    return found
  }

  // MARK: What must be set

  private mutating func read(_ name: VariableName) {
    if values[name] == nil {
      fault = fault ?? "\(name.rawValue) unset in \(dialogue.states[state].name)"
    }
  }

  private mutating func say(_ name: ReplyName) {
    for argument in replies.first(where: { $0.name == name })?.arguments ?? [] { read(argument) }
  }

  private mutating func holds(_ condition: Guard) -> Bool {
    switch condition {
    case .isSet(let name): return values[name] != nil
    case .isTrue(let name), .compare(let name, _, _), .isOneOf(let name, _):
      read(name)
      return values[name] ?? false
    case .not(let inner): return !holds(inner)
    case .all(let inner):
      for condition in inner where !holds(condition) { return false }
      return true
    case .any(let inner):
      for condition in inner where holds(condition) { return true }
      return false
    }
  }

  // MARK: What the customer does

  private mutating func hear() {
    let definition = dialogue.states[state]
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...3:
      guard case .collect(let slots) = definition.kind,
        let slot = slots.first(where: { values[$0] == nil })
      else { return }
      if chance(0.2) {
        attempts[slot, default: 0] += 1
        return
      }
      give(slot)
    case 4: fillAnytime()
    case 5...6: correct()
    case 7: goBack()
    default: transition()
    }
  }

  private mutating func give(_ slot: VariableName) {
    fill(slot, chance(0.5))
    filled.removeAll { $0 == slot }
    filled.append(slot)
    events.append("=\(slot.rawValue)")
  }

  private mutating func fillAnytime() {
    for slot in dialogue.slots
    where slot.filling == .anytime && values[slot.name] == nil && chance(0.4) {
      give(slot.name)
    }
  }

  private mutating func correct() {
    guard let slot = filled.randomElement(using: &generator), let old = values[slot] else { return }
    let concerned = [slot] + dependents(of: slot)
    fill(slot, !old)
    events.append("!\(slot.rawValue)")
    rewind { touched, index in touched.contains(anyOf: Set(concerned), inState: index) }
  }

  private mutating func goBack() {
    guard let slot = filled.last else { return }
    let concerned = [slot] + dependents(of: slot)
    clear(slot)
    events.append("<\(slot.rawValue)")
    rewind { touched, index in touched.contains(anyOf: Set(concerned), inState: index) }
  }

  private mutating func rewind(to isPlace: (TouchedVariables, Int) -> Bool) {
    guard let index = trail.firstIndex(where: { isPlace(touched, $0) }) else { return }
    let place = trail[index]
    trail.removeSubrange(index...)
    enter(place)
  }

  private mutating func transition() {
    var owner: Int? = state
    while let index = owner {
      let definition = dialogue.states[index]
      let branches =
        definition.transitions.randomElement(using: &generator)?.branches
        ?? [definition.timeout?.branch].compactMap(\.self)
      for branch in branches where branch.condition.map({ holds($0) }) ?? true {
        return follow(branch)
      }
      owner = definition.parent
    }
  }
}
