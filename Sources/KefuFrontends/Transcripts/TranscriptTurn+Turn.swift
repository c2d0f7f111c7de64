package import Kefu
import KefuDialogue
import KefuValues

extension TranscriptTurn {
  /// Looks at a turn of an assistant.
  init(_ turn: Turn) {
    let understanding = turn.understanding
    self.init(
      replies: Said.all(of: turn), intent: understanding?.intent.name.rawValue,
      question: understanding?.answer?.rawValue,
      sentiment: understanding?.sentiment?.label.rawValue,
      path: turn.conversation.dialoguePath,
      slots: turn.conversation.slots.map {
        TranscriptArgument(name: $0.name, value: $0.value.text)
      }, mood: turn.conversation.mood.rawValue, language: turn.conversation.language?.rawValue,
      handoff: turn.handoff?.reason, events: turn.events.map(\.description),
      visits: turn.events.compactMap(Visit.init))
  }
}

extension TranscriptTurn.Visit {
  /// What an event came through; `nil` if nothing.
  fileprivate init?(_ event: TurnEvent) {
    if case .branchTaken(let location) = event.step {
      self = .branch(location)
    } else if case .running(.stateEntered(let state, _)) = event.step,
      let dialogue = event.dialogue
    {
      self = .state(dialogue: dialogue, state: state)
    } else {
      return nil
    }
  }
}

extension TranscriptTurn.Said {
  /// The replies of a turn with what stands in their place-holders; what was ordered and has no words is left out.
  fileprivate static func all(of turn: Turn) -> [TranscriptTurn.Said] {
    var sayings = turn.events.compactMap { event in
      if case .said(let saying) = event.step { saying } else { nil }
    }[...]
    return turn.replies.map { reply in
      while let saying = sayings.first, saying.reply.rawValue != reply.name {
        sayings.removeFirst()
      }
      let arguments = sayings.popFirst()?.arguments.entries ?? []
      return TranscriptTurn.Said(
        name: reply.name, text: reply.plainText,
        arguments: arguments.map {
          TranscriptArgument(name: $0.name.rawValue, value: $0.value.text)
        }, buttons: reply.numbered.map(\.button))
    }
  }
}

extension Reply {
  /// What of it can be pressed, by the numbers of its plain text: things shown as cards, then buttons.
  package var numbered: [(number: Int, button: TranscriptTurn.Button)] {
    var numbered: [(number: Int, button: TranscriptTurn.Button)] = []
    for (index, card) in cards.enumerated() {
      guard let payload = card.payload else { continue }
      numbered.append((index + 1, TranscriptTurn.Button(title: card.title, payload: payload)))
    }
    let pressed = buttons.filter { $0.payload != nil }
    // The lines of a list in the text take the first numbers.
    let first = (1...Reply.numberLimit).first { number in
      pressed.first.map { plainText.contains("[\(number)] \($0.title)") } ?? false
    }
    for (index, button) in pressed.enumerated() {
      guard let payload = button.payload else { continue }
      let number = (first ?? cards.count + 1) + index
      numbered.append((number, TranscriptTurn.Button(title: button.title, payload: payload)))
    }
    return numbered
  }

  /// No list is longer.
  private static let numberLimit = 100
}
