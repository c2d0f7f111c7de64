package import KefuValues

/// One of the forms of a reply: its wordings by language.
package struct ReplyForm: Hashable, Sendable {
  /// At least one template for every language of the assistant; in the author's order.
  package var variants: [ReplyLanguage: [ReplyTemplate]]

  package init(variants: [ReplyLanguage: [ReplyTemplate]]) { self.variants = variants }
}

extension ReplyForm: Codable {
  private enum CodingKeys: String, CodingKey {
    case zh, en

    init(_ language: ReplyLanguage) {
      switch language {
      case .zh: self = .zh
      case .en: self = .en
      }
    }
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    variants = [:]
    for language in ReplyLanguage.allCases {
      variants[language] = try container.decodeIfPresent(
        [ReplyTemplate].self, forKey: CodingKeys(language))
    }
  }

  /// Languages in their order: a dictionary of its own accord would come out in any.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    for language in ReplyLanguage.allCases {
      try container.encodeIfPresent(variants[language], forKey: CodingKeys(language))
    }
  }
}
