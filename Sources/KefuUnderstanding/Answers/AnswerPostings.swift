import CKernels

/// The questions and phrasings that have each feature, laid out for a message that is scored beside all of them.
///
/// A few hundred features, such as the commonest n-grams, make up nine tenths of what a message meets. Each of them has a row with
/// a number for every place (`AnswerPlaces`), which is added at once; the others have lists.
struct AnswerPostings: Sendable {
  /// By number; one more than there are features, which says where the last list ends.
  let features: ReadOnlyMemory<kefu_answer_feature>
  /// The lists, one after another.
  let postings: ReadOnlyMemory<kefu_answer_posting>
  let rowShares: ReadOnlyMemory<UInt16>
  let rowPhrasings: ReadOnlyMemory<UInt32>
  let repeats: ReadOnlyMemory<kefu_phrasing_repeat>
  let repeatStarts: ReadOnlyMemory<UInt32>
  /// How many numbers a row has.
  let stride: Int

  var featureCount: Int { features.count - 1 }
  var rowCount: Int { rowShares.count / stride }

  var rows: kefu_answer_rows {
    kefu_answer_rows(
      shares: rowShares.base, phrasings: rowPhrasings.base, repeats: repeats.base,
      repeat_starts: repeatStarts.base, count: Int32(truncatingIfNeeded: rowCount),
      stride: Int32(truncatingIfNeeded: stride))
  }

  /// A multiple of 16; not 0 where there is no place either, for numbers are divided by it.
  static func stride(_ placeCount: Int) -> Int { (max(1, placeCount) + 15) / 16 * 16 }

  /// Whether a feature that so many of all questions have has a row.
  static func hasRow(_ count: Int, of questionCount: Int) -> Bool { count * 4 > questionCount }

  /// Whether lists, rows and places are in range.
  func isValid(placeCount: Int) -> Bool {
    guard features.count > 1, Int(features.base[featureCount].list_start) == postings.count,
      stride == AnswerPostings.stride(placeCount), rowShares.count % stride == 0,
      rowPhrasings.count == rowCount * placeCount, repeatStarts.count == placeCount + 1,
      Int(repeatStarts.base[placeCount]) == repeats.count
    else { return false }
    for feature in 0..<featureCount {
      let entry = features.base[feature]
      guard entry.list_start <= features.base[feature + 1].list_start,
        Int(entry.row >> 1) < rowCount
      else { return false }
    }
    return (0..<placeCount).allSatisfy { repeatStarts.base[$0] <= repeatStarts.base[$0 + 1] }
      && (0..<repeats.count).allSatisfy { Int(repeats.base[$0].row) < rowCount }
      && (0..<postings.count).allSatisfy { Int(postings.base[$0].place) < placeCount }
  }
}
