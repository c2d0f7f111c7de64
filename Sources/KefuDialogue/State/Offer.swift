package import KefuValues

/// A question that the machine itself has asked.
package struct Offer: Hashable, Sendable, Codable {
  package enum Subject: String, Hashable, Sendable, Codable {
    /// Which of several was meant.
    case clarification
    /// Whether a person should take over.
    case person
    /// What was wrong.
    case correction
  }

  package var subject: Subject
  package var options: [Option]
  /// The turn in which it was made; it is open for the next message that is not something else.
  package var turn: Int
  /// What the message had to give on which it was made.
  package var carried: [MessageEntity]

  package init(subject: Subject, options: [Option], turn: Int, carried: [MessageEntity] = []) {
    self.subject = subject
    self.options = options
    self.turn = turn
    self.carried = carried
  }

  package struct Option: Hashable, Sendable, Codable {
    package enum Choice: Hashable, Sendable, Codable {
      case intent(IntentName)
      case question(QuestionName)
      case slot(VariableName)
      case person
      case decline
    }

    package var choice: Choice
    package var title: String
  }
}

/// A request that waits until what is going on is done.
package struct QueuedRequest: Hashable, Sendable, Codable {
  package var intent: IntentName
  package var carried: [MessageEntity]
  /// The part of the message that asks for it.
  package var text: String
}

/// A thing that was spoken of.
package struct FocusItem: Hashable, Sendable, Codable {
  /// As in `refers_to`: `order`, `product`.
  package var kind: String
  package var value: SlotValue
  package var turn: Int
}

/// A list as it was shown, to choose from by number or words.
package struct ShownList: Hashable, Sendable, Codable {
  package var turn: Int
  package var dialogue: DialogueName?
  package var outline: ReplyOutline.ListOutline
  package var items: [SlotRecord]
}

/// What was asked for, with the values that it had.
package struct LastRequest: Hashable, Sendable, Codable {
  package var dialogue: DialogueName
  package var values: Bindings
  package var turn: Int
}

/// A button that can be pressed.
package struct ShownButton: Hashable, Sendable, Codable {
  package enum Meaning: Hashable, Sendable, Codable {
    case authored(ButtonMeaning, dialogue: DialogueName?)
    case option(Offer.Option.Choice, carried: [MessageEntity])
    /// A thing of the list that was shown with it, by its place.
    case item(Int)
  }

  /// The opaque payload.
  package var token: String
  package var turn: Int
  /// Which reply of the conversation it stands under.
  package var group: Int
  /// The number that is shown before it, from 1.
  package var number: Int
  /// What it says; empty for a thing of a list.
  package var title: String
  package var meaning: Meaning
}

/// A person has the conversation.
package struct Handoff: Hashable, Sendable, Codable {
  package var reason: String
  package var turn: Int
}

/// An action that runs or may have run.
package struct PendingCall: Hashable, Sendable, Codable {
  package var action: ActionName
  package var arguments: Bindings
  /// Conversation, turn and step: the same for every try.
  package var key: String
  /// Which try it is, from 1.
  package var attempt: Int
  /// The slot whose check it is; `nil` for the action of a state.
  package var slot: VariableName?
  /// Which of the checks.
  package var check: Int?
}
