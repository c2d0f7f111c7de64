/// The questions that a message is nearest to, by merit, in memory that is used again.
struct BestAnswers: ~Copyable {
  /// A question and how it was reached.
  struct Reached: BitwiseCopyable {
    /// Of the model's; added ones come after them.
    var question: Int
    var merit: Float
    /// Of the most similar phrasing.
    var similarity: Float = 0
    /// The most similar one; the question's first if it was not compared or nothing is similar.
    var phrasing: Int
  }

  private var list = GrowingBuffer<Reached>(capacity: 32)
  private(set) var count = 0

  @inline(__always)
  subscript(place: Int) -> Reached {
    get { list[place] }
    nonmutating set { list[place] = newValue }
  }

  mutating func removeAll() {
    list.removeAll()
    count = 0
  }

  /// Inserts behind all that have as much merit, and drops the last if there are more than `limit`.
  mutating func insert(_ reached: Reached, limit: Int) {
    if count == limit {
      guard count > 0, list[count - 1].merit < reached.merit else { return }
    } else {
      list.append(reached)
      count += 1
    }
    var place = count - 1
    while place > 0, list[place - 1].merit < reached.merit {
      list[place] = list[place - 1]
      place -= 1
    }
    list[place] = reached
  }

  /// Sorts by merit, descending; ties in the order of the questions.
  func sort() {
    for index in 1..<max(1, count) {
      let reached = list[index]
      var place = index
      while place > 0, comesBefore(reached, list[place - 1]) {
        list[place] = list[place - 1]
        place -= 1
      }
      list[place] = reached
    }
  }

  var array: [Reached] { (0..<count).map { list[$0] } }

  mutating func replace(with array: [Reached]) {
    removeAll()
    for reached in array {
      list.append(reached)
      count += 1
    }
  }

  @inline(__always)
  private func comesBefore(_ left: Reached, _ right: Reached) -> Bool {
    left.merit != right.merit ? left.merit > right.merit : left.question < right.question
  }
}
