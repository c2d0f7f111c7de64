import Kefu
import KefuValues

/// What was said in a chat, to be saved as a transcript.
struct ChatRecord {
  private let id: String
  private let customer: String?
  private let language: ReplyLanguage?
  private var start: Instant?
  private var entries: [Transcript.Entry] = []

  init(id: String, customer: String?, language: ReplyLanguage?) {
    self.id = id
    self.customer = customer
    self.language = language
  }

  /// Adds a turn by its replies as they are shown.
  mutating func append(_ turn: Turn, entry: ([String]) -> Transcript.Entry) {
    if entries.isEmpty { start = turn.conversation.time }
    entries.append(entry(turn.replies.map(\.plainText)))
  }

  /// A transcript in which the same is said again; `nil` without a time to begin at.
  var text: String? {
    guard let start else { return nil }
    let header = TranscriptHeader(
      now: start, seed: Digest(id).low, language: language, customer: customer)
    return Transcript.text(of: entries, header: header)
  }
}
