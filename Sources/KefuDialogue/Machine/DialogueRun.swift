import KefuValues

/// One event being handled: a state, and what has happened to it so far.
struct DialogueRun {
  /// A turn that takes more than this many moves goes in circles, which `kefu check` rules out.
  static let moveLimit = 200

  let machine: DialogueMachine
  let context: EventContext
  private(set) var state: DialogueState
  private(set) var effects: [DialogueEffect] = []
  private(set) var steps: [DialogueStep] = []
  /// The message, where the event is one.
  var message: MessageContent?
  /// What "it" or "the second one" means in this message; for a button everything that was spoken of just now.
  var references: [FocusItem] = []
  var moves = 0
  /// Whether this belongs to the answer to a message.
  private var isAnswering = false

  init(_ machine: DialogueMachine, state: DialogueState, context: EventContext) {
    self.machine = machine
    self.state = state
    self.context = context
  }

  /// Records a step and does to the state what it says.
  mutating func take(_ step: DialogueStep) {
    state.apply(step)
    steps.append(step)
  }

  mutating func take(_ step: FrameStep) { take(.running(step)) }

  mutating func want(_ effect: DialogueEffect) { effects.append(effect) }

  /// Notes how the message is taken.
  mutating func note(_ step: InterpretationStep, _ reason: String) {
    take(.interpreted(step, because: reason))
  }

  /// The dialogue of the running frame.
  var runningDialogue: CompiledDialogue? {
    state.running.flatMap { machine.dialogue($0.dialogue) }
  }

  /// The state that the running dialogue is in.
  var runningState: StateDefinition? {
    guard let frame = state.running else { return nil }
    return machine.dialogue(frame.dialogue)?.state(frame.state)
  }

  mutating func handle(_ event: DialogueEvent) {
    switch event {
    case .message, .actionEnded: isAnswering = true
    case .sessionStarted, .timeElapsed, .agentReturned, .assistantChanged: break
    }
    switch event {
    case .sessionStarted:
      take(.timePassed(context.time))
      behave(.greeting)
      settle()
    case .message(let message):
      handle(message)
    case .actionEnded(let result):
      endCall(result)
      settle()
    case .timeElapsed:
      take(.timePassed(context.time))
      elapse()
    case .agentReturned:
      take(.timePassed(context.time))
      takeBack()
    case .assistantChanged:
      migrate()
    }
    finish()
  }

  /// Ends the turn, unless an action is still to answer.
  private mutating func finish() {
    takeNextRequest()
    if let message, state.call == nil { answerAtLeast(message) }
    guard state.call == nil else { return }
    if isAnswering { offerPersonIfAngry() }
    if let frame = state.running, frame.waitingSince == nil, state.handoff == nil {
      take(.waited)
    }
    take(.turnEnded)
  }

  /// Takes up what a message asked for besides, once nothing else is going on.
  private mutating func takeNextRequest() {
    while state.frames.isEmpty, state.call == nil, state.handoff == nil,
      let request = state.queue.first
    {
      take(.requestTaken)
      take(.carried(request.carried, text: request.text))
      let title = machine.title(of: request.intent, in: state.language)
      behave(.nextRequest, arguments: ["title": title])
      act(on: request.intent)
    }
  }
}
