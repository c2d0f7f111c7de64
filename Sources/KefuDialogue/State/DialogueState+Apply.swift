package import KefuValues

extension DialogueState {
  /// How many turns something stays in focus.
  package static let focusTurns = 6
  /// How many things are kept in focus.
  package static let focusLimit = 8
  /// How many buttons can still be pressed.
  package static let buttonLimit = 60
  /// How many replies of a turn are remembered.
  package static let saidLimit = 8
  /// How many things of a list are remembered.
  package static let listLimit = 20

  /// Rebuilds a state from all the steps of a conversation.
  package init(language: ReplyLanguage, seed: UInt64, replaying steps: some Sequence<DialogueStep>)
  {
    self.init(language: language, seed: seed)
    for step in steps { apply(step) }
  }

  /// Does to the state what a step says: the only way in which it changes.
  package mutating func apply(_ step: DialogueStep) {
    switch step {
    case .messageReceived(let time, let customer, let channel):
      turnCount += 1
      pass(to: time)
      if let customer { self.customer = customer }
      if let channel { self.channel = channel }
      focus.removeAll { turnCount - $0.turn > DialogueState.focusTurns }
      if let list, turnCount - list.turn > DialogueState.focusTurns { self.list = nil }
      if let lastRequest, turnCount - lastRequest.turn > DialogueState.focusTurns {
        self.lastRequest = nil
      }
      for index in frames.indices {
        frames[index].waitingSince = nil
        frames[index].isReminded = false
      }
    case .timePassed(let time): pass(to: time)
    case .languageSwitched(let language):
      self.language = language
      pendingLanguage = nil
    case .languageWeighed(let language): pendingLanguage = language
    case .moodChanged(let mood, let negativeTurns, let turnsSinceComplaint):
      self.mood = mood
      self.negativeTurns = negativeTurns
      self.turnsSinceComplaint = turnsSinceComplaint
    case .interpreted, .branchTaken, .migrated: break
    case .carried(let entities, let text):
      carried = entities
      carriedText = text
    case .offered(let offer): self.offer = offer
    case .offerClosed: offer = nil
    case .requestQueued(let request): queue.append(request)
    case .requestTaken: queue.removeFirst()
    case .focused(let item): putIntoFocus(item)
    case .listShown(let list): self.list = list
    case .requestRemembered(let request): lastRequest = request
    case .understood: misunderstandings = 0
    case .misunderstood: misunderstandings += 1
    case .apologized: apologyTurn = turnCount
    case .angerAnswered: angerTurn = turnCount
    case .actionBegan(let call):
      self.call = call
      if call.attempt == 1 { callCount += 1 }
    case .actionEnded: call = nil
    case .handedOff(let handoff): self.handoff = handoff
    case .agentReturned: handoff = nil
    case .said(let saying): remember(saying)
    case .buttonsShown(let shown):
      buttons = Array((buttons + shown).suffix(DialogueState.buttonLimit))
    case .turnEnded:
      carried = []
      carriedText = ""
    case .sessionExpired: expire()
    case .dialogueStarted(let name, let values):
      frames.append(Frame(dialogue: name, state: "", isCall: false, values: values))
    case .dialogueCalled(let name, let values):
      frames.append(Frame(dialogue: name, state: "", isCall: true, values: values))
    case .dialogueLeft: _ = frames.popLast()
    case .dialogueDropped(let name): frames.removeSubrange(activity(of: name))
    case .dialogueRaised(let name): raise(name)
    case .running(let step):
      guard var frame = frames.popLast() else { return }
      frame.apply(step, at: time)
      frames.append(frame)
    }
  }

  /// Time never goes back.
  private mutating func pass(to time: Instant?) {
    guard let time else { return }
    self.time = max(time, self.time ?? time)
  }

  private mutating func putIntoFocus(_ item: FocusItem) {
    focus.removeAll { $0.kind == item.kind && $0.value == item.value }
    focus.append(item)
    if focus.count > DialogueState.focusLimit { focus.removeFirst() }
  }

  private mutating func remember(_ saying: Saying) {
    let name = saying.reply.rawValue
    var index = 0
    while index < uses.count, uses[index].reply < name { index += 1 }
    if index == uses.count || uses[index].reply != name {
      uses.insert(ReplyUse(reply: name, count: 0), at: index)
    }
    uses[index].count &+= 1
    if saidTurn != turnCount { said = [] }
    saidTurn = turnCount
    sayingCount &+= 1
    said = (said + [saying]).suffix(DialogueState.saidLimit)
  }

  private mutating func expire() {
    frames = []
    offer = nil
    queue = []
    focus = []
    list = nil
    lastRequest = nil
    buttons = []
    said = []
    mood = .calm
    negativeTurns = 0
    turnsSinceComplaint = 0
    apologyTurn = nil
    angerTurn = nil
    misunderstandings = 0
    call = nil
    carried = []
  }
}
