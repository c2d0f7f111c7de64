import CKernels

/// The questions that have each feature, laid out for a message that is scored beside all of them.
///
/// A few hundred features, such as the commonest n-grams, make up nine tenths of what a message meets. Each of them has a row with
/// a place for every question, which is added at once; the others have lists.
struct AnswerPostings: Sendable {
  /// By number; one more than there are features, which says where the last list ends.
  let features: ReadOnlyMemory<kefu_answer_feature>
  /// The lists, one after another.
  let postings: ReadOnlyMemory<kefu_answer_posting>
  let rowWeights: ReadOnlyMemory<Float>
  let rowBounds: ReadOnlyMemory<UInt8>
  let rowPositions: ReadOnlyMemory<UInt16>
  /// How many places a row has.
  let stride: Int

  var featureCount: Int { features.count - 1 }

  var rows: kefu_answer_rows {
    kefu_answer_rows(
      weights: rowWeights.base, bounds: rowBounds.base, positions: rowPositions.base,
      stride: Int32(truncatingIfNeeded: stride))
  }

  static func stride(_ questionCount: Int) -> Int { (questionCount + 15) / 16 * 16 }

  /// Whether a feature that so many of all questions have has a row.
  static func hasRow(_ count: Int, of questionCount: Int) -> Bool {
    count * 4 > questionCount && count < Int(UInt16.max)
  }

  /// Whether lists, rows and questions are in range.
  func isValid(questionCount: Int) -> Bool {
    guard features.count > 1, Int(features.base[featureCount].list_start) == postings.count,
      stride == AnswerPostings.stride(questionCount), rowWeights.count % stride == 0,
      rowBounds.count == rowWeights.count, rowPositions.count == rowWeights.count
    else { return false }
    for feature in 0..<featureCount {
      let start = Int(features.base[feature].list_start)
      let end = Int(features.base[feature + 1].list_start)
      let row = Int(features.base[feature].row)
      guard start <= end, row < rowWeights.count / stride else { return false }
      guard row >= 0 else { continue }
      for place in (row * stride)..<((row + 1) * stride)
      where rowPositions.base[place] != UInt16.max
        && Int(rowPositions.base[place]) >= end - start
      {
        return false
      }
    }
    return (0..<postings.count).allSatisfy {
      Int(postings.base[$0].question_and_bound >> 8) < questionCount
    }
  }
}
