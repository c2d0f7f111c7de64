package import KefuValues

/// What an assistant's settings say to the machine.
package struct DialogueSettings: Hashable, Sendable, Codable {
  /// Those of the assistant; a conversation never switches to another.
  package var languages: [ReplyLanguage]
  /// How many complaints in a row have a person offered, at least 1; one furious message is as many.
  package var angerLimit: Int
  /// Seconds of silence after which a conversation begins anew.
  package var sessionExpiry: Int
  /// Minutes of the shop's day between which people are there, the second left out; `nil` if it is not said.
  package var openingHours: OpeningHours?

  package init(
    languages: [ReplyLanguage], angerLimit: Int = 2, sessionExpiry: Int = 86_400,
    openingHours: OpeningHours? = nil
  ) {
    self.languages = languages
    self.angerLimit = angerLimit
    self.sessionExpiry = sessionExpiry
    self.openingHours = openingHours
  }

  /// From a minute of the day to another; past midnight if the second is the smaller.
  package struct OpeningHours: Hashable, Sendable, Codable {
    package var opening: Int
    package var closing: Int

    package init(opening: Int, closing: Int) {
      self.opening = opening
      self.closing = closing
    }

    /// Whether a minute of the day lies between.
    package func contains(_ minute: Int) -> Bool {
      opening <= closing
        ? (opening..<closing).contains(minute) : minute >= opening || minute < closing
    }
  }
}
