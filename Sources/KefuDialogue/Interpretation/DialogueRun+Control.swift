import KefuValues

extension DialogueRun {
  /// Cancel, start over, go back, repeat, "what do you mean".
  mutating func interpretAsControl(_ message: MessageContent) -> Bool {
    if isAnswerToPending(message) || isTakenByPattern(message) { return false }
    let isBareCancel = Phrase.bareCancel.matchesAny(in: message.text)
    if isBareCancel, !state.frames.isEmpty || state.offer != nil {
      note(.control, "the customer stops the dialogue")
      cancel()
      return true
    }
    // "What about S", "the last one": about what was asked for or shown last.
    if state.frames.isEmpty, state.lastRequest != nil,
      Phrase.ellipsis.matchesAny(in: message.text) || listedItem(PlainText(message.text)) != nil
    {
      return false
    }
    switch ControlIntent(rawValue: message.intent.rawValue) {
    case .cancelDialogue:
      note(.control, "the customer stops the dialogue")
      cancel()
    case .startOver:
      note(.control, "the customer starts over")
      startOver()
    case .goBack:
      note(.control, "the customer goes back")
      goBack()
    case .repeat:
      note(.control, "the customer wants to hear it again")
      repeatLast()
    case .askMeaning:
      note(.control, "the customer asks what was meant")
      explainLast()
    case .correct, .humanAgent, nil: return false
    }
    return true
  }

  /// "不用了" answers a question that asks for yes or no, "changed my mind" one for a reason.
  private func isAnswerToPending(_ message: MessageContent) -> Bool {
    guard let slot = pendingSlot else { return false }
    let reader = reader(of: message)
    if slot.type == .yesNo {
      return reader.yesOrNo != nil && !["取消", "cancel"].contains(PlainText(message.text).core)
    }
    return reader.isMostly(slot.type)
  }

  private mutating func cancel() {
    take(.offerClosed)
    guard let name = state.activities.last else { return behave(.nothingToCancel) }
    behave(.cancel, arguments: ["title": title(of: name)])
    abandonActivity(outcome: "cancelled")
    settle()
  }

  private mutating func startOver() {
    guard let name = state.activities.last else {
      behave(.startOver, arguments: ["title": ""])
      return
    }
    behave(.startOver, arguments: ["title": title(of: name)])
    take(.dialogueDropped(name))
    take(.carried([], text: ""))
    begin(name)
  }

  /// Asks the question before the last again; what was given since is forgotten.
  private mutating func goBack() {
    for place in state.runningActivity.reversed() {
      let frame = state.frames[place]
      guard let dialogue = machine.dialogue(frame.dialogue),
        let last = frame.filled.last(where: { slot in
          dialogue.slot(slot)?.ask != nil && isUndoable(slot, in: frame, of: dialogue)
        })
      else { continue }
      drop(above: place)
      behave(.goBack)
      rewind(clearing: last, in: dialogue)
      settle()
      return
    }
    behave(.nothingToGoBack)
    settle()
  }

  private mutating func repeatLast() {
    guard !state.said.isEmpty else { return behave(.nothingToRepeat) }
    let introduction = machine.behaviour(.repeat)?.reply
    let last = state.said.filter { $0.reply != introduction }
    behave(.repeat)
    for saying in last {
      take(.said(saying))
      want(.say(saying))
    }
  }

  private mutating func explainLast() {
    guard !state.frames.isEmpty else {
      behave(.nothingToExplain)
      return
    }
    behave(.askMeaning)
    settle()
  }
}
