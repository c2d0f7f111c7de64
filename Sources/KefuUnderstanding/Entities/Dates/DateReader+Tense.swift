import KefuText

/// Signs that a day without its year, month or week is past or to come.
extension DateReader {
  func tense(before start: Int, behind end: Int) -> DatePoint.Anchor {
    if isDone(before: start, behind: end) { return .past }
    // "by the 25th"
    let start = isAfterWord("the", start) ? start - 4 : start
    let isToCome =
      isAfterWord("by", start) || isAfterWord("until", start) || isAfterWord("till", start)
      || isFollowedByFuture(end)
    return isToCome ? .coming : .none
  }

  /// Whether 能 and the like follow, but not 之前买的.
  private func isFollowedByFuture(_ end: Int) -> Bool {
    guard let word = text.dateWord(at: end, .futureContext) else { return false }
    return text.dateWord(at: word.end, .pastContext) == nil
  }

  private func isDone(before start: Int, behind end: Int) -> Bool {
    if text.dateWord(at: end, .pastContext) != nil { return true }
    // "on the 25th"
    let start = isAfterWord("the", start) ? start - 4 : start
    if isAfterWord("since", start) { return true }
    guard isAfterWord("on", start) || isAfterWord("in", start) else { return false }
    let verbEnd = start - 4
    if isVerbOfPast(endingAt: verbEnd) { return true }
    // "bought it on"
    var object = verbEnd
    while object > 0, text[object - 1].isLatinLetter { object -= 1 }
    guard verbEnd - object >= 2, verbEnd - object <= 5, text[object - 1] == 0x20,
      text.end(of: "it", at: object) == verbEnd || text.end(of: "them", at: object) == verbEnd
        || text.end(of: "this", at: object) == verbEnd
        || text.end(of: "these", at: object) == verbEnd
    else { return false }
    return isVerbOfPast(endingAt: object - 1)
  }

  /// Whether "bought" and the like end here, but not in "to be delivered".
  private func isVerbOfPast(endingAt end: Int) -> Bool {
    var start = end
    while start > 0, text[start - 1].isLatinLetter { start -= 1 }
    guard start < end, text.dateWord(at: start, .pastContext)?.end == end else { return false }
    return !text.isPreceded(by: "be ", at: start) && !text.isPreceded(by: "get ", at: start)
  }
}
