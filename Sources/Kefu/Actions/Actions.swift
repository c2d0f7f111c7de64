public import KefuValues

/// The shop's own code behind the actions of an assistant: what `dialogues/actions.yaml` declares, done.
public struct Actions: Sendable {
  /// An action without types: arguments by parameter in, results by name out.
  public typealias Handler =
    @Sendable (_ arguments: [String: SlotValue], _ context: ActionContext) async throws -> [String:
    SlotValue]

  private(set) var handlers: [String: Handler] = [:]

  /// Starts without any action.
  public init() {}

  /// Registers an action by its handler; its values are compared with the declaration when it runs.
  public mutating func register(_ name: String, handler: @escaping Handler) {
    handlers[name] = handler
  }
}
