internal import KefuText
internal import KefuUnderstanding
internal import KefuValues

/// An entity and the places of what stands in its file.
struct EntityDraft {
  var name: Located<String>
  var entries: [(entry: EntityDefinition.Entry, item: BlockItem)]
  var patterns: [EntityDefinition.PatternEntry]
  var source: String?
  var toleratesTypos: Bool

  var definition: EntityDefinition {
    EntityDefinition(
      name: name.value, location: name.location, entries: entries.map(\.entry),
      patterns: patterns, source: source, toleratesTypos: toleratesTypos)
  }
}

extension Draft {
  /// `intents/entities/*.yaml`.
  mutating func addEntity(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    let name = fields.required("entity", problems: &problems)?
      .name(noun: "entity", problems: &problems)
    let values = fields.optional("values")
    let patterns = fields.optional("patterns")
    let origin = fields.optional("source")?.name(noun: "source", problems: &problems)
    let typos = fields.optional("typos")?.yesOrNo(problems: &problems)
    fields.finish(problems: &problems)
    let entries = values.map { entityEntries($0, source: source, problems: &problems) }
    let matched = patterns.map { entityPatterns($0, source: source, problems: &problems) }
    guard let name else {
      hasAllIntents = false
      return
    }
    entities.append(
      EntityDraft(
        name: name, entries: entries ?? [], patterns: matched ?? [], source: origin?.value,
        toleratesTypos: typos ?? true))
  }

  private func entityEntries(
    _ entry: DocumentNode.Entry, source: SourceText, problems: inout Problems
  ) -> [(entry: EntityDefinition.Entry, item: BlockItem)] {
    let reader = BlockReader(source: source, style: .single, noun: "value")
    return reader.items(entry, problems: &problems).compactMap { item in
      guard let sides = item.sides(problems: &problems) else { return nil }
      let entry = EntityDefinition.Entry(
        value: sides.left, synonyms: sides.right?.listed ?? [], location: item.location)
      return (entry, item)
    }
  }

  private func entityPatterns(
    _ entry: DocumentNode.Entry, source: SourceText, problems: inout Problems
  ) -> [EntityDefinition.PatternEntry] {
    let reader = BlockReader(source: source, style: .single, noun: "pattern")
    return reader.items(entry, problems: &problems).compactMap { item in
      do throws(PatternError) {
        let pattern = try Pattern(item.text)
        return EntityDefinition.PatternEntry(pattern: pattern, location: item.location)
      } catch {
        problems.report(
          .badPattern(message: error.message, hint: error.hint),
          at: item.span(offset: error.offset, length: 1))
        return nil
      }
    }
  }
}
