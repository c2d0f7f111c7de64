/// Intervals grouped into classes, refined set by set.
struct IntervalPartition {
  /// The class of each interval, below the number of intervals.
  private(set) var classes: [Int]

  private var sizes: [Int]
  private var free: [Int]
  /// For each class, the class that its intervals inside the current set move to.
  private var successors: [Int?]

  /// Begins with all intervals in one class.
  init(count: Int) {
    classes = Array(repeating: 0, count: count)
    sizes = Array(repeating: 0, count: count + 1)
    sizes[0] = count
    // One more than there are intervals: a class may be emptied only after its successor is made.
    free = Array((1..<count + 1).reversed())
    successors = Array(repeating: nil, count: count + 1)
  }

  /// Separates the intervals inside from those outside; the ranges are ascending.
  mutating func split(_ inside: [Range<Int>]) {
    // Moving the intervals outside comes to the same, and is faster if they are fewer.
    let size = inside.reduce(0) { $0 + $1.count }
    let moving = size * 2 > classes.count ? gaps(between: inside) : inside
    var touched: [Int] = []
    for interval in moving.joined() {
      let old = classes[interval]
      let new: Int
      if let successor = successors[old] {
        new = successor
      } else if sizes[old] == 1 {
        continue  // Alone already.
      } else {
        new = free.removeLast()
        successors[old] = new
        touched.append(old)
      }
      classes[interval] = new
      sizes[old] -= 1
      sizes[new] += 1
    }
    for old in touched {
      successors[old] = nil
      if sizes[old] == 0 { free.append(old) }
    }
  }

  private func gaps(between ranges: [Range<Int>]) -> [Range<Int>] {
    zip([0] + ranges.map(\.upperBound), ranges.map(\.lowerBound) + [classes.count])
      .map { $0..<$1 }
  }
}
