package import KefuValues

/// A reply as the machine orders it: which words it has is for the templates to say.
package struct Saying: Hashable, Sendable, Codable {
  package var reply: ReplyName
  /// Which of the reply's forms.
  package var form: Int
  package var language: ReplyLanguage
  package var tone: Mood
  /// Picks among the variants.
  package var choice: UInt64
  package var arguments: Bindings
  /// The things of its list.
  package var items: [SlotRecord]
  /// The titles of the options that the machine itself offers.
  package var options: [String]
  /// One for each button that is no link, then for each option, then for each item.
  package var payloads: [String]
  /// The rule, question or state that says it.
  package var location: SourceLocation?
  /// The dialogue whose buttons it has.
  package var dialogue: DialogueName?
}
