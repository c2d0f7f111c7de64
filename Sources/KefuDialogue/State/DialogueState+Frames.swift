import KefuValues

extension DialogueState {
  /// The places of the dialogue of a name that runs or was interrupted, and of those that it called; empty if there is none.
  package func activity(of name: DialogueName) -> Range<Int> {
    guard let start = frames.firstIndex(where: { $0.dialogue == name && !$0.isCall }) else {
      return 0..<0
    }
    var end = start + 1
    while end < frames.count, frames[end].isCall { end += 1 }
    return start..<end
  }

  /// The place of the dialogue that runs and was not called; those above it were called.
  package var runningActivity: Range<Int> {
    guard let start = frames.lastIndex(where: { !$0.isCall }) else { return 0..<frames.count }
    return start..<frames.count
  }

  /// The dialogues that were started, the oldest first.
  package var activities: [DialogueName] { frames.filter { !$0.isCall }.map(\.dialogue) }

  mutating func raise(_ name: DialogueName) {
    let range = activity(of: name)
    let raised = Array(frames[range])
    frames.removeSubrange(range)
    frames.append(contentsOf: raised)
  }
}

extension Frame {
  /// Does to the running dialogue what a step says.
  mutating func apply(_ step: FrameStep, at time: Instant?) {
    switch step {
    case .stateEntered(let name, let groups): enter(name, groups: groups)
    case .slotFilled(let slot, let value, _):
      values[slot] = value
      verified.removeAll { $0 == slot }
      filled.removeAll { $0 == slot }
      filled.append(slot)
      if asking == slot { asking = nil }
    case .slotsCleared(let slots):
      for slot in slots { values[slot] = nil }
      verified.removeAll { slots.contains($0) }
      filled.removeAll { slots.contains($0) }
      if let slot = asking, slots.contains(slot) { asking = nil }
    case .slotVerified(let slot): verified.append(slot)
    case .slotAsked(let slot, let countsAttempt):
      asking = slot
      guard countsAttempt else { return }
      // Who was asked something else meanwhile had answered.
      attempts.removeAll { $0.slot != slot }
      if let index = attempts.firstIndex(where: { $0.slot == slot }) {
        attempts[index].count += 1
      } else {
        attempts.append(Attempt(slot: slot, count: 1))
      }
    case .rewound(let name):
      if let index = trail.firstIndex(of: name) { trail.removeSubrange(index...) }
      asking = nil
    case .committed:
      trail = []
      filled = []
    case .waited: waitingSince = time
    case .reminded: isReminded = true
    }
  }

  /// Enters a state; the groups around it remember it.
  private mutating func enter(_ name: String, groups: [String]) {
    state = name
    asking = nil
    waitingSince = nil
    isReminded = false
    if !trail.contains(name) { trail.append(name) }
    for group in groups {
      if let index = history.firstIndex(where: { $0.group == group }) {
        history[index].state = name
      } else {
        history.append(GroupHistory(group: group, state: name))
      }
    }
  }
}
