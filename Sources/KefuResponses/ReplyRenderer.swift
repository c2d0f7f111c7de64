package import KefuValues

/// Turns reply effects into what the customer sees: the entrance of this module.
///
/// The same request gives the same reply, whatever the locale and the time zone of the process.
package struct ReplyRenderer: Sendable {
  private let replies: [ReplyName: ReplyDefinition]
  /// What templates may name, by language.
  private let facts: [ReplyLanguage: [String: String]]

  package init(replies: [ReplyDefinition], facts: [ReplyLanguage: [String: String]]) {
    self.replies = Dictionary(replies.map { ($0.name, $0) }) { first, _ in first }
    self.facts = facts
  }

  /// The reply, or `nil` if there is no such reply in any language.
  package func render(_ request: ReplyRequest) -> RenderedReply? {
    guard let reply = replies[request.name],
      let (variant, language) = variant(of: reply, for: request)
    else { return nil }
    let arguments = MessageArguments(
      values: request.arguments, trusted: request.trusted, facts: facts[language] ?? [:],
      escaping: request.escaping)
    var payloads = request.payloads[...]
    var rendered = RenderedReply(
      text: MessageTemplate.text(of: variant, arguments: arguments, language: language),
      image: reply.image,
      link: reply.link.map { ReplyButton($0, language: language) })
    for button in reply.buttons {
      var shown = ReplyButton(button, language: language)
      if button.url == nil { shown.payload = payloads.popFirst() }
      rendered.buttons.append(shown)
    }
    for title in request.options {
      rendered.buttons.append(ReplyButton(title: title, payload: payloads.popFirst()))
    }
    rendered.add(
      request.items, of: reply, arguments: arguments, payloads: payloads, language: language)
    return rendered
  }

  /// The text of a reply that needs no values but facts, or `nil` if there is no such reply in any language.
  ///
  /// - Parameters:
  ///   - name: The reply.
  ///   - language: The wanted language; a reply that lacks it is given in the one it has.
  ///   - choice: Any number; chooses among the variants.
  /// - Returns: The text.
  package func text(of name: ReplyName, language: ReplyLanguage, choice: UInt64) -> String? {
    render(ReplyRequest(name: name, language: language, choice: choice))?.text
  }

  /// The pattern to say, and its language: in the wanted one if it can be, in the wanted form if it can be.
  private func variant(
    of reply: ReplyDefinition, for request: ReplyRequest
  ) -> (pattern: String, language: ReplyLanguage)? {
    guard let usual = reply.forms.last else { return nil }
    let wanted =
      reply.forms.indices.contains(request.form) ? reply.forms[request.form] : usual
    let others = ReplyLanguage.allCases.filter { $0 != request.language }
    for language in [request.language] + others {
      for form in [wanted, usual] {
        guard let variants = form.variants[language], !variants.isEmpty else { continue }
        let place = Int(request.choice % UInt64(variants.count))
        return (variants[place].pattern, language)
      }
    }
    return nil
  }
}

extension ReplyButton {
  fileprivate init(_ template: ButtonTemplate, language: ReplyLanguage) {
    self.init(title: template.title.preferring(language), url: template.url)
  }
}
