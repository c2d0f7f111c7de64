internal import KefuResponses
internal import KefuValues

extension Draft {
  /// Templates are patterns; what their arguments mean is found where replies are resolved.
  func checkTemplates(problems: inout Problems) {
    for (language, item) in replies.flatMap(\.templates) {
      do throws(TemplateScanner.Failure) {
        let arguments = try TemplateScanner.arguments(of: item.text)
        guard !arguments.isEmpty else { continue }
        try check(item.text, language: language)
      } catch {
        let span = item.span(offset: error.offset, length: error.length)
        problems.report(.badTemplate(error.fault), at: span)
      }
    }
  }

  /// What only ICU knows: styles.
  private func check(
    _ pattern: String, language: ReplyLanguage
  ) throws(TemplateScanner.Failure) {
    do throws(MessageTemplate.Mistake) {
      try MessageTemplate.check(pattern, language: language)
    } catch {
      let fault: TemplateFault =
        switch error.reason {
        case .syntax, .unknownFormat: .refused
        case .noCurrency: .noCurrency
        case .badStyle: .badStyle
        }
      throw TemplateScanner.Failure(fault: fault, offset: error.offset ?? 0)
    }
  }
}

extension ReplyDraft {
  /// Everything that is a template.
  fileprivate var templates: [(language: ReplyLanguage, item: BlockItem)] {
    let variants = forms.flatMap(\.variants).flatMap { variant in
      variant.items.map { (language: variant.language, item: $0) }
    }
    let parts = [list?.line].compactMap(\.self) + (card?.parts ?? [])
    return variants + parts.flatMap(\.items)
  }
}
