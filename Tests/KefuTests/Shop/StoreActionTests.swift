#if Shop
  @testable import Kefu
  import KefuAuthoring
  import KefuDialogue
  import KefuShop
  import KefuValues
  import Testing

  /// What the sample store does is what `dialogues/actions.yaml` says of it.
  @Suite struct StoreActionTests {
    @Test func areThoseDeclared() throws {
      let declarations = try ShippedStore.definition.actions
      #expect(
        try StoreCounter().shop.actions.problems(with: declarations).map(\.rendered) == [])
    }

    @Test(arguments: StoreCall.all)
    func giveWhatIsDeclared(_ call: StoreCall) async throws {
      let counter = try StoreCounter()
      let parameters = try counter.declaration(of: call.action).parameters
      for (name, value) in call.arguments {
        let field = parameters.first { $0.name.rawValue == name }
        #expect(field?.type.fitting(value) == value, "\(name)")
      }
      let outcome = try await counter.outcome(
        of: call.action, call.arguments, as: call.customer, language: .en)
      guard case .success = outcome else {
        Issue.record("\(call) fails: \(outcome)")
        return
      }
    }

    @Test func areAllCalled() throws {
      let orders = try StoreCounter().actionsOfOrders
      let called = Set(StoreCall.all.map(\.action) + orders)
      #expect(called == Set(try ShippedStore.definition.actions.map(\.name.rawValue)))
    }

    /// An order in every state; what may be absent is there for some.
    @Test func giveWhatIsDeclaredForEveryOrder() async throws {
      for action in try StoreCounter().actionsOfOrders {
        let counter = try StoreCounter()
        var given: Set<String> = []
        for number in 10001...10040 {
          let order = "A\(number)"
          let customer = try counter.shop.value(table: "orders", key: order, column: "customer")
          let outcome = try await counter.outcome(
            of: action, ["order": .text(order)], as: customer, language: .zh, key: order)
          if case .success(let results) = outcome { given.formUnion(results.keys) }
        }
        let declared = try counter.declaration(of: action).results.map(\.name.rawValue)
        #expect(given.sorted() == declared.sorted(), "\(action)")
      }
    }
  }
#endif
