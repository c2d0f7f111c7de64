import KefuDialogue
import KefuValues
import Testing

@testable import Kefu

/// An action that does not fit its declaration is found before a customer needs it.
@Suite struct ActionComparisonTests {
  private func problems<Input: Decodable & Sendable, Output: Codable & Sendable>(
    _ declaration: ActionDeclaration = ActionSamples.cancelOrder,
    input: Input.Type = CancelOrder.self,
    output: Output.Type = Cancelled.self
  ) -> [String] {
    var actions = Actions()
    actions.register(declaration.name.rawValue) {
      (_: Input, _: ActionContext) async throws -> Output in throw ActionFailure("error")
    }
    return actions.problems(with: [declaration]).map {
      "\($0.location.line):\($0.location.column): \($0.severity): \($0.message) [\($0.code.rawValue)]"
        + ($0.hint.map { " \($0)" } ?? "")
    }
  }

  @Test func whatFitsIsSilent() {
    #expect(problems() == [])
    #expect(problems(ActionSamples.declaration(), input: NoInput.self, output: NoOutput.self) == [])
  }

  @Test func aPropertyWithoutParameterIsFound() {
    struct Input: Decodable, Sendable {
      var orderID: String
      var reason: String
      var notes: Int
    }
    #expect(
      problems(input: Input.self) == [
        "1:3: error: action 'cancel_order': the Swift type has 'notes', which is no parameter "
          + "[action-mismatch] did you mean 'note'?"
      ])
  }

  @Test func anOptionalPropertyThatWouldStayNilIsFound() {
    struct Input: Decodable, Sendable {
      var orderID: String
      var reason: String
      var notes: String?
    }
    #expect(
      problems(input: Input.self) == [
        "1:3: error: action 'cancel_order': the Swift type has 'notes', which is no parameter "
          + "[action-mismatch] did you mean 'note'?",
        "5:5: warning: action 'cancel_order': the Swift type has no property for the parameter "
          + "'note' [action-mismatch]",
      ])
  }

  @Test func aParameterOfAnotherTypeIsFound() {
    struct Input: Decodable, Sendable {
      var orderID: Int
      var reason: String
      var note: String?
    }
    #expect(
      problems(input: Input.self) == [
        "3:5: error: action 'cancel_order': the parameter 'order_id': the type wants Int where "
          + "there is a text [action-mismatch]"
      ])
  }

  @Test func anOptionThatTheEnumLacksIsFound() {
    enum Reason: String, Decodable, Sendable { case mind, dislike }
    struct Input: Decodable, Sendable {
      var orderID: String
      var reason: Reason
      var note: String?
    }
    #expect(
      problems(input: Input.self) == [
        "4:5: error: action 'cancel_order': the parameter 'reason' may be 'other', which the "
          + "Swift type does not know [action-mismatch]"
      ])
  }

  @Test func anOptionalParameterThatIsRequiredIsFound() {
    struct Input: Decodable, Sendable {
      var orderID: String
      var reason: String
      var note: String
    }
    #expect(
      problems(input: Input.self) == [
        "5:5: error: action 'cancel_order': the parameter 'note' is optional, but the Swift type "
          + "requires it [action-mismatch]"
      ])
  }

  @Test func resultsThatTheTypeLacksAreFound() {
    #expect(
      problems(output: NoOutput.self) == [
        "6:5: error: action 'cancel_order': the Swift type lacks the result 'refund' "
          + "[action-mismatch]"
      ])
  }

  @Test func aResultThatMayBeMissingIsFound() {
    struct Output: Codable, Sendable {
      var refund: Double?
      var arrivesOn: CivilDate?
    }
    #expect(
      problems(output: Output.self) == [
        "6:5: error: action 'cancel_order': the result 'refund' is required, but the Swift type "
          + "may leave it out [action-mismatch]"
      ])
  }

  @Test func anOptionalResultMayAlwaysBeThere() {
    struct Output: Codable, Sendable {
      var refund: Int
      var arrivesOn: CivilDate
    }
    #expect(problems(output: Output.self) == [])
  }

  @Test func fieldsOfRecordsAreCompared() {
    enum State: String, Codable, Sendable { case paid }
    struct Item: Codable, Sendable {
      var title: String
      var state: State
    }
    struct Output: Codable, Sendable { var items: [Item] }
    let declaration = ActionSamples.declaration(
      results: [
        ActionSamples.field(
          "items",
          .list([
            ActionSamples.field("title", .text, line: 8, column: 9),
            ActionSamples.field(
              "state", ActionSamples.choice("paid", "shipped"), line: 9, column: 9),
          ]))
      ])
    #expect(
      problems(declaration, input: NoInput.self, output: Output.self) == [
        "9:9: error: action 'act': the result 'state' may be 'shipped', which the Swift type does "
          + "not know [action-mismatch]"
      ])
  }

  @Test func typesThatCheckTheirTextAreBelieved() {
    struct OrderNumber: Decodable, Sendable {
      init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard text.hasPrefix("A") else { throw ActionFailure("not_found") }
      }
    }
    struct Input: Decodable, Sendable {
      var orderID: OrderNumber
      var reason: String
      var note: String?
    }
    #expect(problems(input: Input.self) == [])
  }

  @Test func namesWithoutTheOtherSideAreFound() {
    var actions = Actions()
    actions.register("cancel_ordre") { arguments, _ in arguments }
    let problems = actions.problems(with: [ActionSamples.cancelOrder])
    #expect(problems.map(\.code.rawValue) == ["undeclared-action", "unregistered-action"])
    #expect(problems.map(\.severity) == [.warning, .error])
    #expect(
      problems.map(\.hint) == ["did you mean 'cancel_order'?", "did you mean 'cancel_ordre'?"])
    #expect(problems.last?.location == ActionSamples.cancelOrder.location)
  }

  @Test func aForwarderStandsForAllOthers() {
    var actions = Actions()
    actions.forward { _, _, _ in [:] }
    #expect(actions.problems(with: [ActionSamples.cancelOrder]).isEmpty)
  }
}
