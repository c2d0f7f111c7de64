/// Phrases and what they are read as, in lines of `reading: phrase, phrase`.
struct PhraseList: Sendable {
  let text: StaticString

  /// Calls `body` with every phrase and its reading.
  func forEachPhrase(_ body: (_ phrase: Substring, _ reading: Substring) -> Void) {
    let lines = text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for line in lines.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      for phrase in line[line.index(after: colon)...].split(separator: ",") {
        body(phrase.drop { $0 == " " }, line[..<colon])
      }
    }
  }
}
