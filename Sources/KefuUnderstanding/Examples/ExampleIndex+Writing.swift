import KefuValues

extension ExampleIndex {
  /// The sections of a model's file that hold the examples.
  struct Contents {
    var texts: [UInt8] = []
    var entries: [UInt8] = []
    var listEnds: [UInt8] = []
    var lists: [UInt8] = []
  }

  /// Lays the examples of a training set out.
  ///
  /// - Parameters:
  ///   - examples: The examples: the first rows of `matrix`.
  ///   - labels: The class of every row.
  ///   - matrix: The training set.
  ///   - vocabulary: Has the inverse document frequencies.
  /// - Returns: The contents of the four sections.
  static func contents(
    of examples: [LabelledText], labels: [Int32], matrix: TrainingMatrix,
    vocabulary: VocabularyBuilder
  ) -> Contents {
    var contents = Contents()
    var entries = [Entry]()
    entries.reserveCapacity(examples.count)
    for (row, example) in examples.enumerated() {
      contents.texts += example.text.utf8
      let (words, characters) = squares(of: row, matrix, vocabulary)
      entries.append(
        Entry(
          textEnd: UInt32(contents.texts.count), label: UInt32(labels[row]),
          wordScale: words > 0 ? 1 / words.squareRoot() : 0,
          characterScale: characters > 0 ? 1 / characters.squareRoot() : 0))
    }
    contents.entries.append(contentsOfMemory: entries)
    appendLists(of: matrix, rowCount: examples.count, to: &contents)
    return contents
  }

  private static func squares(
    of row: Int, _ matrix: TrainingMatrix, _ vocabulary: VocabularyBuilder
  ) -> (words: Float, characters: Float) {
    var words: Float = 0
    var characters: Float = 0
    // The first component is the constant feature.
    for component in (Int(matrix.rowStarts[row]) + 1)..<Int(matrix.rowStarts[row + 1]) {
      let value = vocabulary.inverseFrequencies[Int(matrix.features[component])]
      if matrix.isWord[component] { words += value * value } else { characters += value * value }
    }
    return (words, characters)
  }

  /// In two passes: the sizes of the lists, then their bytes.
  private static func appendLists(
    of matrix: TrainingMatrix, rowCount: Int, to contents: inout Contents
  ) {
    var last = [Int32](repeating: -1, count: matrix.featureCount)
    var ends = [UInt32](repeating: 0, count: matrix.featureCount)
    for row in 0..<rowCount {
      for component in (Int(matrix.rowStarts[row]) + 1)..<Int(matrix.rowStarts[row + 1]) {
        let feature = Int(matrix.features[component])
        var difference = Int32(row) - last[feature]
        last[feature] = Int32(row)
        repeat {
          ends[feature] += 1
          difference >>= 7
        } while difference > 0
      }
    }
    var positions = [Int](repeating: 0, count: matrix.featureCount)
    var end = 0
    for feature in 0..<matrix.featureCount {
      positions[feature] = end
      end += Int(ends[feature])
      ends[feature] = UInt32(end)
      last[feature] = -1
    }
    contents.lists = [UInt8](unsafeUninitializedCapacity: end) { lists, count in
      for row in 0..<rowCount {
        for component in (Int(matrix.rowStarts[row]) + 1)..<Int(matrix.rowStarts[row + 1]) {
          let feature = Int(matrix.features[component])
          var difference = Int32(row) - last[feature]
          last[feature] = Int32(row)
          repeat {
            let byte = UInt8(difference & 0x7F)
            difference >>= 7
            lists[positions[feature]] = difference > 0 ? byte | 0x80 : byte
            positions[feature] += 1
          } while difference > 0
        }
      }
      count = end
    }
    contents.listEnds.append(contentsOfMemory: ends)
  }
}
