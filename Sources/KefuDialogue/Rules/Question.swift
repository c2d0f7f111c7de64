package import KefuValues

/// A question that the assistant has an answer to, and the days on which the answer holds.
package struct Question: Hashable, Sendable, Codable {
  package var name: QuestionName
  package var location: SourceLocation
  /// What a list of questions calls it: its first phrasing.
  package var title: LocalizedText
  /// The first and the last day, included; `nil` is open.
  package var validFrom: CivilDate?
  package var validUntil: CivilDate?

  package init(
    name: QuestionName, location: SourceLocation, title: LocalizedText = LocalizedText(),
    validFrom: CivilDate? = nil, validUntil: CivilDate? = nil
  ) {
    self.name = name
    self.location = location
    self.title = title
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  /// Whether the answer holds on a day; if it holds on some days only, not on one that is unknown.
  package func isValid(on day: CivilDate?) -> Bool {
    guard validFrom != nil || validUntil != nil else { return true }
    guard let day = day?.daysSince1970 else { return false }
    return (validFrom.map { $0.daysSince1970 <= day } ?? true)
      && (validUntil.map { day <= $0.daysSince1970 } ?? true)
  }
}
