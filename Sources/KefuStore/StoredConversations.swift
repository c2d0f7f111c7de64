#if Store
  import GRDB
  public import Kefu
  import KefuValues

  /// Conversations in a SQLite file: start here.
  ///
  ///     let store = try StoredConversations(path: "conversations.sqlite")
  ///     let conversation = try store.conversation("u-17") ?? Conversation(id: "u-17")
  ///
  /// Any thread may use it, and several processes may share a file: a save that another one has overtaken is refused.
  public final class StoredConversations: ConversationStore {
    let file: String
    private let queue: DatabaseQueue

    /// Opens a file, making it if it is not there.
    ///
    /// - Parameters:
    ///   - path: The file; beside it SQLite keeps two more, `-wal` and `-shm`.
    ///   - crash: What no saved turn may be lost to.
    ///   - patience: Seconds to wait for another process that writes.
    /// - Throws: `ConversationStoreError`; what is no store of conversations is left as it is.
    public init(path: String, surviving crash: Crash = .powerLoss, patience: Double = 5) throws {
      file = path
      queue = try ConversationStoreError.telling(of: path) {
        try ConversationDatabase.open(path: path, surviving: crash, patience: patience)
      }
    }

    /// What may happen to the machine at any moment.
    public enum Crash: Hashable, Sendable {
      /// The process is killed. Saving does not wait for the disk.
      case process
      /// The machine loses power, too. Every save waits until the disk has it.
      case powerLoss
    }

    func reading<Result>(_ body: (Database) throws -> Result) throws -> Result {
      try ConversationStoreError.telling(of: file) { try queue.read(body) }
    }

    func writing<Result>(_ body: (Database) throws -> Result) throws -> Result {
      try ConversationStoreError.telling(of: file) { try queue.write(body) }
    }
  }
#endif
