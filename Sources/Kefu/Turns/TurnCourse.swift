import KefuAuthoring
import KefuDialogue
import KefuResponses
import KefuValues

/// One turn on its way: the machine's effects are carried out until it wants nothing more.
struct TurnCourse {
  /// An action may lead to another; this many in a turn are more than any dialogue needs.
  static let actionLimit = 32

  private let assistant: Assistant
  private let save: Assistant.Saving?
  private let context: EventContext
  private let escaping: ReplyEscaping
  private var conversation: Conversation
  private var state: DialogueState
  private var replies: [Reply] = []
  private var events: [TurnEvent] = []
  private var rule: SourceLocation?
  private var handoff: Handoff?
  private var actionCount = 0

  init(
    _ assistant: Assistant, _ conversation: Conversation, time: Instant?, channel: String?,
    escaping: ReplyEscaping = .none, save: Assistant.Saving?
  ) {
    self.assistant = assistant
    self.escaping = escaping
    self.save = save
    self.conversation = conversation
    state =
      conversation.state
      ?? DialogueState(
        language: assistant.settings.defaultLanguage, seed: conversation.seed)
    context = EventContext(
      conversation: conversation.key, customer: conversation.customer, channel: channel, time: time)
  }

  /// Finishes what a crash or an edit of the assistant left.
  mutating func recover() async {
    if let digest = conversation.assistantDigest, digest != assistant.digest {
      await handle(.assistantChanged)
    }
    guard let call = state.call else { return }
    if assistant.machine.action(call.action)?.isRepeatable == true {
      await run(call)
    } else {
      await handle(.actionEnded(.failure(ActionFailureName.outcomeUnknown.rawValue)))
    }
  }

  mutating func handle(_ event: DialogueEvent) async {
    let outcome = assistant.machine.transition(from: state, on: event, in: context)
    record(outcome.steps)
    state = outcome.state
    for effect in outcome.effects {
      switch effect {
      case .say(let saying): say(saying)
      case .handOff(let handoff): self.handoff = handoff
      case .run(let call): await run(call)
      }
    }
  }

  private mutating func run(_ call: PendingCall) async {
    actionCount += 1
    var result = ActionResult.failure(ActionFailureName.error.rawValue)
    if let declaration = assistant.machine.action(call.action), let actions = assistant.actions,
      actionCount <= TurnCourse.actionLimit, await isKept()
    {
      let outcome = await actions.perform(
        declaration, arguments: call.arguments.dictionary,
        context: ActionContext(
          conversation: conversation.id, customer: conversation.customer, time: context.time,
          language: state.language, key: call.key))
      result = ActionResult(outcome)
    }
    await handle(.actionEnded(result))
  }

  /// Has the conversation kept before an action; returns whether the action may run.
  private func isKept() async -> Bool {
    guard let save else { return true }
    do {
      try await save(snapshot)
      return true
    } catch {
      return false
    }
  }

  /// The conversation as it stands while an action runs.
  private var snapshot: Conversation {
    var conversation = conversation
    conversation.state = state
    conversation.assistantDigest = assistant.digest
    return conversation
  }

  private mutating func record(_ steps: [DialogueStep]) {
    var state = state
    for step in steps {
      let before = state.running?.dialogue
      state.apply(step)
      events.append(
        TurnEvent(step: step, dialogue: (state.running?.dialogue ?? before)?.rawValue))
    }
  }

  private mutating func say(_ saying: Saying) {
    rule = rule ?? saying.location
    let request = ReplyRequest(
      name: saying.reply, form: saying.form, language: saying.language, choice: saying.choice,
      arguments: saying.arguments.dictionary, trusted: results(in: saying), items: saying.items,
      options: saying.options, payloads: saying.payloads, escaping: escaping)
    guard let rendered = assistant.renderer.render(request) else { return }
    replies.append(
      Reply(
        text: rendered.text, language: saying.language, name: saying.reply.rawValue,
        buttons: rendered.buttons, cards: rendered.cards, image: rendered.image,
        link: rendered.link, plainText: rendered.plainText))
  }

  /// The arguments whose text comes from the shop's actions, not from the customer.
  private func results(in saying: Saying) -> Set<String> {
    guard let dialogue = saying.dialogue.flatMap({ assistant.machine.dialogue($0) }) else {
      return []
    }
    let slots = dialogue.definition.slots.map(\.name.rawValue) + ["title", "value"]
    return Set(saying.arguments.entries.map(\.name.rawValue)).subtracting(slots)
  }

  /// The turn, once the machine wants nothing more.
  func turn(answering message: String?, understanding: Understanding?) -> Turn {
    var next = snapshot
    next.revision += 1
    if let time = context.time { next.time = max(time, next.time ?? time) }
    next.nextDeadline = state.nextDeadline(of: assistant.machine)
    if message != nil || !replies.isEmpty {
      next.history.append(
        .init(
          message: message.map { String($0.prefix(Conversation.messageLimit)) }, replies: replies))
      if next.history.count > Conversation.historyLimit { next.history.removeFirst() }
    }
    return Turn(
      replies: replies, conversation: next, understanding: understanding, rule: rule,
      events: events, handoff: handoff.map { summary($0, of: next, understanding) })
  }

  private func summary(
    _ handoff: Handoff, of conversation: Conversation, _ understanding: Understanding?
  ) -> HandoffSummary {
    HandoffSummary(
      reason: handoff.reason, customer: conversation.customer,
      intent: state.running?.dialogue.rawValue ?? understanding?.intent.name.rawValue,
      slots: assistant.shownSlots(of: conversation).map { .init(name: $0.name, value: $0.value) },
      mood: state.mood, turns: conversation.history)
  }
}

extension ActionResult {
  fileprivate init(_ outcome: ActionOutcome) {
    switch outcome {
    case .success(let values):
      var bindings = Bindings()
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        bindings[VariableName(rawValue: name)] = value
      }
      self = .success(bindings)
    case .failure(let name): self = .failure(name)
    }
  }
}
