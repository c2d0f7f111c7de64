internal import KefuUnderstanding
internal import KefuValues

extension Draft {
  /// Entities have names of their own, examples mark entities that exist, no value is listed twice.
  func checkEntities(problems: inout Problems) {
    var first: [String: SourceLocation] = [:]
    for entity in entities {
      let name = entity.name
      if SystemEntity.names.contains(name.value) {
        problems.report(.duplicateEntity(name.value, isSystem: true), at: name.span)
      } else if let location = first[name.value] {
        problems.report(
          .duplicateEntity(name.value, isSystem: false), at: name.span,
          related: [.firstHere(location)])
      } else {
        first[name.value] = name.location
      }
      checkValues(of: entity, problems: &problems)
    }
    // An entity may be in a file that could not be read.
    guard hasAllIntents else { return }
    let known = SystemEntity.names + entities.map(\.name.value)
    let names = Set(known)
    for entity in intents.flatMap(\.examples).flatMap(\.entities)
    where !names.contains(entity.value) {
      problems.report(.unknownEntity(entity.value, known: known), at: entity.span)
    }
  }

  private func checkValues(of entity: EntityDraft, problems: inout Problems) {
    var first: [Digest: SourceLocation] = [:]
    for (entry, item) in entity.entries {
      let key = entry.value.comparable
      if let location = first[key] {
        problems.report(
          .duplicateValue(entry.value, entity: entity.name.value), at: item.span,
          related: [.firstHere(location)])
      } else {
        first[key] = entry.location
      }
    }
  }
}
