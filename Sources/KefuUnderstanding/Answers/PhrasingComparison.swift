import CKernels

/// Compares a message with all phrasings of some questions, in memory that is used again.
struct PhrasingComparison: ~Copyable {
  /// By place, 1 + its number in `places` while it is compared; all 0 between comparisons.
  private let numbers: UnsafeMutablePointer<Int32>
  /// By row; all 0 between comparisons.
  private let values: UnsafeMutablePointer<Float>
  private var places = GrowingBuffer<Int32>(capacity: 32)
  /// By number in `places`, how many phrasings are there.
  private var sizes = GrowingBuffer<Int32>(capacity: 32)
  private var sums: UnsafeMutablePointer<Float>
  private var capacity = 32
  /// Of characters and of words.
  private static let sumsPerPlace = 2 * AnswerPlaces.phrasingsPerPlace

  init(_ model: AnswerModel) {
    numbers = .allocate(capacity: model.places.count)
    numbers.initialize(repeating: 0, count: model.places.count)
    values = .allocate(capacity: model.postings.rowCount + 1)
    values.initialize(repeating: 0, count: model.postings.rowCount + 1)
    sums = .allocate(capacity: capacity * PhrasingComparison.sumsPerPlace)
  }

  deinit {
    numbers.deallocate()
    values.deallocate()
    sums.deallocate()
  }

  /// Finds the most similar phrasings of the first questions, and their merits.
  ///
  /// - Parameters:
  ///   - query: The message.
  ///   - best: The questions, with their scores as merits and their first phrasings.
  ///   - count: How many of them are compared.
  ///   - model: Has the phrasings.
  mutating func compare(
    _ query: borrowing AnswerQuery, with best: borrowing BestAnswers, count: Int,
    in model: AnswerModel
  ) {
    places.removeAll()
    sizes.removeAll()
    for index in 0..<count {
      for place in model.places.places(of: best[index].question) {
        places.append(Int32(truncatingIfNeeded: place))
        sizes.append(Int32(truncatingIfNeeded: model.places.phrasings(of: place).count))
        numbers[place] = Int32(truncatingIfNeeded: places.count)
      }
    }
    if places.count > capacity {
      sums.deallocate()
      capacity = places.count * 2
      sums = .allocate(capacity: capacity * PhrasingComparison.sumsPerPlace)
    }
    kefu_compare_phrasings(
      query.rows.base, Int32(truncatingIfNeeded: query.rows.count), query.lists.base,
      Int32(truncatingIfNeeded: query.lists.count), model.postings.postings.base,
      model.postings.rows, places.base, sizes.base, Int32(truncatingIfNeeded: places.count),
      numbers, values, sums)
    var number = 0
    for index in 0..<count {
      var reached = best[index]
      for place in model.places.places(of: reached.question) {
        numbers[place] = 0
        find(in: place, sums + number * PhrasingComparison.sumsPerPlace, model, &reached)
        number += 1
      }
      reached.merit = QuestionWeights.merit(
        score: reached.merit, similarity: reached.similarity)
      best[index] = reached
    }
  }

  /// Looks for a more similar phrasing at a place.
  @inline(__always)
  private func find(
    in place: Int, _ sums: UnsafeMutablePointer<Float>, _ model: AnswerModel,
    _ reached: inout BestAnswers.Reached
  ) {
    let scales = model.phrasingScales.base
    let words = sums + AnswerPlaces.phrasingsPerPlace
    let phrasings = model.places.phrasings(of: place)
    for index in 0..<phrasings.count {
      let phrasing = phrasings.lowerBound + index
      let sum =
        sums[index] * scales[2 * phrasing] + words[index] * scales[2 * phrasing + 1]
      let similarity = min(sum / 2, 1)
      if similarity > reached.similarity {
        reached.similarity = similarity
        reached.phrasing = phrasing
      }
    }
  }
}
