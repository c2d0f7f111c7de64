/// A text in the languages of the assistant.
public struct LocalizedText: Hashable, Sendable, Codable {
  /// In Chinese.
  public var zh: String?
  /// In English.
  public var en: String?

  /// Makes a text.
  public init(zh: String? = nil, en: String? = nil) {
    self.zh = zh
    self.en = en
  }

  /// The text in a language.
  public subscript(language: ReplyLanguage) -> String? {
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

  /// The text in a language, else in the other; empty if there is none.
  public func preferring(_ language: ReplyLanguage) -> String {
    self[language] ?? zh ?? en ?? ""
  }
}
