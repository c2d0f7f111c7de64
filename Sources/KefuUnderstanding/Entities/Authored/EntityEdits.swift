package import KefuValues

/// Values that were added to an assistant's entities, or removed, since the tables were made.
package struct EntityEdits: Sendable {
  /// The added values, in tables of their own.
  private(set) var added: AuthoredEntities?
  private var definitions: [EntityDefinition] = []
  private var removed: Set<String> = []

  package init() {}

  /// Adds a value of an entity of `definitions`, which are those of the assistant in their order.
  package mutating func add(
    _ entry: EntityDefinition.Entry, to name: String, of definitions: [EntityDefinition]
  ) {
    removed.remove(EntityEdits.key(entry.value, of: name))
    if self.definitions.isEmpty {
      self.definitions = definitions.map {
        EntityDefinition(
          name: $0.name, location: $0.location, toleratesTypos: $0.toleratesTypos)
      }
    }
    guard let index = self.definitions.firstIndex(where: { $0.name == name }) else { return }
    self.definitions[index].entries.append(entry)
    rebuild()
  }

  /// Removes a value, an added one or one of the assistant's files.
  package mutating func remove(_ value: String, from name: String) {
    removed.insert(EntityEdits.key(value, of: name))
    guard let index = definitions.firstIndex(where: { $0.name == name }),
      definitions[index].entries.contains(where: { $0.value == value })
    else { return }
    definitions[index].entries.removeAll { $0.value == value }
    rebuild()
  }

  func isRemoved(_ value: String, of name: String) -> Bool {
    !removed.isEmpty && removed.contains(EntityEdits.key(value, of: name))
  }

  private static func key(_ value: String, of name: String) -> String { "\(name)\n\(value)" }

  private mutating func rebuild() {
    let bytes = AuthoredEntities.bytes(
      of: definitions, knownWords: [], digest: Digest(high: 0, low: 0))
    added = try? AuthoredEntities(
      memory: ModelMemory(copying: bytes), definitions: definitions, path: "added entities")
  }
}
