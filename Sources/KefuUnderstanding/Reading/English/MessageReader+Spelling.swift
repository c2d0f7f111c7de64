import CKernels
import KefuText

extension MessageReader {
  /// The best word one slip away from the one in `latin`, if it is one that the examples have.
  ///
  /// Letters swapped or left out beside each other, and keys side by side, are likelier slips than others; a slip in the
  /// first letter is rare. The more often a word is said, and said beside its neighbours here, the likelier it is meant.
  ///
  /// - Parameters:
  ///   - before: The hash of the word before it, or 0.
  ///   - after: The hash of the word after it, or 0.
  /// - Returns: The word that was meant, or `nil` if none is likely enough.
  func misspelling(before: UInt64, after: UInt64) -> Misspelling? {
    let length = latin.count
    guard length >= 3 else { return nil }
    var best: Misspelling?
    func consider(
      _ slip: Misspelling.Slip, _ index: Int, _ letter: UInt16, _ hash: UInt64, _ bonus: Double
    ) {
      let known = model.words.count(of: hash)
      guard known > 0 else { return }
      let count = known - 1
      var score = kefu_log(Double(count) + 0.5) + bonus - (index == 0 ? 1.5 : 0)
      if before != 0 {
        score += kefu_log(Double(1 + model.wordPairs.count(of: ReadingHash.words(before, hash))))
      }
      if after != 0 {
        score += kefu_log(Double(1 + model.wordPairs.count(of: ReadingHash.words(hash, after))))
      }
      if score > best?.score ?? -.infinity {
        best = Misspelling(
          slip: slip, index: index, letter: letter, hash: hash, score: score, count: count)
      }
    }
    for index in 0..<(length - 1) where latin.letters[index] != latin.letters[index + 1] {
      consider(.swapped, index, 0, latin.swapping(index), 1.5)
    }
    if length >= 3 {
      for index in 0..<length {
        let isDouble = index > 0 && latin.letters[index] == latin.letters[index - 1]
        // An abbreviation of three letters is no word of two.
        if length > 3 { consider(.extra, index, 0, latin.deleting(index), isDouble ? 1.5 : 0.5) }
        let neighbours = Keyboard.neighbours[Int(latin.letters[index] - 0x61)]
        for letter in UInt16(0x61)...0x7A where letter != latin.letters[index] {
          let isNear = neighbours >> UInt32(letter - 0x61) & 1 != 0
          consider(
            .other, index, letter, latin.replacing(index, by: letter), isNear ? 0.8 : -0.5)
        }
      }
      for index in 0...length {
        for letter in UInt16(0x61)...0x7A {
          let isDouble = index > 0 && latin.letters[index - 1] == letter
          consider(.missing, index, letter, latin.inserting(letter, at: index), isDouble ? 1.3 : 1)
        }
      }
    }
    guard let best, best.count >= MessageReader.smallestCount(length),
      best.score >= MessageReader.smallestScore(length)
    else { return nil }
    return best
  }

  /// How often the examples must have a word for a slip of so many letters to be taken for it.
  private static func smallestCount(_ length: Int) -> Int {
    length <= 3 ? 30 : length == 4 ? 20 : length == 5 ? 6 : 2
  }

  /// Short words have many neighbours, so more must speak for one of them.
  private static func smallestScore(_ length: Int) -> Double {
    length <= 3 ? 8 : length == 4 ? 5 : length == 5 ? 3 : 1
  }
}
