/// How often a part repeats, and whether it prefers more or fewer.
struct PatternRepetition: Equatable {
  var minimum: Int
  /// `nil` for no limit.
  var maximum: Int?
  var isGreedy = true

  /// How many instructions it becomes: the copies, and a branch for each that may be left out.
  func size(ofChild size: Int) -> Int {
    guard let maximum else { return size * max(minimum, 1) + 2 }
    return size * maximum + (maximum - minimum)
  }
}
