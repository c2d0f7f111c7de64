internal import KefuValues

extension Draft {
  /// Templates are patterns; what their arguments mean is found where replies are resolved.
  func checkTemplates(problems: inout Problems) {
    for item in replies.flatMap(\.templates) {
      do throws(TemplateScanner.Failure) {
        _ = try TemplateScanner.arguments(of: item.text)
      } catch {
        let span = item.span(offset: error.offset, length: error.length)
        problems.report(.badTemplate(error.fault), at: span)
      }
    }
  }
}

extension ReplyDraft {
  /// Everything that is a template.
  fileprivate var templates: [BlockItem] {
    let parts = [list?.line].compactMap(\.self) + (card?.parts ?? [])
    return forms.flatMap(\.variants).flatMap(\.items) + parts.flatMap(\.items).map(\.item)
  }
}
