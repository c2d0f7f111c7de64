/// Finds what an author may have meant.
package enum Suggestion {
  /// The nearest candidate within a third of the word's length, the first of several equally near.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let scalars = Array(word.unicodeScalars)
    // A word this long is no slip of the pen, and the distance is quadratic.
    guard scalars.count <= 64 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates.sorted() {
      let other = Array(candidate.unicodeScalars)
      let limit = max(1, max(scalars.count, other.count) / 3)
      guard abs(other.count - scalars.count) <= limit else { continue }
      let distance = editDistance(scalars, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Insertions, deletions, substitutions and exchanges of neighbours (optimal string alignment).
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      for j in right.indices {
        let substitution = previous[j] + (left[i] == right[j] ? 0 : 1)
        var cost = min(substitution, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
