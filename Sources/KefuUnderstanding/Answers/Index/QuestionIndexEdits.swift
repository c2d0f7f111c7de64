package import KefuText

/// An index with questions added and removed since it was made.
///
/// A value: a copy shares what did not change, and a search that goes on keeps what it began with. Added questions are
/// numbered on from the index's own. They are kept in parts of 1,024, each a small index in memory, of which an edit makes only
/// the last anew. Removed questions are never returned. Statistics: the average length stays that of the index; a term's
/// frequency and the number of questions count the added ones at once and the removed ones until the index is made again.
/// Over a million questions an addition takes 0.2 ms, the removal of a question nothing and that of a group 0.4 ms; three
/// thousand added questions make a search a tenth longer, so an index should be made again before they are very many.
package struct QuestionIndexEdits: Sendable {
  /// An index and which of its questions are removed.
  struct Part: Sendable {
    var index: QuestionIndex
    /// The number of its first question.
    var firstQuestion: Int
    /// A bit for each question, or empty if none is removed.
    var removed: [UInt64] = []

    @inline(__always)
    func isRemoved(_ question: Int) -> Bool {
      question >> 6 < removed.count && removed[question >> 6] >> UInt64(question & 63) & 1 != 0
    }

    @inline(__always)
    func group(of question: Int) -> Int {
      index.groups.count == 0 ? firstQuestion + question : index.group(of: question)
    }
  }

  /// Questions to a part of added ones.
  private static let partSize = 1024

  /// The index, then the added questions.
  private(set) var parts: [Part]
  let scoring: QuestionScoring
  /// What the last part is made of, if it is not full.
  private var open = QuestionRows()

  /// No edits.
  package init(of index: QuestionIndex) {
    parts = [Part(index: index, firstQuestion: 0)]
    scoring = QuestionScoring(averageLength: index.averageLength)
  }

  /// The number of questions, removed ones included: the number that the next one gets.
  package var count: Int {
    guard let last = parts.last else { return 0 }
    return last.firstQuestion + last.index.count
  }

  /// Adds the question that `tokenizer` holds.
  ///
  /// - Parameters:
  ///   - tokenizer: The text, cut with the dictionary of the index.
  ///   - group: The group that it belongs to.
  /// - Returns: Its number.
  /// - Throws: If 2³⁰ questions are reached.
  package mutating func add(
    _ tokenizer: borrowing Tokenizer, group: Int
  ) throws(ModelError) -> Int {
    let number = count
    guard number + 1 < QuestionPosting.mostQuestions else {
      throw .unwritable(path: parts[0].index.path, reason: "it has too many questions")
    }
    var rows = open.count == QuestionIndexEdits.partSize ? QuestionRows() : open
    rows.append(tokenizer, group: UInt32(truncatingIfNeeded: group))
    let index = try rows.index(averageLength: parts[0].index.averageLength)
    if rows.count == 1 {
      parts.append(Part(index: index, firstQuestion: number))
    } else {
      parts[parts.count - 1].index = index
    }
    open = rows
    return number
  }

  /// Removes a question; returns whether it was there.
  @discardableResult
  package mutating func remove(question: Int) -> Bool {
    guard question >= 0, question < count,
      let number = parts.lastIndex(where: { $0.firstQuestion <= question })
    else { return false }
    let local = question - parts[number].firstQuestion
    if parts[number].isRemoved(local) { return false }
    let words = (parts[number].index.count + 63) / 64
    let missing = words - parts[number].removed.count
    if missing > 0 { parts[number].removed += repeatElement(0, count: missing) }
    parts[number].removed[local >> 6] |= 1 << UInt64(local & 63)
    return true
  }

  /// Removes the questions of a group; returns how many there were.
  @discardableResult
  package mutating func remove(group: Int) -> Int {
    var removed = 0
    for part in parts {
      for question in 0..<part.index.count where part.group(of: question) == group {
        if remove(question: part.firstQuestion + question) { removed += 1 }
      }
    }
    return removed
  }

  /// Whether a question is there and not removed.
  package func contains(question: Int) -> Bool {
    guard question >= 0, question < count,
      let part = parts.last(where: { $0.firstQuestion <= question })
    else { return false }
    return !part.isRemoved(question - part.firstQuestion)
  }

  /// What all parts together know of a term; `nil` if none has it.
  func term(of hash: UInt64) -> QuestionTerm? {
    var frequency = 0
    for part in parts {
      guard let number = part.index.table.slot(of: hash) else { continue }
      frequency += Int(part.index.table.slots.base[number].frequency)
    }
    guard frequency > 0 else { return nil }
    return QuestionTerm(
      hash: hash, weight: QuestionScoring.weight(frequency: frequency, of: count),
      frequency: UInt32(truncatingIfNeeded: frequency), start: 0, end: 0)
  }
}
