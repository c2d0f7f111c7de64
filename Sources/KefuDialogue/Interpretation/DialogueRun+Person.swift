import KefuValues

extension DialogueRun {
  /// The customer asks for a person, or answers the offer of one.
  mutating func interpretAsPerson(_ message: MessageContent) -> Bool {
    if let offer = openOffer, offer.subject == .person, !isAskingYesOrNo,
      let wants = reader(of: message).yesOrNo
    {
      note(.person, wants ? "the offer of a person is accepted" : "the offer is declined")
      choose(wants ? .person : .decline, carried: offer.carried)
      return true
    }
    // A story that was asked for may have a person in it.
    if pendingSlot?.type == .text, PlainText(message.text).isLong { return false }
    guard message.intent == ControlIntent.humanAgent.name,
      message.confidence >= 0.6 || Phrase.person.matchesAny(in: message.text)
    else { return false }
    note(.person, "the customer asks for a person")
    handOff(reason: "customer")
    return true
  }

  /// Whether a yes would answer the running dialogue.
  private var isAskingYesOrNo: Bool {
    guard let slot = state.running?.asking, let type = runningDialogue?.slot(slot)?.type else {
      return false
    }
    return type == .yesNo
  }

  /// A person takes over: the bot is paused.
  mutating func handOff(reason: String) {
    let handoff = Handoff(reason: reason, turn: state.turnCount)
    behave(.handoff)
    take(.handedOff(handoff))
    want(.handOff(handoff))
  }

  /// A message for the person who has the conversation; once it is said that she will read it.
  mutating func waitForAgent() {
    note(.person, "a person has the conversation")
    if let handoff = state.handoff, state.turnCount == handoff.turn + 1 {
      behave(.handoffWaiting)
    }
  }

  /// The person gives the conversation back: the dialogue goes on.
  mutating func takeBack() {
    guard state.handoff != nil else { return }
    take(.agentReturned)
    behave(.agentReturned)
    if let definition = runningState, let dialogue = runningDialogue,
      case .handoff = definition.kind
    {
      goOn(from: definition, in: dialogue)
    }
    settle()
  }

  /// Offers a person with buttons for yes and no.
  mutating func offerPerson(by name: Behaviour.Name) {
    let title = option(ControlIntent.humanAgent.name).title
    let options = [Offer.Option(choice: .person, title: title)]
    take(.offered(Offer(subject: .person, options: options, turn: state.turnCount)))
    behave(name, options: options)
  }

  /// At the end of a turn that reached the anger limit; what the message asked for has been dealt with before.
  mutating func offerPersonIfAngry() {
    guard state.negativeTurns >= machine.settings.angerLimit, state.turnsSinceComplaint == 0,
      state.handoff == nil, state.offer?.subject != .person
    else { return }
    if let turn = state.angerTurn, state.turnCount - turn < 5 { return }
    take(.angerAnswered)
    if state.offer?.turn == state.turnCount { return }
    // One offer is enough.
    let isOffered = state.buttons.contains { button in
      guard button.turn == state.turnCount, case .authored(let meaning, _) = button.meaning else {
        return false
      }
      return meaning == .intent(ControlIntent.humanAgent.name)
    }
    if isOffered { return }
    offerPerson(by: .anger)
  }
}
