import CKernels

/// Compares a message with all phrasings of some questions, in memory that is used again.
struct PhrasingComparison: ~Copyable {
  /// By question, whether it is compared now: 1 or 0; all 0 between comparisons.
  private let isCompared: UnsafeMutablePointer<UInt8>
  /// By phrasing, twice its similarity, if its question is compared now.
  private let sums: UnsafeMutablePointer<Float>
  private let questions: UnsafeMutablePointer<Int32>
  private var hits: UnsafeMutablePointer<kefu_answer_hit>
  private var capacity = 1024

  init(_ model: AnswerModel) {
    isCompared = .allocate(capacity: model.questions.count)
    isCompared.initialize(repeating: 0, count: model.questions.count)
    sums = .allocate(capacity: model.phrasingCount)
    questions = .allocate(capacity: AnswerRetriever.rerankedCount)
    hits = .allocate(capacity: capacity)
  }

  deinit {
    isCompared.deallocate()
    sums.deallocate()
    questions.deallocate()
    hits.deallocate()
  }

  /// Finds the most similar phrasings of some questions, and their merits.
  ///
  /// - Parameters:
  ///   - query: The message.
  ///   - best: The questions, with their scores as merits.
  ///   - places: Where in `best` they stand, at most `AnswerRetriever.rerankedCount`.
  ///   - model: Has the phrasings.
  mutating func compare(
    _ query: borrowing AnswerQuery, with best: borrowing BestAnswers, places: Range<Int>,
    in model: AnswerModel
  ) {
    guard !places.isEmpty else { return }
    for (number, place) in places.enumerated() {
      let question = best[place].question
      let phrasings = model.phrasings(of: question)
      (sums + phrasings.lowerBound).initialize(repeating: 0, count: phrasings.count)
      questions[number] = Int32(truncatingIfNeeded: question)
      isCompared[question] = 1
    }
    reserve(query.lists.count * places.count)
    kefu_compare_phrasings(
      query.lists.base, Int32(truncatingIfNeeded: query.lists.count),
      model.postings.postings.base, model.postings.rows, model.phrasings.pointers, questions,
      Int32(truncatingIfNeeded: places.count), isCompared, hits, sums)
    for place in places {
      isCompared[best[place].question] = 0
      best[place] = compared(best[place], model.phrasings(of: best[place].question))
    }
  }

  private func compared(
    _ reached: BestAnswers.Reached, _ phrasings: Range<Int>
  ) -> BestAnswers.Reached {
    var reached = reached
    reached.phrasing = phrasings.lowerBound
    for phrasing in phrasings {
      let similarity = min(max(sums[phrasing] / 2, 0), 1)
      if similarity > reached.similarity {
        reached.similarity = similarity
        reached.phrasing = phrasing
      }
    }
    reached.merit = QuestionWeights.merit(
      score: reached.merit, similarity: reached.similarity)
    return reached
  }

  private mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    hits.deallocate()
    capacity = count * 2
    hits = .allocate(capacity: capacity)
  }
}
