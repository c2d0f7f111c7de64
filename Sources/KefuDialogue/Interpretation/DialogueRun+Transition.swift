import KefuValues

extension DialogueRun {
  /// A transition of the state that waits, the innermost first; then of the states of the callers.
  mutating func interpretAsTransition(_ message: MessageContent) -> Bool {
    for place in state.runningActivity.reversed() {
      let frame = state.frames[place]
      guard let dialogue = machine.dialogue(frame.dialogue),
        let index = dialogue.index(of: frame.state)
      else { continue }
      for level in [index] + dialogue.groups(of: index) {
        let transitions = dialogue.definition.states[level].transitions
        for (number, transition) in transitions.enumerated() {
          let isPattern = dialogue.matches(message.text, transition: number, of: level)
          guard isPattern || isTaken(transition, by: message) else { continue }
          guard let branch = branch(of: transition, in: frame) else { continue }
          note(.transition, "\(transition.location)")
          drop(above: place)
          fillFromMessage(except: nil)
          follow(branch, in: dialogue)
          settle()
          return true
        }
      }
    }
    return false
  }

  /// Whether a pattern of the state that waits, or of a group around it, matches: the author foresaw just this message.
  func isTakenByPattern(_ message: MessageContent) -> Bool {
    guard let frame = state.running, let dialogue = runningDialogue,
      let index = dialogue.index(of: frame.state)
    else { return false }
    return ([index] + dialogue.groups(of: index)).contains { level in
      dialogue.definition.states[level].transitions.enumerated().contains { number, transition in
        dialogue.matches(message.text, transition: number, of: level)
          && branch(of: transition, in: frame) != nil
      }
    }
  }

  private func isTaken(_ transition: EventTransition, by message: MessageContent) -> Bool {
    if let question = message.question, transition.questions.contains(question) { return true }
    return transition.intents.contains(intent(of: message))
  }

  private func branch(of transition: EventTransition, in frame: Frame) -> Branch? {
    transition.branches.first { branch in
      branch.condition.map { $0.holds { frame.values[$0] ?? value(of: $0) } } ?? true
    }
  }
}
