package import Kefu
package import KefuValues
import Synchronization

/// Conversations in memory alone: the oldest go when there are too many, and all when the process ends.
package final class MemoryConversations: ConversationStore {
  private struct Entry {
    var conversation: Conversation
    /// The latest last.
    var answers: [(request: String, answer: String)] = []
    var use: Int
  }

  private struct State {
    var entries: [String: Entry] = [:]
    var uses = 0
  }

  private let state = Mutex(State())
  private let limit: Int

  /// Makes an empty store.
  ///
  /// - Parameter limit: How many conversations are kept, nearly: a few more for a while.
  package init(limit: Int) { self.limit = limit }

  package func conversation(_ id: String) -> Conversation? {
    state.withLock { $0.entries[id]?.conversation }
  }

  package func save(_ conversation: Conversation) throws {
    try update(conversation, after: conversation.revision) { _ in }
  }

  package func save(
    _ conversation: Conversation, answer: String, to request: String?
  ) throws {
    // Of two turns that began with the same conversation one is refused.
    try update(conversation, after: conversation.revision - 1) { entry in
      guard let request else { return }
      entry.answers.removeAll { $0.request == request }
      entry.answers.append((request, answer))
      if entry.answers.count > MemoryConversations.answerLimit { entry.answers.removeFirst() }
    }
  }

  package func answer(to request: String, in conversation: String) -> String? {
    state.withLock { $0.entries[conversation]?.answers.last { $0.request == request }?.answer }
  }

  package func remove(_ id: String) { state.withLock { $0.entries[id] = nil } }

  package func due(at time: Instant, limit: Int) -> [String] {
    state.withLock { state in
      state.entries.values.compactMap { entry in
        entry.conversation.nextDeadline.map { ($0, entry.conversation.id) }
      }.filter { $0.0 <= time }.sorted { $0 < $1 }.prefix(limit).map(\.1)
    }
  }

  package func nextDeadline() -> Instant? {
    state.withLock { $0.entries.values.compactMap(\.conversation.nextDeadline).min() }
  }

  package func removeAll(before time: Instant) -> Int {
    state.withLock { state in
      let old = state.entries.filter { ($0.value.conversation.time ?? time) < time }.map(\.key)
      for id in old { state.entries[id] = nil }
      return old.count
    }
  }

  /// Replaces a conversation whose revision is not above `revision`.
  private func update(
    _ conversation: Conversation, after revision: Int, _ change: (inout Entry) -> Void
  ) throws {
    try state.withLock { state in
      let known = state.entries[conversation.id]
      if let known, known.conversation.revision > revision {
        throw ConversationStoreError.conflict(conversation: conversation.id)
      }
      state.uses += 1
      var entry = known ?? Entry(conversation: conversation, use: state.uses)
      entry.conversation = conversation
      entry.use = state.uses
      change(&entry)
      state.entries[conversation.id] = entry
      // Sorting at every new one would be slow: an eighth goes at once.
      guard state.entries.count > limit + limit / 8 else { return }
      let oldest = state.entries.sorted { $0.value.use < $1.value.use }
      for (id, _) in oldest.prefix(state.entries.count - limit) { state.entries[id] = nil }
    }
  }
}
