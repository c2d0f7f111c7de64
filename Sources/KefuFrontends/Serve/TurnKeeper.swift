import Kefu
import KefuValues

/// Takes turns in conversations and keeps what comes of them: one at a time in a conversation, in any number of them.
struct TurnKeeper: Sendable {
  /// What came of a turn.
  struct Outcome: Sendable {
    /// The result to answer with; `nil` if there is nobody to answer.
    var result: [UInt8]?
    /// What the sender is told beside the answer, before it.
    var notices: [[UInt8]] = []
    /// As it was kept; `nil` if it is not known any more.
    var conversation: Conversation?
  }

  let store: any ConversationStore
  let assistant: Assistant
  let now: @Sendable () -> Instant

  /// Answers a message, or gives the answer again that it had.
  func respond(to request: ServeRequest, in live: Conversation?) async throws -> Outcome {
    let time = request.time ?? now()
    var outcome = Outcome()
    var conversation = try await load(request.sender, unless: live, at: time, &outcome)
    if let id = request.clientID, let answer = try store.answer(to: id, in: request.sender) {
      outcome.result = Array(answer.utf8)
      outcome.conversation = conversation
      return outcome
    }
    if let customer = request.customer { conversation.customer = customer }
    try await catchUp(&conversation, to: time, &outcome)
    let intentions = Intentions(store)
    let turn = await assistant.respond(
      to: request.message(at: time), in: conversation, saving: intentions.save)
    try intentions.check()
    let result = answer(to: request.sender, turn)
    try store.save(
      turn.conversation, answer: String(decoding: result, as: UTF8.self), to: request.clientID)
    outcome.result = result
    outcome.conversation = turn.conversation
    return outcome
  }

  /// Handles what happens without a message.
  func handle(
    _ event: Assistant.Event, of sender: String, at time: Instant?, in live: Conversation?
  ) async throws -> Outcome {
    let time = time ?? now()
    var outcome = Outcome()
    var conversation = try await load(sender, unless: live, at: time, &outcome)
    if event != .timeElapsed { try await catchUp(&conversation, to: time, &outcome) }
    let intentions = Intentions(store)
    let turn = await assistant.handle(
      event, in: conversation, at: time, saving: intentions.save)
    try intentions.check()
    let result = answer(to: sender, turn)
    try store.save(turn.conversation, answer: String(decoding: result, as: UTF8.self), to: nil)
    outcome.result = result
    outcome.conversation = turn.conversation
    return outcome
  }

  /// Tells the sender what is due at a deadline, if it is the deadline still.
  func elapse(
    _ sender: String, deadline: Instant, in live: Conversation?
  ) async throws -> Outcome {
    var outcome = Outcome()
    guard var conversation = try await stored(sender, unless: live, &outcome) else {
      return outcome
    }
    if conversation.nextDeadline == deadline {
      try await catchUp(&conversation, to: deadline, &outcome)
    }
    outcome.conversation = conversation
    return outcome
  }

  /// Finishes a turn that a crash cut off.
  func recover(_ sender: String, in live: Conversation?) async throws -> Outcome {
    var outcome = Outcome()
    outcome.conversation = try await stored(sender, unless: live, &outcome)
    return outcome
  }

  func history(of sender: String, in live: Conversation?) throws -> Outcome {
    let conversation = try live ?? store.conversation(sender)
    var object = JSONObject()
    object.string("recipient_id", sender)
    object.writeExchanges("turns", conversation?.history ?? [])
    if let conversation {
      object.string("mood", conversation.mood.rawValue)
      object.writeState(of: conversation, assistant)
      object.flag("handed_off", conversation.isHandedOff)
      if let deadline = conversation.nextDeadline {
        object.string("next_deadline", deadline.text)
      }
    }
    return Outcome(result: object.bytes, conversation: conversation)
  }

  func reset(_ sender: String, in live: Conversation?) throws -> Outcome {
    var object = JSONObject()
    object.string("recipient_id", sender)
    guard let conversation = try live ?? store.conversation(sender) else {
      return Outcome(result: object.bytes)
    }
    let fresh = conversation.restarted()
    try store.save(fresh, answer: "", to: nil)
    return Outcome(result: object.bytes, conversation: fresh)
  }

  /// The conversation in memory, else in the store, else a new one.
  private func load(
    _ sender: String, unless live: Conversation?, at time: Instant, _ outcome: inout Outcome
  ) async throws -> Conversation {
    if let conversation = try await stored(sender, unless: live, &outcome) { return conversation }
    return Conversation(id: sender, began: time)
  }

  /// The conversation in memory, else as the store has it, with its last turn finished if a crash cut that off.
  ///
  /// A message with an id is sent again and finds its answer in the store; what came of any other the sender is told now.
  private func stored(
    _ sender: String, unless live: Conversation?, _ outcome: inout Outcome
  ) async throws -> Conversation? {
    if let live { return live }
    guard let conversation = try store.conversation(sender) else { return nil }
    let intentions = Intentions(store)
    guard
      let turn = await assistant.finish(
        conversation, at: conversation.time, saving: intentions.save)
    else { return conversation }
    try intentions.check()
    let notice = answer(to: sender, turn)
    let request = conversation.interrupted?.id
    try store.save(
      turn.conversation, answer: String(decoding: notice, as: UTF8.self), to: request)
    if request == nil, !turn.replies.isEmpty || turn.handoff != nil {
      outcome.notices.append(notice)
    }
    return turn.conversation
  }

  /// What became due before a time, each at its own.
  private func catchUp(
    _ conversation: inout Conversation, to time: Instant, _ outcome: inout Outcome
  ) async throws {
    while let deadline = conversation.nextDeadline, deadline <= time {
      conversation = try await elapse(conversation, at: deadline, &outcome)
      if conversation.nextDeadline == deadline { return }
    }
  }

  private func elapse(
    _ conversation: Conversation, at time: Instant?, _ outcome: inout Outcome
  ) async throws -> Conversation {
    let intentions = Intentions(store)
    let turn = await assistant.handle(
      .timeElapsed, in: conversation, at: time, saving: intentions.save)
    try intentions.check()
    let notice = answer(to: conversation.id, turn)
    try store.save(turn.conversation, answer: String(decoding: notice, as: UTF8.self), to: nil)
    if !turn.replies.isEmpty || turn.handoff != nil { outcome.notices.append(notice) }
    return turn.conversation
  }

  /// The answer to a message as JSON.
  private func answer(to sender: String, _ turn: Turn) -> [UInt8] {
    var object = JSONObject()
    object.string("recipient_id", sender)
    object.write(turn.replies)
    if let understanding = turn.understanding, !understanding.text.isEmpty {
      object.write(understanding)
    }
    object.writeState(of: turn.conversation, assistant)
    if let handoff = turn.handoff { object.write(handoff) }
    if let deadline = turn.conversation.nextDeadline {
      object.string("next_deadline", deadline.text)
    }
    return object.bytes
  }
}
