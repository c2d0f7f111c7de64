package import KefuValues

/// Something that a dialogue wants to know.
package struct SlotDefinition: Hashable, Sendable, Codable {
  /// When a message may fill the slot.
  package enum Filling: String, Hashable, Sendable, Codable, CaseIterable {
    /// Any message that has a fitting value: the default of entities, choices and dates.
    case anytime
    /// Only the answer to its question: the default of texts, numbers and yes/no.
    case asked
    /// No message, but dialogues, actions and buttons.
    case never
  }

  package var name: VariableName
  package var location: SourceLocation
  package var type: ValueType
  /// What is said to ask for it; `nil` only where filling is `never`.
  package var ask: ReplyName?
  package var filling: Filling
  package var checks: [SlotCheck]
  /// How often it is asked before `giveUp`; at least 1.
  package var attempts: Int
  /// The state to go to after that; `nil` offers a person and leaves the dialogue.
  package var giveUp: Int?
  /// Slots and results that this one is void without: cleared when one of them changes.
  package var dependsOn: [VariableName]
  /// The kind of thing in focus that "it" or "that one" fills it with: `order`, `product`.
  package var refersTo: String?
  /// Given by a caller; a dialogue that is started by a customer leaves it empty.
  package var isParameter: Bool
  /// Of a parameter: whether a caller may leave it out.
  package var isOptional: Bool

  package init(
    name: VariableName, location: SourceLocation, type: ValueType, ask: ReplyName? = nil,
    filling: Filling, checks: [SlotCheck] = [], attempts: Int = 3, giveUp: Int? = nil,
    dependsOn: [VariableName] = [], refersTo: String? = nil, isParameter: Bool = false,
    isOptional: Bool = false
  ) {
    self.name = name
    self.location = location
    self.type = type
    self.ask = ask
    self.filling = filling
    self.checks = checks
    self.attempts = attempts
    self.giveUp = giveUp
    self.dependsOn = dependsOn
    self.refersTo = refersTo
    self.isParameter = isParameter
    self.isOptional = isOptional
  }
}

/// What a value must satisfy, and what is said if it does not.
package struct SlotCheck: Hashable, Sendable, Codable {
  package enum Condition: Hashable, Sendable, Codable {
    /// A pattern of the engine in KefuText that must match the whole text.
    case pattern(String)
    /// Both bounds included; `nil` is open.
    case range(Double?, Double?)
    /// Both bounds included; `nil` is open.
    case dates(DayBound?, DayBound?)
    case oneOf([String])
    case checksum(Checksum)
    case condition(Guard)
    /// Fails if the action fails; the reply of that failure is said instead of `reply` if it has one.
    case lookUp(ActionUse, failures: [LookUpFailure])
  }

  package var condition: Condition
  package var reply: ReplyName
  package var location: SourceLocation

  package init(condition: Condition, reply: ReplyName, location: SourceLocation) {
    self.condition = condition
    self.reply = reply
    self.location = location
  }
}

/// What is said when a look-up fails in one way.
package struct LookUpFailure: Hashable, Sendable, Codable {
  package var failure: String
  package var reply: ReplyName

  package init(failure: String, reply: ReplyName) {
    self.failure = failure
    self.reply = reply
  }
}

/// A day, fixed or counted from the day of the message.
package enum DayBound: Hashable, Sendable, Codable {
  /// In ISO 8601, for `CivilDate` is not stored.
  case fixed(String)
  /// So many days after today, negative before.
  case fromToday(Int)
}

/// How digits prove that they were typed right.
package enum Checksum: String, Hashable, Sendable, Codable, CaseIterable {
  /// Bank cards: ISO/IEC 7812-1, annex B.
  case luhn
  /// Chinese identity cards: GB 11643 (ISO 7064 MOD 11-2).
  case idCard = "id_card"
}
