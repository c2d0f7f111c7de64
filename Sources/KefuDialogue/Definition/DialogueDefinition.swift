package import KefuValues

/// A dialogue as authored, resolved and checked.
package struct DialogueDefinition: Hashable, Sendable, Codable {
  package var name: DialogueName
  package var location: SourceLocation
  /// What it is called in replies: "cancel an order".
  package var title: LocalizedText
  /// The intents that start it; empty if it is only called.
  package var intents: [IntentName]
  /// The patterns that start it, of the engine in KefuText.
  package var patterns: [String]
  package var slots: [SlotDefinition]
  /// What it gives to a caller.
  package var returns: [Field]
  /// The first is the initial one; a group stands before its states.
  package var states: [StateDefinition]
  /// In which order a message is interpreted while it runs.
  package var interpretation: [InterpretationStep]

  package init(
    name: DialogueName, location: SourceLocation, title: LocalizedText = LocalizedText(),
    intents: [IntentName] = [], patterns: [String] = [], slots: [SlotDefinition] = [],
    returns: [Field] = [], states: [StateDefinition],
    interpretation: [InterpretationStep] = InterpretationStep.allCases
  ) {
    self.name = name
    self.location = location
    self.title = title
    self.intents = intents
    self.patterns = patterns
    self.slots = slots
    self.returns = returns
    self.states = states
    self.interpretation = interpretation
  }

  /// The slot of a name.
  package func slot(_ name: VariableName) -> SlotDefinition? { slots.first { $0.name == name } }
}

/// A way in which a message is understood; the cases stand in the default order.
package enum InterpretationStep: String, Hashable, Sendable, Codable, CaseIterable {
  /// A button was pressed.
  case payload
  /// The customer asks for a person, or has been angry for long enough to be offered one.
  case person
  /// Cancel, start over, go back, repeat, "what do you mean".
  case control
  /// Something given before was wrong.
  case correction
  /// The value of the slot that was asked for.
  case slot
  /// A transition of the state, the innermost first.
  case transition
  /// A rule or a question: answered, then the dialogue asks again.
  case answer
  /// The start of a dialogue.
  case start
  /// None of these.
  case fallback
}
