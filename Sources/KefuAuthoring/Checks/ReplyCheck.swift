internal import KefuValues

extension Draft {
  /// Two replies have one name.
  func checkReplyNames(problems: inout Problems) {
    var first: [String: SourceLocation] = [:]
    // A reply without a name of its own stands in for its rule: two rules are reported as such.
    let ruleLocations = Set(rules.map(\.intent.location))
    for reply in replies where !reply.name.value.isEmpty {
      let name = reply.name
      if let location = first[name.value] {
        if ruleLocations.contains(name.location), ruleLocations.contains(location) { continue }
        problems.report(
          .duplicateReply(name.value), at: name.span, related: [.firstHere(location)])
      } else {
        first[name.value] = name.location
      }
    }
  }

  /// Something lacks a language of the assistant.
  func checkLanguages(problems: inout Problems) {
    guard let languages = settings?.value.languages else { return }
    for need in languageNeeds {
      for language in languages where !need.languages.contains(language) {
        problems.report(.missingLanguage(language, subject: need.subject), at: need.span)
      }
    }
  }
}
