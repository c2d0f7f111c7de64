import CKernels

extension MessageReader {
  /// Where the word in `latin` falls apart into words, a bit for each letter that begins one; `nil` if it does not.
  ///
  /// The parts are the likeliest ones by how often the examples have them. To leave "raincoat" alone, the examples must have
  /// most of the parts beside each other, or one of two is a function word.
  ///
  /// - Parameter certain: Whether the examples must have all the parts beside each other, and often.
  /// - Returns: The cuts.
  func cutsOfJoined(certain: Bool) -> UInt64? {
    let length = latin.count
    guard length >= 5 else { return nil }
    var costs = [Double](repeating: .infinity, count: length + 1)
    var starts = [Int](repeating: 0, count: length + 1)
    costs[0] = 0
    for start in 0..<length where costs[start] < .infinity {
      var polynomial: UInt64 = 0
      for end in (start + 1)...min(length, start + 16) {
        polynomial = ReadingHash.extended(polynomial, latin.letters[end - 1])
        let cost = costs[start] + cost(of: ReadingHash.word(polynomial), start..<end)
        if cost < costs[end] {
          costs[end] = cost
          starts[end] = start
        }
      }
    }
    guard costs[length] < .infinity else { return nil }
    var cuts: UInt64 = 0
    var parts = 0
    var seen = 0
    var rarest = Int.max
    var hasFunctionWord = false
    var following: UInt64 = 0
    var end = length
    while end > 0 {
      let start = starts[end]
      cuts |= 1 << UInt64(start)
      let hash = ReadingHash.word(latin.letters, start..<end)
      if following != 0 {
        let pair = model.wordPairs.count(of: ReadingHash.words(hash, following))
        if pair > (certain ? 9 : 0) { seen += 1 }
      }
      if FunctionWords.hashes.contains(hash) { hasFunctionWord = true }
      rarest = min(rarest, model.words.count(of: hash) - 1)
      parts += 1
      following = hash
      end = start
    }
    guard parts > 1 else { return nil }
    if certain { return seen == parts - 1 ? cuts : nil }
    let isSaid = seen * 3 >= (parts - 1) * 2
    return isSaid || hasFunctionWord && rarest >= 5 && parts == 2 ? cuts : nil
  }

  /// What a part costs; the shortest must be words that are said all the time.
  private func cost(of hash: UInt64, _ range: Range<Int>) -> Double {
    let count = model.words.count(of: hash) - 1
    guard count >= 0 else { return .infinity }
    if range.count == 1 {
      let letter = latin.letters[range.lowerBound]
      // "I" begins what is run together, "a" stands inside it.
      let isInside = range.lowerBound > 0 && range.upperBound < latin.count
      guard letter == 0x69 && range.lowerBound == 0 || letter == 0x61 && isInside else {
        return .infinity
      }
    } else if range.count == 2, count < 40 {
      return .infinity
    }
    return -kefu_log((Double(count) + 0.1) / (model.wordTotal + 1))
  }
}
