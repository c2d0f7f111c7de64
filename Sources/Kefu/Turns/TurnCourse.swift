import KefuAuthoring
import KefuDialogue
import KefuResponses
import KefuValues

/// One turn on its way: the machine's effects are carried out until it wants nothing more.
struct TurnCourse {
  /// An action may lead to another; this many in a turn are more than any dialogue needs.
  static let actionLimit = 32

  private let assistant: Assistant
  private let saving: Assistant.Saving?
  private let context: EventContext
  private var conversation: Conversation
  private var state: DialogueState
  private var replies: [Reply] = []
  private var events: [TurnEvent] = []
  private var rule: SourceLocation?
  private var handoff: Handoff?
  private var actionCount = 0
  /// What is answered, with the replies that an earlier process gave to it.
  private var exchange: InterruptedTurn
  /// How many replies are to what was answered before.
  private var earlierReplies = 0
  /// An intention could not be kept: no action may run any more.
  private var isUnsaved = false

  init(
    _ assistant: Assistant, _ conversation: Conversation, time: Instant?, channel: String?,
    saving: Assistant.Saving?
  ) {
    self.assistant = assistant
    self.saving = saving
    self.conversation = conversation
    exchange = conversation.interrupted ?? InterruptedTurn(replies: [])
    replies = exchange.replies
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
      await run(call, isSaved: true)
    } else {
      await handle(.actionEnded(.failure(ActionFailureName.outcomeUnknown.rawValue)))
    }
  }

  /// Begins what is to be answered; what a crash had left to answer is a part of the history then.
  mutating func begin(_ message: String?, id: String? = nil, format: String? = nil) {
    if conversation.interrupted != nil { endExchange() }
    exchange = InterruptedTurn(
      id: id, message: message.map { String($0.prefix(Conversation.messageLimit)) },
      format: format, replies: [])
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

  /// Runs an action whose intention is kept first, if it is not yet.
  private mutating func run(_ call: PendingCall, isSaved: Bool = false) async {
    actionCount += 1
    var result = ActionResult.failure(ActionFailureName.error.rawValue)
    if let declaration = assistant.machine.action(call.action), let actions = assistant.actions,
      actionCount <= TurnCourse.actionLimit, await isSaved ? !isUnsaved : save()
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
  private mutating func save() async -> Bool {
    guard let saving, !isUnsaved else { return !isUnsaved }
    var snapshot = snapshot
    snapshot.interrupted = exchange
    snapshot.interrupted?.replies = Array(replies[earlierReplies...])
    do { try await saving(snapshot) } catch { isUnsaved = true }
    return !isUnsaved
  }

  /// The conversation as it stands.
  private var snapshot: Conversation {
    var conversation = conversation
    conversation.state = state
    conversation.assistantDigest = assistant.digest
    return conversation
  }

  /// Adds what was answered to the history.
  private mutating func endExchange() {
    let said = Array(replies[earlierReplies...])
    earlierReplies = replies.count
    conversation.interrupted = nil
    guard exchange.message != nil || !said.isEmpty else { return }
    conversation.history.append(.init(message: exchange.message, replies: said))
    if conversation.history.count > Conversation.historyLimit {
      conversation.history.removeFirst()
    }
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
      options: saying.options, payloads: saying.payloads,
      escaping: exchange.format.flatMap(ReplyEscaping.init(rawValue:)) ?? .none)
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
  mutating func turn(understanding: Understanding?) -> Turn {
    endExchange()
    var next = snapshot
    // Nobody may build on a turn that another process has claimed, or that nobody would know of: a store refuses it.
    if !isUnsaved { next.revision += 1 }
    if let time = context.time { next.time = max(time, next.time ?? time) }
    next.nextDeadline = state.nextDeadline(of: assistant.machine)
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
