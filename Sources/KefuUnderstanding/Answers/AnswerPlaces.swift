import CKernels

/// Where the phrasings of questions stand: a question has a place for every 32 of them, its score at the first.
struct AnswerPlaces: Sendable {
  static let phrasingsPerPlace = Int(KEFU_PLACE_PHRASINGS)

  /// By place.
  private(set) var questions: [Int32] = []
  /// By place, its first phrasing; one more than there are places.
  private(set) var starts: [Int32] = []
  /// By question, its first place; one more than there are questions.
  private(set) var firsts: [Int32] = []

  /// - Parameter questionStarts: By question, its first phrasing; one more than there are questions.
  init(questionStarts: [UInt32]) {
    for (question, bounds) in zip(questionStarts, questionStarts.dropFirst()).enumerated() {
      firsts.append(Int32(questions.count))
      for start in stride(
        from: bounds.0, to: max(bounds.1, bounds.0 + 1), by: AnswerPlaces.phrasingsPerPlace)
      {
        questions.append(Int32(question))
        starts.append(Int32(start))
      }
    }
    firsts.append(Int32(questions.count))
    starts.append(Int32(questionStarts.last ?? 0))
  }

  var count: Int { questions.count }

  func places(of question: Int) -> Range<Int> { Int(firsts[question])..<Int(firsts[question + 1]) }

  func phrasings(of place: Int) -> Range<Int> { Int(starts[place])..<Int(starts[place + 1]) }

  /// Where questions begin if every phrasing has the number of its question, in order.
  static func questionStarts(_ groups: some Sequence<UInt32>) -> [UInt32] {
    var starts: [UInt32] = []
    var count: UInt32 = 0
    for question in groups {
      while starts.count <= Int(question) { starts.append(count) }
      count += 1
    }
    starts.append(count)
    return starts
  }
}
