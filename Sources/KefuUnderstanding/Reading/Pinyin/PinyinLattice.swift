/// The likeliest characters for letters of pinyin, by what the examples say; memory that is used again.
struct PinyinLattice {
  /// Longer runs of letters are left alone.
  static let limit = 64
  /// So many characters are kept at each place.
  private static let width = 8

  struct State {
    var unit: UInt16
    /// Where the characters before it end, and which of them it follows.
    var start: Int32
    var previous: Int32
    var score: Double
  }

  /// The states that end before each letter.
  private var states: [[State]] = Array(repeating: [], count: PinyinLattice.limit + 1)
  private(set) var characters: [UInt16] = []

  /// Replaces `characters`; gives `false` if the letters are not pinyin.
  ///
  /// - Parameters:
  ///   - letters: The letters.
  ///   - breaks: A bit for each letter that begins a syllable whatever happens.
  ///   - before: The character before them, or 0.
  ///   - after: The character after them, or 0.
  ///   - pinyin: The syllables.
  ///   - model: What is likely.
  /// - Returns: Whether there is a reading.
  mutating func decode(
    _ letters: [UInt16], breaks: [Bool], before: UInt16, after: UInt16, _ pinyin: PinyinTable,
    _ model: ReadingModel
  ) -> Bool {
    characters.removeAll(keepingCapacity: true)
    let count = letters.count
    guard count > 0, count <= PinyinLattice.limit else { return false }
    for place in 0...count { states[place].removeAll(keepingCapacity: true) }
    states[0].append(State(unit: before, start: -1, previous: -1, score: 0))
    for start in 0..<count where !states[start].isEmpty {
      var key: UInt32 = 0
      for end in (start + 1)...min(count, start + PinyinTable.longestSyllable) {
        if end - 1 > start, breaks[end - 1] { break }
        key = PinyinTable.key(key, letters[end - 1])
        let syllable = Int(pinyin.syllable(key))
        if syllable != 0 { extend(from: start, to: end, syllable, model) }
      }
    }
    guard !states[count].isEmpty else { return false }
    var best = 0
    var bestScore = -Double.infinity
    for (index, state) in states[count].enumerated() {
      let score = state.score + model.logProbability(of: after, after: state.unit)
      if score > bestScore {
        best = index
        bestScore = score
      }
    }
    var place = count
    while place > 0 {
      let state = states[place][best]
      characters.append(state.unit)
      place = Int(state.start)
      best = Int(state.previous)
    }
    characters.reverse()
    return true
  }

  private mutating func extend(
    from start: Int, to end: Int, _ syllable: Int, _ model: ReadingModel
  ) {
    let first = syllable == 0 ? 0 : Int(model.syllableEnds.base[syllable - 1])
    for index in first..<Int(model.syllableEnds.base[syllable]) {
      let unit = model.syllableCharacters.base[index]
      var best = State(unit: unit, start: Int32(start), previous: 0, score: -.infinity)
      for (number, state) in states[start].enumerated() {
        let score = state.score + model.logProbability(of: unit, after: state.unit)
        if score > best.score {
          best.score = score
          best.previous = Int32(number)
        }
      }
      keep(best, at: end)
    }
  }

  /// Keeps the best states, one for a character.
  private mutating func keep(_ state: State, at place: Int) {
    if let known = states[place].firstIndex(where: { $0.unit == state.unit }) {
      if states[place][known].score < state.score { states[place][known] = state }
      return
    }
    if states[place].count < PinyinLattice.width {
      states[place].append(state)
      return
    }
    var worst = 0
    for index in 1..<states[place].count
    where states[place][index].score < states[place][worst].score { worst = index }
    if states[place][worst].score < state.score { states[place][worst] = state }
  }
}
