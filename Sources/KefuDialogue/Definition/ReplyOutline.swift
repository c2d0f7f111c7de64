package import KefuValues

/// What the machine knows of a reply: enough to choose its form and to know what its buttons mean, not its words.
package struct ReplyOutline: Hashable, Sendable, Codable {
  package var name: ReplyName
  /// In order; the last has no condition.
  package var forms: [Form]
  /// The variables that its templates name, facts left out, sorted.
  package var arguments: [VariableName]
  package var buttons: [Button]
  package var list: ListOutline?
  /// An offer that an unhappy customer is spared.
  package var isPromotion: Bool

  package init(
    name: ReplyName, forms: [Form] = [Form()], arguments: [VariableName] = [],
    buttons: [Button] = [], list: ListOutline? = nil, isPromotion: Bool = false
  ) {
    self.name = name
    self.forms = forms
    self.arguments = arguments
    self.buttons = buttons
    self.list = list
    self.isPromotion = isPromotion
  }

  /// Something to press, by its title too if that is typed.
  package struct Button: Hashable, Sendable, Codable {
    package var title: LocalizedText
    package var meaning: ButtonMeaning

    package init(title: LocalizedText, meaning: ButtonMeaning) {
      self.title = title
      self.meaning = meaning
    }
  }

  /// When one of the forms of a reply is right.
  package struct Form: Hashable, Sendable, Codable {
    /// Moods that it is for; empty for all.
    package var tones: [Mood]
    /// Channels that it is for; empty for all.
    package var channels: [String]
    package var condition: Guard?
    /// Those of the reply's arguments that the templates of this form name; one that no form claims is named by all.
    package var arguments: [VariableName]

    package init(
      tones: [Mood] = [], channels: [String] = [], condition: Guard? = nil,
      arguments: [VariableName] = []
    ) {
      self.tones = tones
      self.channels = channels
      self.condition = condition
      self.arguments = arguments
    }
  }

  /// The list that a reply shows, and what choosing one of its things does.
  package struct ListOutline: Hashable, Sendable, Codable {
    package var variable: VariableName
    /// The slot that is filled with the field `value` of the thing chosen; `nil` puts it in focus alone.
    package var fills: VariableName?
    package var value: String
    /// The kind of the things, as in `focus`.
    package var kind: String?
    /// The fields by whose text a thing can be called: "the red one".
    package var words: [String]

    package init(
      variable: VariableName, fills: VariableName? = nil, value: String, kind: String? = nil,
      words: [String] = []
    ) {
      self.variable = variable
      self.fills = fills
      self.value = value
      self.kind = kind
      self.words = words
    }
  }
}

/// What a button does.
package enum ButtonMeaning: Hashable, Sendable, Codable {
  /// Fills a slot of the dialogue that showed it.
  case fill(VariableName, SlotValue)
  /// Does what a message of this intent would.
  case intent(IntentName)
  case start(DialogueName)
  case ask(QuestionName)
  /// Opens an address in the customer's browser; Kefu hears nothing of it.
  case link
}
