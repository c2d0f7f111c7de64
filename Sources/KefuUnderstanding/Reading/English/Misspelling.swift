/// A word one slip away from the one that was typed.
struct Misspelling {
  /// The slip that was made.
  enum Slip: UInt8 {
    case swapped
    /// A letter too many.
    case extra
    case missing
    case other
  }

  var slip: Slip
  /// Where in the typed word.
  var index: Int
  /// The letter that was meant, if one is missing or another.
  var letter: UInt16
  var hash: UInt64
  /// How much speaks for it.
  var score: Double
  /// How often the examples have the word.
  var count: Int

  /// The letters of the word that was meant.
  func word(from letters: UnsafeMutablePointer<UInt16>, count: Int) -> [UInt16] {
    var word = (0..<count).map { letters[$0] }
    switch slip {
    case .swapped: word.swapAt(index, index + 1)
    case .extra: word.remove(at: index)
    case .missing: word.insert(letter, at: index)
    case .other: word[index] = letter
    }
    return word
  }
}

/// Which keys lie side by side.
enum Keyboard {
  private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf16) }

  /// By letter, a bit for every letter beside it.
  static let neighbours: [UInt32] = {
    var neighbours = [UInt32](repeating: 0, count: 26)
    for (number, row) in rows.enumerated() {
      for (column, letter) in row.enumerated() {
        // A row is shifted half a key to the right of the one above it.
        let others =
          [(number, column - 1), (number, column + 1)]
          + [(number + 1, column - 1), (number + 1, column)]
          + [(number - 1, column), (number - 1, column + 1)]
        for (row, column) in others
        where rows.indices.contains(row) && rows[row].indices.contains(column) {
          neighbours[Int(letter - 0x61)] |= 1 << UInt32(rows[row][column] - 0x61)
        }
      }
    }
    return neighbours
  }()
}
