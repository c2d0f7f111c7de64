extension DialogueMachine {
  /// The entities whose values are kept out of records.
  package static let secretEntities: Set<String> = ["id_card", "bank_card"]

  /// Whether some dialogue has a slot of an entity.
  package func collects(entity name: String) -> Bool { collectedEntities.contains(name) }

  /// The names of a dialogue's slots that hold the number of an identity or bank card.
  package func secretSlots(of dialogue: DialogueName?) -> Set<String> {
    guard let definition = dialogue.flatMap({ self.dialogue($0) })?.definition else { return [] }
    let secret = definition.slots.filter { slot in
      if case .entity(let name) = slot.type {
        DialogueMachine.secretEntities.contains(name)
      } else {
        false
      }
    }
    return Set(secret.map(\.name.rawValue))
  }
}
