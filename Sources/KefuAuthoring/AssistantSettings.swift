package import KefuDialogue
package import KefuValues

/// What `dialogues/assistant.yaml` settles for the whole assistant.
package struct AssistantSettings: Hashable, Sendable {
  /// Tells one assistant from another: `kefu-store`.
  package var identifier: String
  /// What it calls itself; there is a name in every one of its languages.
  package var name: [ReplyLanguage: String]
  /// The languages it replies in, at least one, in the author's order.
  package var languages: [ReplyLanguage] = [.zh, .en]
  /// The language of a conversation before a message shows another; one of `languages`.
  package var defaultLanguage: ReplyLanguage = .zh
  /// Seconds east of Greenwich, within ±18 hours.
  package var utcOffset: Int32 = 8 * 3600
  /// ISO 4217: three capital letters.
  package var currency = "CNY"
  /// The share of in-scope messages that the rejection threshold may cost, 0 to 1.
  package var rejectInScope = 0.05
  /// The best two intents are told apart if their confidences differ by more than this, 0 to 1.
  package var clarificationMargin = 0.1
  /// How many negative turns in a row offer a person, 1 to 9.
  package var angerLimit = 2
  /// Seconds of silence after which a conversation begins anew.
  package var sessionExpiry = 24 * 3600
  /// When people are there to take over; `nil` if it is not known.
  package var openingHours: DialogueSettings.OpeningHours?
  /// The sentence encoder that adds meaning to words; `nil` for words alone.
  package var encoder: EncoderReference?
  /// What templates may name as arguments, in the author's order; names are distinct.
  package var facts: [Fact] = []

  package init(identifier: String) {
    self.identifier = identifier
    name = [.zh: identifier, .en: identifier]
  }
}

/// Where the files of a sentence encoder are, as the settings say.
package struct EncoderReference: Hashable, Sendable {
  /// Absolute, or from the assistant's folder.
  package var path: String
  package var location: SourceLocation

  package init(path: String, location: SourceLocation) {
    self.path = path
    self.location = location
  }
}

/// Something true of the shop that replies mention: `return_days: 7`.
package struct Fact: Hashable, Sendable {
  package var name: String
  /// A text for every language of the assistant; the same where the author gave one for all.
  package var values: [ReplyLanguage: String]
  package var location: SourceLocation

  package init(name: String, values: [ReplyLanguage: String], location: SourceLocation) {
    self.name = name
    self.values = values
    self.location = location
  }
}
