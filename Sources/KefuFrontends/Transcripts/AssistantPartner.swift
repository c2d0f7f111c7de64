package import Kefu
package import KefuValues

/// An assistant in one conversation, for transcripts.
package struct AssistantPartner: TranscriptPartner {
  private let assistant: Assistant
  private var conversation: Conversation

  package init(assistant: Assistant, id: String, header: TranscriptHeader) {
    self.assistant = assistant
    conversation = assistant.conversation(
      id: id, language: header.language, customer: header.customer, seed: header.seed)
  }

  package var nextDeadline: Instant? { conversation.nextDeadline }

  package mutating func respond(
    to event: TranscriptEvent, at time: Instant
  ) async -> TranscriptTurn {
    let turn =
      switch event {
      case .sessionStarted:
        await assistant.handle(.sessionStarted, in: conversation, at: time)
      case .timeElapsed: await assistant.handle(.timeElapsed, in: conversation, at: time)
      case .agentReturned: await assistant.handle(.agentReturned, in: conversation, at: time)
      case .message(let text):
        await assistant.respond(to: Message(text, at: time), in: conversation)
      case .press(let payload, let title):
        await assistant.respond(to: Message(title, at: time, payload: payload), in: conversation)
      }
    conversation = turn.conversation
    return TranscriptTurn(turn)
  }
}
