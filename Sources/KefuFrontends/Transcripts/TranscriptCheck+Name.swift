extension TranscriptCheck.Subject {
  /// Reads what stands before the `=` of a check; `nil` if there is nothing of that name.
  init?(_ name: String) {
    switch name {
    case "intent": self = .intent
    case "question": self = .question
    case "state": self = .state
    case "sentiment": self = .sentiment
    case "mood": self = .mood
    case "language": self = .language
    case "handoff": self = .handoff
    default:
      if name.hasPrefix("slot."), name.count > 5 {
        self = .slot(String(name.dropFirst(5)))
      } else if name.hasPrefix("db."), let cell = Self.cell(name.dropFirst(3)) {
        self = cell
      } else {
        return nil
      }
    }
  }

  /// Reads `orders[A10023].state`.
  private static func cell(_ text: Substring) -> Self? {
    guard let opening = text.firstIndex(of: "["), let closing = text.lastIndex(of: "]"),
      opening < closing
    else { return nil }
    let table = text[..<opening]
    let key = text[text.index(after: opening)..<closing]
    let column = text[text.index(after: closing)...]
    guard !table.isEmpty, !key.isEmpty, column.hasPrefix("."), column.count > 1 else { return nil }
    return .cell(table: String(table), key: String(key), column: String(column.dropFirst()))
  }
}
