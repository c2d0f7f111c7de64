import Kefu
import KefuValues

extension JSONObject {
  /// What is said, as `messages`.
  mutating func write(_ replies: [Reply]) {
    objects("messages", replies) { reply, object in
      object.string("text", reply.text)
      if !reply.buttons.isEmpty {
        object.objects("buttons", reply.buttons) { button, object in
          object.string("title", button.title)
          if let payload = button.payload { object.string("payload", payload) }
          if let url = button.url { object.string("url", url) }
        }
      }
      if !reply.cards.isEmpty {
        object.objects("cards", reply.cards) { card, object in
          object.string("title", card.title)
          if let text = card.text { object.string("text", text) }
          if let image = card.image { object.string("image", image) }
          if let url = card.url { object.string("url", url) }
          if let payload = card.payload { object.string("payload", payload) }
        }
      }
      if let image = reply.image { object.string("image", image) }
      if let link = reply.link {
        object.object("custom") { custom in
          custom.object("link") { object in
            object.string("title", link.title)
            if let url = link.url { object.string("url", url) }
          }
        }
      }
    }
  }

  /// What a message was taken for.
  mutating func write(_ understanding: Understanding) {
    string("language", understanding.language.rawValue)
    object("intent") { intent in
      intent.string("name", understanding.intent.name.rawValue)
      intent.decimal("confidence", understanding.intent.confidence)
    }
    if let sentiment = understanding.sentiment {
      object("sentiment") { object in
        object.string("label", sentiment.label.rawValue)
        object.decimal("score", sentiment.score)
      }
    }
  }

  /// Where a conversation is.
  mutating func writeState(of conversation: Conversation, _ assistant: Assistant) {
    object("state") { state in
      state.strings("path", conversation.dialoguePath)
      state.values("slots", assistant.shownSlots(of: conversation))
    }
  }

  mutating func write(_ handoff: HandoffSummary) {
    object("handoff") { object in
      object.string("reason", handoff.reason)
      if let customer = handoff.customer { object.string("customer", customer) }
      if let intent = handoff.intent { object.string("intent", intent) }
      object.values("slots", handoff.slots.map { ($0.name, $0.value) })
      object.string("mood", handoff.mood.rawValue)
      object.writeExchanges("turns", handoff.turns)
    }
  }

  /// Messages and the answers to them, the oldest first.
  mutating func writeExchanges(_ key: String, _ exchanges: [Conversation.Exchange]) {
    objects(key, exchanges) { exchange, object in
      if let message = exchange.message { object.string("message", message) }
      object.write(exchange.replies)
    }
  }

  /// Values of slots, as actions take and give them.
  mutating func values(_ key: String, _ values: [(name: String, value: SlotValue)]) {
    object(key) { object in
      for (name, value) in values { object.value(name, value) }
    }
  }

  mutating func value(_ key: String, _ value: SlotValue) {
    switch value {
    case .text(let text): string(key, text)
    case .number(let number): json(key, SlotValue.number(number).numberBytes)
    case .yesNo(let flag): self.flag(key, flag)
    case .date(let date): object(key) { $0.string("date", date.text) }
    case .list(let records):
      objects(key, records) { record, object in
        for (name, value) in record.fields.sorted(by: { $0.key < $1.key }) {
          object.value(name, value)
        }
      }
    }
  }
}

extension SlotValue {
  /// A number as JSON; what is no number in JSON is null.
  fileprivate var numberBytes: [UInt8] {
    guard case .number(let number) = self, number.isFinite else { return Array("null".utf8) }
    return Array(text.utf8)
  }
}
