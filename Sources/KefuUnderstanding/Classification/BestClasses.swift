import CKernels

/// The classes of the largest scores, descending, ties by class; memory that is used again.
struct BestClasses: ~Copyable {
  private(set) var scores: UnsafeMutablePointer<Float>
  private(set) var classes: UnsafeMutablePointer<Int32>
  private(set) var count = 0

  /// Makes room for the best of so many classes.
  init(classCount: Int) {
    scores = .allocate(capacity: classCount + 1)
    classes = .allocate(capacity: classCount + 1)
  }

  deinit {
    scores.deallocate()
    classes.deallocate()
  }

  /// Finds the best `limit` of `total` classes.
  mutating func find(limit: Int, in all: UnsafePointer<Float>, total: Int) {
    count = Int(
      kefu_best(all, Int32(total), Int32(truncatingIfNeeded: min(limit, total)), classes, scores))
  }
}
