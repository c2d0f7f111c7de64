package import KefuValues

/// Turns reply effects into text: the entrance of this module.
package struct ReplyRenderer: Sendable {
  private let replies: [ReplyName: ReplyDefinition]
  /// What templates may name, by language.
  private let facts: [ReplyLanguage: [String: String]]

  package init(replies: [ReplyDefinition], facts: [ReplyLanguage: [String: String]]) {
    self.replies = Dictionary(replies.map { ($0.name, $0) }) { first, _ in first }
    self.facts = facts
  }

  /// The text of a reply, or `nil` if there is no such reply in any language.
  ///
  /// - Parameters:
  ///   - name: The reply.
  ///   - language: The wanted language; a reply that lacks it is given in the one it has.
  ///   - choice: Any number; chooses among the variants.
  /// - Returns: The text.
  package func text(of name: ReplyName, language: ReplyLanguage, choice: UInt64) -> String? {
    guard let reply = replies[name] else { return nil }
    let languages = [language] + ReplyLanguage.allCases.filter { $0 != language }
    for language in languages {
      guard let variants = reply.variants[language], !variants.isEmpty else { continue }
      let variant = variants[Int(choice % UInt64(variants.count))]
      return MessageTemplate.text(
        of: variant.pattern, arguments: facts[language] ?? [:], language: language)
    }
    return nil
  }
}
