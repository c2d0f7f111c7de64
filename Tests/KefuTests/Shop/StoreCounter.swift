#if Shop
  @testable import Kefu
  import KefuAuthoring
  import KefuDialogue
  import KefuShop
  import KefuValues
  import Synchronization
  import Testing

  /// A fresh store whose actions are run as a conversation runs them, against the declarations of the shipped store.
  struct StoreCounter {
    static let now = Instant("2026-11-21T12:00:00+08:00")

    let shop: Shop
    private let declarations: [String: ActionDeclaration]

    init() throws {
      shop = try Shop(path: nil, now: #require(StoreCounter.now))
      declarations = Dictionary(
        uniqueKeysWithValues: try ShippedStore.definition.actions.map { ($0.name.rawValue, $0) })
    }

    func declaration(of action: String) throws -> ActionDeclaration {
      try #require(declarations[action], "nothing declares \(action)")
    }

    /// The actions that only need an order, by name.
    var actionsOfOrders: [String] {
      declarations.values.filter { declaration in
        declaration.parameters.filter { !$0.isOptional }.map(\.name.rawValue) == ["order"]
      }.map(\.name.rawValue).sorted()
    }

    /// Runs an action; what does not fit its declaration is reported.
    func outcome(
      of action: String, _ arguments: [String: SlotValue], as customer: String?,
      language: ReplyLanguage, key: String = "step"
    ) async throws -> ActionOutcome {
      let problems = Mutex<[String]>([])
      var actions = shop.actions
      actions.errorHandler = { name, error in
        problems.withLock { $0.append("\(name): \(error)") }
      }
      let outcome = await actions.perform(
        try declaration(of: action), arguments: arguments,
        context: ActionContext(
          conversation: "c", customer: customer, time: StoreCounter.now, language: language,
          key: key))
      #expect(problems.withLock { $0 } == [], "\(arguments)")
      return outcome
    }
  }
#endif
