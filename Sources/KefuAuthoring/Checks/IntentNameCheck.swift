internal import KefuValues

extension Draft {
  /// Two files define one intent.
  func checkIntentNames(problems: inout Problems) {
    var first: [String: SourceLocation] = [:]
    for intent in intents {
      let name = intent.name
      if let location = first[name.value] {
        problems.report(
          .duplicateIntent(name.value), at: name.span, related: [.firstHere(location)])
      } else {
        first[name.value] = name.location
      }
    }
  }
}
