import KefuDialogue
import KefuResponses
import KefuText
import KefuUnderstanding
public import KefuValues

extension Assistant {
  /// Something that happens without a message.
  public enum Event: Hashable, Sendable {
    /// The customer opened the chat and the assistant may speak first.
    case sessionStarted
    /// Time has passed: a reminder or a time-out may be due (`Conversation.nextDeadline`).
    case timeElapsed
    /// The person who took over gives the conversation back.
    case agentReturned
  }

  /// Keeps a conversation before an action runs, so that after a crash it is known that the action may have run.
  ///
  /// If it throws, nothing is known after a crash: the action does not run and fails with `error`, and so does any other of the turn. The
  /// turn is void then: the revision of its conversation has not grown, and a `ConversationStore` refuses it.
  public typealias Saving = @Sendable (Conversation) async throws -> Void

  /// Answers a message; it never fails, whatever the message and whatever the actions do.
  ///
  /// - Parameters:
  ///   - message: What the customer sends. The message of a turn that was cut off, which its `id` tells, has that turn finished and is
  ///     not handled again.
  ///   - conversation: As the last turn left it.
  ///   - save: Is given the conversation before every action: its intention and its key are in it. A conversation that is handed in
  ///     in this state has its turn finished first: the action is run again if it is repeatable, else its dialogue takes the branch
  ///     `outcome_unknown`.
  /// - Returns: The replies, and the conversation for the next message.
  public func respond(
    to message: Message, in conversation: Conversation, saving save: Saving? = nil
  ) async -> Turn {
    if let id = message.id, id == conversation.interrupted?.id,
      let turn = await finish(conversation, at: message.time, saving: save)
    {
      return turn
    }
    let (result, understanding) = reading(of: message)
    let content = content(of: message, result, understanding)
    var course = TurnCourse(
      self, conversation, time: message.time, channel: message.metadata["channel"],
      saving: save)
    await course.recover()
    course.begin(
      Masking.masked(message.text, result.entities), id: message.id,
      format: message.metadata["format"])
    await course.handle(.message(content))
    return course.turn(understanding: understanding)
  }

  /// Finishes a turn that a crash cut off; `nil` if none was.
  ///
  /// Its replies are those to the message of that turn, whose id is in `conversation.interrupted`. Afterwards that message is answered
  /// and must not be handed in again.
  public func finish(
    _ conversation: Conversation, at time: Instant? = nil, saving save: Saving? = nil
  ) async -> Turn? {
    guard let interrupted = conversation.interrupted else { return nil }
    var course = TurnCourse(self, conversation, time: time, channel: nil, saving: save)
    await course.recover()
    return course.turn(understanding: interrupted.message.map { parse($0) })
  }

  /// Handles what happens without a message.
  public func handle(
    _ event: Event, in conversation: Conversation, at time: Instant? = nil,
    saving save: Saving? = nil
  ) async -> Turn {
    var course = TurnCourse(self, conversation, time: time, channel: nil, saving: save)
    await course.recover()
    course.begin(nil)
    switch event {
    case .sessionStarted: await course.handle(.sessionStarted)
    case .timeElapsed: await course.handle(.timeElapsed)
    case .agentReturned: await course.handle(.agentReturned)
    }
    return course.turn(understanding: nil)
  }

  /// What the machine is told of a message.
  private func content(
    of message: Message, _ result: MessageParser.Result, _ understanding: Understanding
  ) -> MessageContent {
    let decision = result.ranking.decision
    let questions = result.answers.outcome == .choice ? result.answers.candidates : []
    return MessageContent(
      text: Masking.masked(message.text, result.entities), payload: message.payload,
      intent: decision.name, confidence: decision.confidence,
      ranking: result.ranking.candidates.map {
        RankedIntent(name: $0.name, confidence: $0.confidence)
      }, isAmbiguous: result.isAmbiguous,
      requests: result.requests.map {
        RequestContent(intent: $0.intent.name, range: $0.range)
      }, entities: result.entities.compactMap(entity), sentiment: result.sentiment,
      language: result.language, question: result.answer, questions: questions.map(\.question),
      patterns: machine.patterns.matches(in: message.text),
      day: message.time.flatMap { CivilDate(at: $0) })
  }

  /// An entity for slots; the numbers of cards only where a dialogue asks for them.
  private func entity(_ entity: Entity) -> MessageEntity? {
    guard var value = entity.value else { return nil }
    if Masking.entities.contains(entity.name), !machine.collects(entity: entity.name) {
      value = Masking.masked(value)
    }
    return MessageEntity(
      name: entity.name, value: value, unit: entity.unit, start: entity.range.lowerBound,
      end: entity.range.upperBound)
  }
}
