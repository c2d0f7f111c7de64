import CKernels

extension AnswerPostings {
  /// What stands in the sections of a model's file.
  struct Contents {
    var features: [kefu_answer_feature] = []
    var postings: [kefu_answer_posting] = []
    var rowShares: [UInt16] = []
    var rowPhrasings: [UInt32] = []
    var repeats: [kefu_phrasing_repeat] = []
    var repeatStarts: [UInt32] = [0]
  }

  /// Lays features out.
  ///
  /// - Parameters:
  ///   - counts: How often every question has every feature.
  ///   - levels: The phrasings that have each feature.
  ///   - places: Where the phrasings stand.
  ///   - worths: By feature, the most that it adds to a score.
  ///   - inverseFrequencies: By feature, of phrasings.
  /// - Returns: The contents.
  static func contents(
    _ counts: QuestionCounts, levels: PhrasingLevels, places: AnswerPlaces, worths: [Float],
    inverseFrequencies: [Float]
  ) -> Contents {
    let questionCount = counts.lengths.count
    let stride = stride(places.count)
    let rowCount = worths.indices.count {
      hasRow(counts.list(of: Int32($0)).count, of: questionCount)
    }
    var contents = Contents()
    contents.rowPhrasings = [UInt32](repeating: 0, count: rowCount * places.count)
    var repeats = [[kefu_phrasing_repeat]](repeating: [], count: places.count)
    for feature in worths.indices {
      let list = counts.list(of: Int32(feature))
      let hasRow = hasRow(list.count, of: questionCount)
      let row = contents.rowShares.count / stride
      let levels = levels.levels(of: feature)
      let isWord = PhrasingLevels.isMostlyWord(levels)
      contents.features.append(
        kefu_answer_feature(
          list_start: UInt32(contents.postings.count),
          row: hasRow ? Int32(row) << 1 | (isWord ? 1 : 0) : -1,
          inverse_frequency: inverseFrequencies[feature], worth: worths[feature]))
      var shares = [Float](repeating: 0, count: hasRow ? stride : 0)
      for posting in list {
        let question = counts.questions[posting]
        let share = QuestionWeights.saturation(
          counts.counts[posting], length: counts.relativeLength(of: question))
        let place = Int(places.firsts[Int(question)])
        if hasRow {
          shares[place] = share
        } else {
          contents.postings.append(
            kefu_answer_posting(
              place: UInt32(place), weight: worths[feature] * share, phrasings: 0, factor: 0))
        }
      }
      for level in levels {
        if !hasRow {
          contents.add(level, from: Int(contents.features[feature].list_start))
        } else if level.count == 1, level.isWord == isWord {
          contents.rowPhrasings[level.place * rowCount + row] = level.phrasings
        } else {
          repeats[level.place].append(
            kefu_phrasing_repeat(
              row: UInt32(row), phrasings: level.phrasings, factor: level.signedFactor))
        }
      }
      contents.rowShares += shares.map { UInt16(($0 * 65535).rounded()) }
    }
    // Where the list of the last feature ends.
    contents.features.append(
      kefu_answer_feature(
        list_start: UInt32(contents.postings.count), row: -1, inverse_frequency: 0, worth: 0))
    for place in repeats {
      contents.repeats += place
      contents.repeatStarts.append(UInt32(contents.repeats.count))
    }
    return contents
  }
}

extension AnswerPostings.Contents {
  /// Adds phrasings to the list that begins at a posting: to the posting of their place, if it has none yet.
  fileprivate mutating func add(_ level: PhrasingLevels.Level, from start: Int) {
    let own = postings[start...].firstIndex { Int($0.place) == level.place && $0.factor == 0 }
    let position = own ?? postings.count
    if own == nil {
      postings.append(
        kefu_answer_posting(place: UInt32(level.place), weight: 0, phrasings: 0, factor: 0))
    }
    postings[position].phrasings = level.phrasings
    postings[position].factor = level.signedFactor
  }
}
