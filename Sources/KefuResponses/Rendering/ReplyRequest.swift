package import KefuValues

/// What a reply is to be made of: the form, the language and the values that the machine chose.
package struct ReplyRequest: Hashable, Sendable {
  package var name: ReplyName
  /// Its place in `ReplyDefinition.forms`; one that does not exist means the last.
  package var form: Int
  /// The wanted language; a reply that lacks it is given in the one it has.
  package var language: ReplyLanguage
  /// Any number; chooses among the variants, the next number another one.
  package var choice: UInt64
  /// Values by name; they hide facts of the same name.
  package var arguments: [String: SlotValue]
  /// Names of arguments whose text comes from the shop's actions: it keeps its lines and may be long.
  ///
  /// All others may be what a customer typed, and become one line of 200 scalars at most.
  package var trusted: Set<String>
  /// The things of the list.
  package var items: [SlotRecord]
  /// Titles of buttons that are not authored, such as those of a clarification.
  package var options: [String]
  /// What pressing sends: of the buttons that are not links, then of the options, then of the items.
  ///
  /// Those that are missing are `nil`.
  package var payloads: [String]
  package var escaping: ReplyEscaping

  package init(
    name: ReplyName, form: Int = Int.max, language: ReplyLanguage, choice: UInt64 = 0,
    arguments: [String: SlotValue] = [:], trusted: Set<String> = [], items: [SlotRecord] = [],
    options: [String] = [], payloads: [String] = [], escaping: ReplyEscaping = .none
  ) {
    self.name = name
    self.form = form
    self.language = language
    self.choice = choice
    self.arguments = arguments
    self.trusted = trusted
    self.items = items
    self.options = options
    self.payloads = payloads
    self.escaping = escaping
  }
}
