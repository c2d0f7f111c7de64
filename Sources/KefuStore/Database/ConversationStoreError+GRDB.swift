#if Store
  import GRDB
  import Kefu

  extension ConversationStoreError {
    /// Runs a body; what SQLite says is told as an error of ours that names the file.
    static func telling<Result>(
      of file: String, _ body: () throws -> Result
    ) throws -> Result {
      do {
        return try body()
      } catch let error as DatabaseError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: throw busy(file: file)
        case .SQLITE_NOTADB: throw otherFile(file: file)
        case let code:
          throw failed(file: file, reason: error.message ?? "SQLite failed with \(code.rawValue)")
        }
      }
    }
  }
#endif
