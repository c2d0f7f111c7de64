import KefuDialogue
import KefuValues

@testable import Kefu

/// The declaration of the order that the tests of this folder cancel.
enum ActionSamples {
  static func field(
    _ name: String, _ type: ValueType, isOptional: Bool = false, line: Int = 2, column: Int = 1
  ) -> Field {
    Field(
      name: VariableName(rawValue: name), type: type, isOptional: isOptional,
      location: place(line, column))
  }

  static func choice(_ options: String...) -> ValueType {
    .choice(options.map { ChoiceOption(value: $0, location: place(1, 1)) })
  }

  static func place(_ line: Int, _ column: Int) -> SourceLocation {
    SourceLocation(file: "dialogues/actions.yaml", line: line, column: column)
  }

  static let cancelOrder = ActionDeclaration(
    name: ActionName(rawValue: "cancel_order"), location: place(1, 3),
    parameters: [
      field("order_id", .entity("order_id"), line: 3, column: 5),
      field("reason", choice("mind", "other"), line: 4, column: 5),
      field("note", .text, isOptional: true, line: 5, column: 5),
    ],
    results: [
      field("refund", .number, line: 6, column: 5),
      field("arrives_on", .date, isOptional: true, line: 7, column: 5),
    ],
    failures: ["too_late"], timeout: 2000)

  static let arguments: [String: SlotValue] = [
    "order_id": .text("A10023"), "reason": .text("mind"),
  ]

  static let context = ActionContext(conversation: "u-17", customer: "c-1", key: "u-17/4")

  static func declaration(
    parameters: [Field] = [], results: [Field] = [], failures: [String] = [], timeout: Int = 2000,
    isRepeatable: Bool = false
  ) -> ActionDeclaration {
    ActionDeclaration(
      name: ActionName(rawValue: "act"), location: place(1, 3), parameters: parameters,
      results: results, failures: failures, timeout: timeout, isRepeatable: isRepeatable)
  }
}

/// What `cancel_order` is given.
struct CancelOrder: Decodable, Sendable {
  enum Reason: String, Decodable, Sendable { case mind, other }

  var orderID: String
  var reason: Reason
  var note: String?
}

/// What `cancel_order` gives.
struct Cancelled: Codable, Sendable {
  var refund: Double
  var arrivesOn: CivilDate?
}
