import CKernels

/// The phrasings of all questions as sparse vectors, read by question and feature.
///
/// The similarity of two texts is the cosine of their TF-IDF vectors, words and characters averaged. A message is compared with
/// the phrasings of a few questions alone, so the components stand with the postings of those questions, which the message
/// has been looking at anyway; no phrasing is walked through for features that the message lacks.
struct PhrasingComponents: Sendable {
  /// By posting, where its components begin; one more than there are postings.
  let starts: ReadOnlyMemory<UInt32>
  /// Words and characters of a phrasing each of length 1.
  let components: ReadOnlyMemory<kefu_phrasing_component>

  var pointers: kefu_phrasing_components {
    kefu_phrasing_components(starts: starts.base, components: components.base)
  }

  /// Whether the numbers are in range.
  func isValid(postingCount: Int, phrasingCount: Int) -> Bool {
    guard starts.count == postingCount + 1, Int(starts.base[postingCount]) == components.count
    else { return false }
    for posting in 0..<postingCount where starts.base[posting] > starts.base[posting + 1] {
      return false
    }
    for component in 0..<components.count
    where Int(components.base[component].phrasing) >= phrasingCount {
      return false
    }
    return true
  }

  /// Brings the components of phrasings into the order of the postings.
  ///
  /// - Parameters:
  ///   - matrix: The phrasings, as rows of a matrix that may have others after them.
  ///   - groups: By phrasing, its question.
  ///   - counts: Has the postings, by feature and question.
  /// - Returns: What `starts` and `components` hold.
  static func contents(
    of matrix: TrainingMatrix, groups: [UInt32], counts: QuestionCounts
  ) -> (starts: [UInt32], components: [kefu_phrasing_component]) {
    var starts = [UInt32](repeating: 0, count: counts.questions.count + 1)
    var postings: [Int] = []
    for row in groups.indices {
      for component in matrix.components(of: row) {
        let posting = counts.position(of: groups[row], in: matrix.features[component])
        postings.append(posting)
        starts[posting + 1] += 1
      }
    }
    for posting in starts.indices.dropFirst() { starts[posting] += starts[posting - 1] }
    var next = starts
    var components = [kefu_phrasing_component](
      repeating: kefu_phrasing_component(phrasing: 0, value: 0), count: postings.count)
    var position = 0
    for row in groups.indices {
      for component in matrix.components(of: row) {
        let posting = postings[position]
        position += 1
        components[Int(next[posting])] = kefu_phrasing_component(
          phrasing: UInt32(row), value: matrix.values[component])
        next[posting] += 1
      }
    }
    return (starts, components)
  }
}

extension PhrasingComponents {
  /// By posting, its greatest component; 0 if it has none.
  static func greatest(_ starts: [UInt32], _ components: [kefu_phrasing_component]) -> [Float] {
    zip(starts, starts.dropFirst()).map { start, end in
      components[Int(start)..<Int(end)].reduce(0) { max($0, $1.value) }
    }
  }
}

extension TrainingMatrix {
  /// The components of a row without the constant feature.
  func components(of row: Int) -> Range<Int> {
    (Int(rowStarts[row]) + 1)..<Int(rowStarts[row + 1])
  }
}
