import KefuText

extension MessageReader {
  /// A pair of characters for one that sounds alike.
  struct Homophone {
    var start: Int
    var first: UInt16
    var second: UInt16
    /// By how much the message becomes likelier.
    var gain: Double
  }

  /// A pair is read otherwise if the message becomes likelier by this factor, a natural logarithm.
  static let smallestGain = 2.5
  /// What is added to it if the pair that was meant is not of one word.
  static let acrossWordsPrice = 2.5
  /// The price of a sound that is only nearly the same.
  static let blurredPrice = 2.0
  /// What is added to it in a message that is strange throughout: there the words are foreign rather than mistyped.
  static let strangePrice = 5.0
  /// The price of a second slip beside the first.
  static let secondSlipPrice = 3.0

  /// Reads pairs of characters that nobody says as pairs that sound alike and are often said.
  mutating func readHomophones(of tokenizer: borrowing Tokenizer) {
    let units = tokenizer.text.units
    let count = tokenizer.text.count
    var strangeness: Strangeness?
    var pending: Homophone?
    for position in 0..<max(0, count - 1) {
      guard units[position].isHan, units[position + 1].isHan,
        isSlip(position, tokenizer) || isSlip(position + 1, tokenizer),
        model.count(of: units[position], units[position + 1]) == 0,
        !isTaken(position..<(position + 2)),
        let found = homophone(at: position, tokenizer)
      else { continue }
      let message = strangeness ?? Strangeness(units, count: count, model)
      strangeness = message
      let price = MessageReader.strangePrice * message.share(around: position, units, model)
      if found.gain < MessageReader.smallestGain + price { continue }
      if let earlier = pending {
        if earlier.start + 2 > position {
          if found.gain > earlier.gain { pending = found }
          continue
        }
        commit(earlier, tokenizer)
      }
      pending = found
    }
    if let pending { commit(pending, tokenizer) }
  }

  /// Whether a character stands alone, so that it may be a slip.
  private func isSlip(_ position: Int, _ tokenizer: borrowing Tokenizer) -> Bool {
    let token = Int(tokenOfUnit[position])
    guard token >= 0 else { return false }
    return tokenizer.tokens[token].range.count == 1 && tokenizer.tokens[token].wordClass == 0
      && !isInNumber(position, tokenizer)
  }

  /// Whether a character is a numeral beside another.
  private func isInNumber(_ position: Int, _ tokenizer: borrowing Tokenizer) -> Bool {
    let units = tokenizer.text.units
    guard MessageReader.isNumeral(units[position]) else { return false }
    return position > 0 && MessageReader.isNumeral(units[position - 1])
      || position + 1 < tokenizer.text.count && MessageReader.isNumeral(units[position + 1])
  }

  private static func isNumeral(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x96F6,
      0x767E, 0x5343, 0x4E07, 0x4E24:
      true
    default: false
    }
  }

  private func homophone(at position: Int, _ tokenizer: borrowing Tokenizer) -> Homophone? {
    let units = tokenizer.text.units
    let count = tokenizer.text.count
    let first = units[position]
    let second = units[position + 1]
    let before = position > 0 && units[position - 1].isHan ? units[position - 1] : 0
    let after = position + 2 < count && units[position + 2].isHan ? units[position + 2] : 0
    let mayChangeFirst = isSlip(position, tokenizer)
    let mayChangeSecond = isSlip(position + 1, tokenizer)
    var said: Double?
    var best: Homophone?
    pinyin.forEachSound(of: first, second) { sound in
      for key in [sound, sound | SoundIndex.acrossWords] {
        let (word, bit) = ReadingModel.filterBit(key)
        guard model.soundFilter.base[word] & bit != 0 else { continue }
        var index = firstPair(with: key)
        while index < model.soundKeys.count, model.soundKeys.base[index] == key {
          let pair = model.soundPairs.base[index]
          index += 1
          let one = UInt16(truncatingIfNeeded: pair >> 16)
          let other = UInt16(truncatingIfNeeded: pair)
          guard one.isHan, other.isHan else { continue }
          if one != first, !mayChangeFirst || other != second && !mayChangeSecond { continue }
          if other != second, !mayChangeSecond { continue }
          let old = said ?? likelihood(before, first, second, after)
          said = old
          var gain = likelihood(before, one, other, after) - old
          if one != first, !pinyin.soundAlike(one, first) { gain -= MessageReader.blurredPrice }
          if other != second, !pinyin.soundAlike(other, second) {
            gain -= MessageReader.blurredPrice
          }
          if one != first, other != second {
            // Two slips in a row, both of a sound that is only nearly the same, are a coincidence.
            guard pinyin.soundAlike(one, first), pinyin.soundAlike(other, second) else { continue }
            gain -= MessageReader.secondSlipPrice
          }
          if key != sound { gain -= MessageReader.acrossWordsPrice }
          if gain >= MessageReader.smallestGain, gain > best?.gain ?? 0 {
            best = Homophone(start: position, first: one, second: other, gain: gain)
          }
        }
      }
    }
    return best
  }

  private func likelihood(
    _ before: UInt16, _ first: UInt16, _ second: UInt16, _ after: UInt16
  ) -> Double {
    model.logProbability(of: first, after: before) + model.logProbability(of: second, after: first)
      + model.logProbability(of: after, after: second)
  }

  /// The first index of `soundKeys` whose key is not smaller.
  private func firstPair(with key: UInt32) -> Int {
    var low = 0
    var high = model.soundKeys.count
    while low < high {
      let middle = (low + high) / 2
      if model.soundKeys.base[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Rewrites a pair, with the rest of the word that it ends, so that an explanation can be read.
  private mutating func commit(_ found: Homophone, _ tokenizer: borrowing Tokenizer) {
    let units = tokenizer.text.units
    var start = found.start
    while !isBoundary(start), !isTaken(start - 1..<start) { start -= 1 }
    let rest = UnsafeBufferPointer(start: units + start, count: found.start - start)
    rewrite(
      start..<found.start + 2, as: Array(rest) + [found.first, found.second], .homophone)
  }
}
