internal import KefuDialogue
internal import KefuValues

/// What the names of a dialogue mean, or of a reply that stands outside dialogues.
struct Scope: Hashable, Sendable {
  /// The dialogue; `nil` for the replies of rules, questions and behaviours.
  var dialogue: String?
  private(set) var names: [String]
  private let variables: [String: DialogueVariable]
  /// The assistant's facts; `nil` if its settings could not be read.
  let facts: [String]?
  /// Whether names may be missing because something else is wrong.
  let isPartial: Bool

  init(
    dialogue: String?, variables: [DialogueVariable], facts: [String]?, isPartial: Bool = false
  ) {
    self.dialogue = dialogue
    names = variables.map(\.name.rawValue)
    self.variables = Dictionary(variables.map { ($0.name.rawValue, $0) }) { first, _ in first }
    self.facts = facts
    self.isPartial = isPartial
  }

  /// The names of the slots.
  var slots: [String] { names.filter { variables[$0]?.origin == .slot } }

  func type(of name: String) -> ValueType? { variables[name]?.type }

  /// Whether what a variable holds may be given where a type is expected.
  func fits(_ name: String, _ expected: ValueType) -> Bool {
    guard let variable = variables[name] else { return false }
    return variable.origin == .result
      ? variable.type.fitsAsResult(expected) : variable.type.fits(expected)
  }

  func isSlot(_ name: String) -> Bool { variables[name]?.origin == .slot }

  /// Whether a template may name it without a variable of that name.
  func isFact(_ name: String) -> Bool { facts?.contains(name) ?? true }
}
