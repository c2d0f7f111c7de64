import Kefu
import KefuAuthoring
import KefuFrontends
import Synchronization

/// Who carries out the actions of `serve`: the sample store for the shipped assistant, else the client.
final class ServeActions: Sendable {
  enum Performer: String, CaseIterable, Sendable {
    case shop, client
  }

  /// Names the shipped assistant in its `assistant.yaml`.
  private static let shipped = "kefu-store"

  private let choice: Performer?
  private let performer: Mutex<Performer>
  private let shop: Actions
  private let client: ClientActions?
  private let log: @Sendable (String) -> Void

  init(
    performer: Performer?, shop: SampleStore, client: ClientActions?,
    log: @escaping @Sendable (String) -> Void
  ) {
    choice = client == nil ? .shop : performer
    self.performer = Mutex(choice ?? .client)
    self.shop = shop.actions
    self.client = client
    self.log = log
  }

  /// What an assistant is loaded with.
  var actions: Actions {
    var actions = choice == .shop ? shop : Actions()
    if choice != .shop {
      actions.forward { [self] name, arguments, context in
        switch performer.withLock({ $0 }) {
        case .shop:
          guard let handler = shop.handler(of: name) else { throw ActionFailure("error") }
          return try await handler(arguments, context)
        case .client:
          guard let client else { throw ActionFailure("error") }
          return try await client.perform(name, arguments, context)
        }
      }
    }
    actions.errorHandler = { [log] name, error in log("action '\(name)': \(error)") }
    return actions
  }

  /// Decides for an assistant that was loaded.
  func settle(for assistant: Assistant) {
    guard choice == nil else { return }
    performer.withLock {
      $0 = assistant.settings.identifier == ServeActions.shipped ? .shop : .client
    }
  }
}
