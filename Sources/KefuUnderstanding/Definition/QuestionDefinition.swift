package import KefuValues

/// A question of `intents/faq/` as authored; its answer is the reply `QuestionDefinition.replyName`.
package struct QuestionDefinition: Hashable, Sendable {
  /// One way of asking it.
  package struct Phrasing: Hashable, Sendable {
    package var text: String
    package var language: ReplyLanguage
    package var location: SourceLocation

    package init(text: String, language: ReplyLanguage, location: SourceLocation) {
      self.text = text
      self.language = language
      self.location = location
    }
  }

  package var name: QuestionName
  package var location: SourceLocation
  /// In the order of the file: all of a language together.
  package var phrasings: [Phrasing]
  /// Questions that a customer is likely to have next.
  package var followUps: [QuestionName]
  /// The days on which the answer holds, the first and the last included; `nil` is open.
  package var validFrom: CivilDate?
  package var validUntil: CivilDate?

  package init(
    name: QuestionName, location: SourceLocation, phrasings: [Phrasing],
    followUps: [QuestionName] = [], validFrom: CivilDate? = nil, validUntil: CivilDate? = nil
  ) {
    self.name = name
    self.location = location
    self.phrasings = phrasings
    self.followUps = followUps
    self.validFrom = validFrom
    self.validUntil = validUntil
  }
}

extension QuestionDefinition {
  /// What it is called in replies: its first phrasing by language.
  package var title: LocalizedText {
    var title = LocalizedText()
    for language in ReplyLanguage.allCases {
      title[language] = phrasings.first { $0.language == language }?.text
    }
    return title
  }
}
