import KefuAuthoring
import KefuText
import KefuUnderstanding
import KefuValues

extension AssistantDefinition {
  /// Gives the entities that name a source its entries.
  mutating func addEntries(from sources: [any EntitySource]) {
    for source in sources {
      for index in entities.indices where entities[index].source == source.name {
        let location = entities[index].location
        entities[index].entries += source.entries().map { entry in
          EntityDefinition.Entry(
            value: entry.value,
            synonyms: ReplyLanguage.allCases.flatMap { entry.synonyms[$0] ?? [] },
            location: location)
        }
      }
    }
  }

  /// What examples mark as an author's entity is a value of it too.
  mutating func addMarkedValues() {
    guard !entities.isEmpty else { return }
    var numbers: [String: Int] = [:]
    for (number, entity) in entities.enumerated() { numbers[entity.name] = number }
    for intent in intents {
      for example in intent.examples {
        for annotation in example.annotations {
          guard let number = numbers[annotation.entity] else { continue }
          var text = String.UnicodeScalarView()
          text.append(
            contentsOf: example.text.unicodeScalars.dropFirst(annotation.range.lowerBound)
              .prefix(annotation.range.count))
          entities[number].entries.append(
            EntityDefinition.Entry(
              value: annotation.value ?? String(text), synonyms: [String(text)],
              location: example.location))
        }
      }
    }
  }

  /// The dictionary with the names of the entries that come from sources, which no model has seen.
  func catalogueDictionary(extending dictionary: UserDictionary) -> UserDictionary {
    let names = entities.filter { $0.source != nil }.flatMap { entity in
      entity.entries.flatMap { [$0.value] + $0.synonyms }
    }
    return dictionary.adding(names.map { DictionaryWord(text: $0) })
  }
}
