internal import KefuValues

extension Draft {
  /// Templates are patterns, and the arguments they name are facts.
  func checkTemplates(problems: inout Problems) {
    let facts = settings.map { $0.value.facts.map(\.name) }
    let known = Set(facts ?? [])
    for item in replies.flatMap(\.variants).flatMap(\.items) {
      do throws(TemplateScanner.Failure) {
        for argument in try TemplateScanner.arguments(of: item.text) {
          // Without settings that could be read, any fact may be meant.
          guard let facts, !known.contains(argument.name) else { continue }
          let span = item.span(
            offset: argument.offset, length: argument.name.unicodeScalars.count)
          problems.report(.unknownFact(argument.name, known: facts), at: span)
        }
      } catch {
        let span = item.span(offset: error.offset, length: error.length)
        problems.report(.badTemplate(error.fault), at: span)
      }
    }
  }
}
