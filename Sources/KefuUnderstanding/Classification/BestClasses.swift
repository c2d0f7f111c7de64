/// The classes of the largest scores, descending, ties by class; memory that is used again.
struct BestClasses: ~Copyable {
  private(set) var scores: UnsafeMutablePointer<Float>
  private(set) var classes: UnsafeMutablePointer<Int32>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 8) {
    self.capacity = capacity
    scores = .allocate(capacity: capacity)
    classes = .allocate(capacity: capacity)
  }

  deinit {
    scores.deallocate()
    classes.deallocate()
  }

  /// Finds the best `limit` of `total` classes.
  mutating func find(limit: Int, in all: UnsafePointer<Float>, total: Int) {
    if limit > capacity {
      scores.deallocate()
      classes.deallocate()
      capacity = limit
      scores = .allocate(capacity: capacity)
      classes = .allocate(capacity: capacity)
    }
    var found = 0
    for index in 0..<total {
      let score = all[index]
      if found == limit, score <= scores[limit - 1] { continue }
      var place = found < limit ? found : limit - 1
      while place > 0, scores[place - 1] < score {
        scores[place] = scores[place - 1]
        classes[place] = classes[place - 1]
        place -= 1
      }
      scores[place] = score
      classes[place] = Int32(truncatingIfNeeded: index)
      if found < limit { found += 1 }
    }
    count = found
  }
}
