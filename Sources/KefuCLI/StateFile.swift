import ArgumentParser
import Kefu
import KefuFrontends

/// Where `serve` keeps conversations.
enum StateFile {
  /// Opens a file, or keeps them in memory.
  ///
  /// - Throws: Why the file cannot be used.
  static func open(_ path: String?, limit: Int) throws -> any ConversationStore {
    guard path == nil else {
      throw ValidationError("--state: this program was built without the trait Store")
    }
    return MemoryConversations(limit: limit)
  }
}
