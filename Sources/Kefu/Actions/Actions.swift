import KefuDialogue
public import KefuValues

/// The shop's own code behind the actions of an assistant: what `dialogues/actions.yaml` declares, done.
///
/// An action is a function from a `Decodable` structure to a `Codable` one:
///
///     var actions = Actions()
///     actions.register("cancel_order") { (order: CancelOrder, context: ActionContext) in
///       guard try await shop.cancel(order.orderID, key: context.key) else {
///         throw ActionFailure("too_late")
///       }
///       return Cancelled(refund: 199)
///     }
///
/// Parameters and results are properties of the same name; underscores and case make no difference, so that `order_id` may be
/// `orderID`. Texts are strings or enums of strings, numbers are integers or floating-point numbers, days are `CivilDate`,
/// lists are arrays of structures, optional fields are optionals.
public struct Actions: Sendable {
  /// An action without types: arguments by parameter in, results by name out.
  public typealias Handler =
    @Sendable (_ arguments: [String: SlotValue], _ context: ActionContext) async throws -> [String:
    SlotValue]

  /// What carries out every action that is not registered by itself.
  public typealias Forwarder =
    @Sendable (
      _ name: String, _ arguments: [String: SlotValue], _ context: ActionContext
    ) async throws -> [String: SlotValue]

  struct Registration: Sendable {
    var handler: Handler
    /// Compares the Swift types with a declaration; `nil` without types.
    var comparison: (@Sendable (ActionDeclaration) -> [Diagnostic])?
  }

  private(set) var registrations: [String: Registration] = [:]
  private(set) var forwarder: Forwarder?

  /// Learns the action and the error when one fails in a way that its dialogue hears of only as `error` or `timeout`.
  ///
  /// It is called from any thread, for a log.
  public var errorHandler: (@Sendable (_ action: String, _ error: any Error) -> Void)?

  /// Starts without any action.
  public init() {}

  /// Registers an action by its handler; its values are compared with the declaration when it runs.
  public mutating func register(_ name: String, handler: @escaping Handler) {
    registrations[name] = Registration(handler: handler)
  }

  /// Registers an action by a function between Swift values, whose types are compared with the declaration when the assistant is
  /// made.
  ///
  /// - Parameters:
  ///   - name: The name in `dialogues/actions.yaml`.
  ///   - action: The function; `NoInput` and `NoOutput` stand for no parameters and no results. It throws an `ActionFailure` to
  ///     fail in a way that is declared; anything else that it throws is `error`. It should stop when its task is cancelled, and
  ///     must not block its thread.
  public mutating func register<Input: Decodable & Sendable, Output: Codable & Sendable>(
    _ name: String,
    action:
      @escaping @Sendable (_ input: Input, _ context: ActionContext) async throws -> Output
  ) {
    registrations[name] = Registration(
      handler: { arguments, context in
        let input = try ActionValueDecoder.decode(Input.self, from: arguments)
        return try ActionValueEncoder.encode(try await action(input, context))
      },
      comparison: { declaration in
        ActionComparison(declaration).problems(input: Input.self, output: Output.self)
      })
  }

  /// Has every action that is not registered carried out by one function, such as a client that is asked.
  public mutating func forward(_ forwarder: @escaping Forwarder) { self.forwarder = forwarder }

  /// The handler of an action.
  package func handler(of name: String) -> Handler? {
    if let registration = registrations[name] { return registration.handler }
    guard let forwarder else { return nil }
    return { arguments, context in try await forwarder(name, arguments, context) }
  }
}

/// The input of an action without parameters.
public struct NoInput: Hashable, Sendable, Codable {
  /// Makes the only value.
  public init() {}
}

/// The output of an action without results.
public struct NoOutput: Hashable, Sendable, Codable {
  /// Makes the only value.
  public init() {}
}
