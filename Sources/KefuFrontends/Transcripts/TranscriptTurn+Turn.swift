package import Kefu
import KefuDialogue
import KefuValues

extension TranscriptTurn {
  /// Looks at a turn; the conversation before it tells in which dialogue it began.
  init(_ turn: Turn, after conversation: Conversation) {
    let understanding = turn.understanding
    self.init(
      replies: zip(turn.replies, turn.arguments).map { reply, arguments in
        Said(
          reply,
          arguments: arguments.map { TranscriptArgument(name: $0.name, value: $0.value.text) })
      },
      intent: understanding?.intent.name.rawValue,
      question: understanding?.answer?.rawValue,
      sentiment: understanding?.sentiment?.label.rawValue,
      path: turn.conversation.dialoguePath,
      slots: turn.conversation.slots.map {
        TranscriptArgument(name: $0.name, value: $0.value.text)
      },
      mood: turn.conversation.mood.rawValue,
      language: turn.conversation.language?.rawValue,
      handoff: turn.handoff?.reason,
      events: turn.events.map(\.description),
      visits: turn.visits(after: conversation).map { visit in
        switch visit {
        case .state(let dialogue, let state): .state(dialogue: dialogue, state: state)
        case .branch(let location): .branch(location)
        }
      })
  }
}

extension TranscriptTurn.Said {
  init(_ reply: Reply, arguments: [TranscriptArgument]) {
    self.init(
      name: reply.name, text: reply.plainText, arguments: arguments, buttons: reply.pressable)
  }
}

extension Reply {
  /// What of it can be pressed.
  package var pressable: [TranscriptTurn.Button] { numbered.map(\.button) }

  /// What of it can be pressed, by the numbers of its plain text: things of a list, then buttons.
  package var numbered: [(number: Int, button: TranscriptTurn.Button)] {
    var numbered: [(number: Int, button: TranscriptTurn.Button)] = []
    for (index, card) in cards.enumerated() {
      guard let payload = card.payload else { continue }
      numbered.append((index + 1, TranscriptTurn.Button(title: card.title, payload: payload)))
    }
    var number = itemCount
    for button in buttons {
      guard let payload = button.payload else { continue }
      number += 1
      numbered.append((number, TranscriptTurn.Button(title: button.title, payload: payload)))
    }
    return numbered
  }
}
