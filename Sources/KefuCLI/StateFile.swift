import ArgumentParser
import Kefu
import KefuFrontends
import KefuStore

/// Where `serve` keeps conversations.
enum StateFile {
  /// Opens a file, or keeps them in memory.
  ///
  /// - Parameters:
  ///   - path: The file; `nil` for memory.
  ///   - limit: How many are kept in memory.
  ///   - waitsForDisk: Whether an answer is given only once the disk has it.
  /// - Returns: The store.
  /// - Throws: Why the file cannot be used.
  static func open(
    _ path: String?, limit: Int, waitsForDisk: Bool
  ) throws -> any ConversationStore {
    guard let path else { return MemoryConversations(limit: limit) }
    #if Store
      return try StoredConversations(path: path, surviving: waitsForDisk ? .powerLoss : .process)
    #else
      throw ValidationError(
        "--state: this program was built without SQLite; build it with the trait Store")
    #endif
  }
}
