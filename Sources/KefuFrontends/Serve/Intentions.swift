import Kefu
import Synchronization

/// Saves a conversation before each action of a turn, and remembers why that failed: then the turn is void.
final class Intentions: Sendable {
  private let store: any ConversationStore
  private let failure = Mutex<(any Error)?>(nil)

  init(_ store: any ConversationStore) { self.store = store }

  @Sendable func save(_ conversation: Conversation) throws {
    do {
      try store.save(conversation)
    } catch {
      failure.withLock { $0 = error }
      throw error
    }
  }

  /// Throws the error that a save had.
  func check() throws {
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
