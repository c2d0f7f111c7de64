#if Store
  import Foundation
  import Kefu

  extension Conversation {
    /// The conversation as the file has it: JSON, which later versions of the program can read and people, too.
    var json: String {
      get throws { String(decoding: try JSONText.bytes(of: self), as: UTF8.self) }
    }

    /// Reads a conversation out of the file.
    init(json: String, id: String) throws {
      do {
        self = try JSONDecoder().decode(Conversation.self, from: Data(json.utf8))
      } catch let DecodingError.dataCorrupted(context) {
        throw ConversationStoreError.unreadable(
          conversation: id, reason: context.debugDescription)
      } catch {
        throw ConversationStoreError.unreadable(conversation: id, reason: "\(error)")
      }
    }
  }
#endif
