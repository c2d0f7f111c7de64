package import KefuValues

/// A dialogue under way.
package struct Frame: Hashable, Sendable, Codable {
  package var dialogue: DialogueName
  /// The name of the state that it is in.
  package var state: String
  /// Whether another dialogue called it and goes on when it ends.
  package var isCall: Bool
  package var values: Bindings
  /// The slots whose value all checks have passed.
  package var verified: [VariableName] = []
  /// How often each slot was asked, repetitions after a digression left out.
  package var attempts: [Attempt] = []
  /// The slot that the customer was asked for last and has not given.
  package var asking: VariableName?
  /// The slots that were filled, the first filled first.
  package var filled: [VariableName] = []
  /// The states entered since an action ran that cannot be undone, each once, in order of their first entrance.
  package var trail: [String] = []
  /// The state of each group that was left last.
  package var history: [GroupHistory] = []
  /// Since when it has waited, for reminders.
  package var waitingSince: Instant?
  package var isReminded = false

  package init(dialogue: DialogueName, state: String, isCall: Bool, values: Bindings) {
    self.dialogue = dialogue
    self.state = state
    self.isCall = isCall
    self.values = values
  }

  package struct Attempt: Hashable, Sendable, Codable {
    package var slot: VariableName
    package var count: Int
  }

  package struct GroupHistory: Hashable, Sendable, Codable {
    package var group: String
    package var state: String
  }

  /// How often a slot was asked, repetitions after a digression left out.
  package func attempts(for slot: VariableName) -> Int {
    attempts.first { $0.slot == slot }?.count ?? 0
  }
}
