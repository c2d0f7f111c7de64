import KefuValues

extension RenderedReply {
  /// Shows the things of the list: as cards if the reply has a card, else as numbered lines below the text.
  mutating func add(
    _ items: [SlotRecord], of reply: ReplyDefinition, arguments: MessageArguments,
    payloads: ArraySlice<String>, language: ReplyLanguage
  ) {
    guard !items.isEmpty else { return }
    if let card = reply.card {
      cards = items.enumerated().map { index, item in
        card.filled(
          arguments.adding(item, keepingLines: true), language: language,
          payload: payloads.dropFirst(index).first)
      }
    } else if let line = reply.line?.preferring(language) {
      let each = items.map { arguments.adding($0, keepingLines: false) }
      let lines = MessageTemplate.texts(of: line.pattern, each: each, language: language)
      let numbered = lines.enumerated().map { index, line in "\(index + 1). \(line)" }
      text = ([text].filter { !$0.isEmpty } + numbered).joined(separator: "\n")
    } else {
      return
    }
    itemCount = items.count
  }
}

extension MessageArguments {
  /// The arguments of one thing: its fields, which are the shop's, hide the rest.
  fileprivate func adding(_ item: SlotRecord, keepingLines: Bool) -> MessageArguments {
    var arguments = self
    arguments.values.merge(item.fields) { _, field in field }
    if keepingLines {
      arguments.trusted.formUnion(item.fields.keys)
    } else {
      arguments.trusted.subtract(item.fields.keys)
    }
    return arguments
  }
}

extension CardTemplate {
  fileprivate func filled(
    _ arguments: MessageArguments, language: ReplyLanguage, payload: String?
  ) -> ReplyCard {
    func text(_ template: LocalizedTemplate?) -> String? {
      template?.preferring(language).map {
        MessageTemplate.text(of: $0.pattern, arguments: arguments, language: language)
      }
    }
    func address(_ template: LocalizedTemplate?) -> String? {
      template?.preferring(language).flatMap {
        AddressTemplate.address(of: $0.pattern, arguments: arguments, language: language)
      }
    }
    return ReplyCard(
      title: text(title) ?? "", text: text(self.text), image: address(image), url: address(url),
      payload: payload)
  }
}
