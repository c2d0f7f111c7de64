/// The phrasings that have each feature at least once, at least twice and so on, as bits of their places.
///
/// What a feature weighs in a phrasing grows with how often it is there (`Vectorizer.damped`): by the factors of all its levels.
struct PhrasingLevels {
  struct Level {
    var place: Int
    /// How often the phrasings have the feature, at least.
    var count: Int
    /// Whether it is a word in them: the hash of a word is sometimes that of other characters too.
    var isWord: Bool
    var phrasings: UInt32
    var factor: Float

    /// Negative for a word.
    var signedFactor: Float { isWord ? -factor : factor }
  }

  /// By feature, where its phrasings begin; one more than there are features.
  private var starts: [Int]
  private var phrasings: [Int32]
  private var counts: [Int32]
  private var isWord: [Bool]
  private let places: AnswerPlaces
  /// By phrasing, its place.
  private let placeOfPhrasing: [Int]

  /// - Parameters:
  ///   - rows: By phrasing, its features, how often it has them, and whether they are words.
  ///   - places: Where the phrasings stand.
  ///   - featureCount: How many features there are.
  init(
    _ rows: [[(feature: Int32, count: Float, isWord: Bool)]], places: AnswerPlaces,
    featureCount: Int
  ) {
    self.places = places
    placeOfPhrasing = (0..<places.count).flatMap { place in
      places.phrasings(of: place).map { _ in place }
    }
    starts = [Int](repeating: 0, count: featureCount + 1)
    for row in rows { for entry in row { starts[Int(entry.feature) + 1] += 1 } }
    for feature in 0..<featureCount { starts[feature + 1] += starts[feature] }
    phrasings = [Int32](repeating: 0, count: starts[featureCount])
    counts = phrasings
    isWord = [Bool](repeating: false, count: phrasings.count)
    var next = starts
    for (phrasing, row) in rows.enumerated() {
      for entry in row {
        phrasings[next[Int(entry.feature)]] = Int32(phrasing)
        counts[next[Int(entry.feature)]] = Int32(entry.count)
        isWord[next[Int(entry.feature)]] = entry.isWord
        next[Int(entry.feature)] += 1
      }
    }
  }

  /// The levels of a feature, in the order of the places.
  func levels(of feature: Int) -> [Level] {
    var levels: [Level] = []
    var first = 0
    for position in starts[feature]..<starts[feature + 1] {
      let phrasing = Int(phrasings[position])
      let place = placeOfPhrasing[phrasing]
      if levels.isEmpty || levels[first].place != place { first = levels.count }
      for count in 1...max(1, Int(counts[position])) {
        let same = levels[first...].firstIndex {
          $0.count == count && $0.isWord == isWord[position]
        }
        if same == nil {
          let below = count == 1 ? 0 : Vectorizer.damped(Float(count - 1))
          levels.append(
            Level(
              place: place, count: count, isWord: isWord[position], phrasings: 0,
              factor: Vectorizer.damped(Float(count)) - below))
        }
        levels[same ?? levels.count - 1].phrasings |=
          1 << UInt32(phrasing - Int(places.starts[place]))
      }
    }
    return levels
  }

  /// Whether a feature is a word in most of the phrasings that have it.
  static func isMostlyWord(_ levels: [Level]) -> Bool {
    var balance = 0
    for level in levels where level.count == 1 {
      balance += level.isWord ? level.phrasings.nonzeroBitCount : -level.phrasings.nonzeroBitCount
    }
    return balance > 0
  }
}
