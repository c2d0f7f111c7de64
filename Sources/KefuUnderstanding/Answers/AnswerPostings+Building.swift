import CKernels

extension AnswerPostings {
  /// What stands in the sections of a model's file.
  struct Contents {
    var features: [kefu_answer_feature] = []
    var postings: [kefu_answer_posting] = []
    var rowWeights: [Float] = []
    var rowBounds: [UInt8] = []
    var rowPositions: [UInt16] = []
  }

  /// Lays features out.
  ///
  /// - Parameters:
  ///   - counts: Has the lists.
  ///   - worths: By feature, the most that it adds to a score.
  ///   - inverseFrequencies: By feature, of phrasings.
  ///   - greatest: By posting, the greatest component of one of the question's phrasings.
  /// - Returns: The contents.
  static func contents(
    _ counts: QuestionCounts, worths: [Float], inverseFrequencies: [Float], greatest: [Float]
  ) -> Contents {
    var contents = Contents()
    let questionCount = counts.lengths.count
    let stride = stride(questionCount)
    for feature in worths.indices {
      let list = counts.list(of: Int32(feature))
      let hasRow = hasRow(list.count, of: questionCount)
      contents.features.append(
        kefu_answer_feature(
          list_start: UInt32(list.lowerBound),
          row: hasRow ? Int32(contents.rowWeights.count / stride) : -1,
          inverse_frequency: inverseFrequencies[feature], worth: worths[feature]))
      let row = contents.rowWeights.count
      if hasRow {
        contents.rowWeights += [Float](repeating: 0, count: stride)
        contents.rowBounds += [UInt8](repeating: 0, count: stride)
        contents.rowPositions += [UInt16](repeating: .max, count: stride)
      }
      for posting in list {
        let question = counts.questions[posting]
        let weight =
          worths[feature]
          * QuestionWeights.saturation(
            counts.counts[posting], length: counts.relativeLength(of: question))
        let bound = UInt8(min(max((greatest[posting] * 255).rounded(.up), 0), 255))
        contents.postings.append(
          kefu_answer_posting(
            question_and_bound: question << 8 | UInt32(bound), weight: weight))
        guard hasRow else { continue }
        contents.rowWeights[row + Int(question)] = weight
        contents.rowBounds[row + Int(question)] = bound
        contents.rowPositions[row + Int(question)] = UInt16(posting - list.lowerBound)
      }
    }
    // Where the list of the last feature ends.
    contents.features.append(
      kefu_answer_feature(
        list_start: UInt32(contents.postings.count), row: -1, inverse_frequency: 0, worth: 0))
    return contents
  }
}
