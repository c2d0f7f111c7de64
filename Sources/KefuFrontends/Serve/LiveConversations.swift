import Kefu
import KefuValues

/// The conversations that need not be read from the store: the last ones that were used.
struct LiveConversations {
  private var entries: [String: (conversation: Conversation, use: Int)] = [:]
  private var uses = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var count: Int { entries.count }

  subscript(id: String) -> Conversation? { entries[id]?.conversation }

  /// Keeps a conversation as it is now, and lets go of those that were used longest ago.
  mutating func keep(_ conversation: Conversation) {
    uses += 1
    entries[conversation.id] = (conversation, uses)
    guard entries.count > limit + limit / 8 else { return }
    let oldest = entries.sorted { $0.value.use < $1.value.use }
    for (id, _) in oldest.prefix(entries.count - limit) { entries[id] = nil }
  }

  mutating func remove(_ id: String) { entries[id] = nil }

  /// Lets go of those that have been silent since a time.
  mutating func removeAll(before time: Instant) {
    let old = entries.filter { ($0.value.conversation.time ?? time) < time }.map(\.key)
    for id in old { entries[id] = nil }
  }
}
