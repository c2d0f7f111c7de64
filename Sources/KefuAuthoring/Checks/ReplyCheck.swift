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

  /// A reply lacks a language of the assistant.
  func checkReplyLanguages(problems: inout Problems) {
    guard let languages = settings?.value.languages else { return }
    for reply in replies {
      for language in languages where !reply.languages.contains(language) {
        problems.report(.missingLanguage(language, subject: "'reply'"), at: reply.span)
      }
    }
  }
}
