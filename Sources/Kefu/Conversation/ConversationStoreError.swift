/// Why a conversation could not be kept or found again.
public enum ConversationStoreError: Error, Hashable, Sendable {
  /// A newer state of the conversation is there: another process answers the same sender.
  case conflict(conversation: String)
  /// Another process has held the file for too long.
  case busy(file: String)
  /// The file is no database, or one of something else; it was left as it is.
  case otherFile(file: String)
  /// A newer program made the file; it was left as it is.
  case newerVersion(file: String, version: Int)
  /// What was saved is no conversation that this program knows.
  case unreadable(conversation: String, reason: String)
  /// The file cannot be opened, read or written.
  case failed(file: String, reason: String)
}

extension ConversationStoreError: CustomStringConvertible {
  /// What is wrong and what to do, in a sentence.
  public var description: String {
    switch self {
    case .conflict(let conversation):
      "conversation '\(conversation)' was answered by another process meanwhile; send the message again"
    case .busy(let file):
      "another process holds '\(file)'; let one process at a time work on it"
    case .otherFile(let file):
      "'\(file)' holds something else than conversations; name another file"
    case .newerVersion(let file, let version):
      "'\(file)' was written by a newer version of the program (format \(version)); use that one"
    case .unreadable(let conversation, let reason):
      "conversation '\(conversation)' cannot be read: \(reason)"
    case .failed(let file, let reason): "'\(file)': \(reason)"
    }
  }
}
