/// How many different characters follow each character of the examples.
struct FollowerCounts {
  private(set) var counts = [UInt16](repeating: 0, count: ReadingModel.characterCount)
  /// How many different characters begin a run.
  private(set) var beginnings = 0

  init(_ pairs: [UInt32: Int]) {
    for pair in pairs.keys {
      let first = UInt16(truncatingIfNeeded: pair >> 16)
      if first == 0 {
        beginnings += 1
      } else {
        counts[Int(first - ReadingModel.firstCharacter)] += 1
      }
    }
  }
}
