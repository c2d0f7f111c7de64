package import KefuValues

/// What a slot, a parameter or a result may hold.
package indirect enum ValueType: Hashable, Sendable, Codable {
  case text
  /// The canonical value of an entity, held as text.
  case entity(String)
  /// The name of one of the options, held as text; at least one option, names distinct.
  case choice([ChoiceOption])
  case yesNo
  case number
  case date
  /// Records whose fields are of these types; none is a list.
  case list([Field])
}

/// One option of a choice.
package struct ChoiceOption: Hashable, Sendable, Codable {
  package var value: String
  /// How customers say it in Chinese, the first as a button shows it; an action's option has none.
  package var zh: [String]
  /// The same in English.
  package var en: [String]
  package var location: SourceLocation

  package init(
    value: String, zh: [String] = [], en: [String] = [], location: SourceLocation
  ) {
    self.value = value
    self.zh = zh
    self.en = en
    self.location = location
  }

  /// How customers say it in a language.
  package func names(in language: ReplyLanguage) -> [String] {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

/// A parameter, a result or a field of a record.
package struct Field: Hashable, Sendable, Codable {
  package var name: VariableName
  package var type: ValueType
  /// Whether it may be absent.
  package var isOptional: Bool
  package var location: SourceLocation

  package init(
    name: VariableName, type: ValueType, isOptional: Bool = false, location: SourceLocation
  ) {
    self.name = name
    self.type = type
    self.isOptional = isOptional
    self.location = location
  }
}
