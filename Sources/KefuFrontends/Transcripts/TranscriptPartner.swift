import Kefu
package import KefuValues

/// Who a transcript talks with: an assistant in one conversation.
package protocol TranscriptPartner: Sendable {
  /// When time alone makes something happen.
  var nextDeadline: Instant? { get }

  /// Lets something happen.
  mutating func respond(to event: TranscriptEvent, at time: Instant) async -> TranscriptTurn
}

/// What happens to a conversation in a transcript.
package enum TranscriptEvent: Hashable, Sendable {
  case sessionStarted
  case message(String)
  /// A button is pressed.
  case press(payload: String, title: String)
  case timeElapsed
  case agentReturned
}

/// A turn as transcripts look at it.
package struct TranscriptTurn: Hashable, Sendable {
  package struct Said: Hashable, Sendable {
    /// The authored reply.
    package var name: String
    /// As it is shown without buttons to press.
    package var text: String
    package var arguments: [TranscriptArgument]
    /// What can be pressed, by title.
    package var buttons: [Button]

    package init(
      name: String, text: String, arguments: [TranscriptArgument] = [], buttons: [Button] = []
    ) {
      self.name = name
      self.text = text
      self.arguments = arguments
      self.buttons = buttons
    }
  }

  package struct Button: Hashable, Sendable {
    package var title: String
    package var payload: String

    package init(title: String, payload: String) {
      self.title = title
      self.payload = payload
    }
  }

  /// A part of a dialogue that the machine came through.
  package enum Visit: Hashable, Sendable {
    case state(dialogue: String, state: String)
    /// By where it stands.
    case branch(SourceLocation)
  }

  package var replies: [Said]
  package var intent: String?
  package var question: String?
  package var sentiment: String?
  /// The dialogue, the groups and the state in which it waits; empty outside dialogues.
  package var path: [String]
  /// What the running dialogue knows, by name.
  package var slots: [TranscriptArgument]
  package var mood: String
  package var language: String?
  /// Why a person takes over.
  package var handoff: String?
  /// The steps of the machine, as they are printed.
  package var events: [String]
  package var visits: [Visit]

  package init(
    replies: [Said], intent: String? = nil, question: String? = nil, sentiment: String? = nil,
    path: [String] = [], slots: [TranscriptArgument] = [], mood: String = "calm",
    language: String? = nil, handoff: String? = nil, events: [String] = [], visits: [Visit] = []
  ) {
    self.replies = replies
    self.intent = intent
    self.question = question
    self.sentiment = sentiment
    self.path = path
    self.slots = slots
    self.mood = mood
    self.language = language
    self.handoff = handoff
    self.events = events
    self.visits = visits
  }
}
