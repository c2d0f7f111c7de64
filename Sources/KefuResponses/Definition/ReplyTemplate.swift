package import KefuValues

/// One wording of a reply: an ICU MessageFormat pattern with named arguments.
package struct ReplyTemplate: Hashable, Sendable, Codable {
  /// The pattern, for instance `Returns are free for {return_days} days`.
  package var pattern: String
  package var location: SourceLocation

  package init(pattern: String, location: SourceLocation) {
    self.pattern = pattern
    self.location = location
  }
}

/// One template in the languages of the assistant.
package struct LocalizedTemplate: Hashable, Sendable, Codable {
  package var zh: ReplyTemplate?
  package var en: ReplyTemplate?

  package init(zh: ReplyTemplate? = nil, en: ReplyTemplate? = nil) {
    self.zh = zh
    self.en = en
  }

  /// The template in a language.
  package subscript(language: ReplyLanguage) -> ReplyTemplate? {
    get {
      switch language {
      case .zh: zh
      case .en: en
      }
    }
    set {
      switch language {
      case .zh: zh = newValue
      case .en: en = newValue
      }
    }
  }

  /// The template in a language, else in the other.
  func preferring(_ language: ReplyLanguage) -> ReplyTemplate? { self[language] ?? zh ?? en }
}
