/// The name of a dialogue, unique in an assistant.
package struct DialogueName: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static func < (left: DialogueName, right: DialogueName) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The name of something that a dialogue knows: a slot, a result of an action, or a `ContextVariable`.
package struct VariableName: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static func < (left: VariableName, right: VariableName) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The name of an action, unique in an assistant.
package struct ActionName: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static func < (left: ActionName, right: ActionName) -> Bool {
    left.rawValue < right.rawValue
  }
}
