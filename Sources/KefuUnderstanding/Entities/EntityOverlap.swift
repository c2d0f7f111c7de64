/// Decides between candidates that overlap.
///
/// The longest wins (in units of the normalised text); of equal length the author's before the system's, then by the
/// order of `EntityKind`; then the leftmost. A winner removes all that overlaps it, even in part.
struct EntityOverlap: ~Copyable {
  /// One flag per unit that a winner covers.
  private var covered: UnsafeMutablePointer<Bool>
  private var capacity = 256

  init() { covered = .allocate(capacity: capacity) }

  deinit { covered.deallocate() }

  /// Leaves the winners, in the order of the text.
  mutating func resolve(_ candidates: inout EntityCandidateBuffer, textCount: Int) {
    guard candidates.count > 1 else { return }
    if textCount > capacity {
      covered.deallocate()
      capacity = textCount * 2
      covered = .allocate(capacity: capacity)
    }
    covered.initialize(repeating: false, count: textCount)
    candidates.sort { left, right in
      if left.length != right.length { return left.length > right.length }
      if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
      return left.start < right.start
    }
    var winners = 0
    for index in 0..<candidates.count {
      let candidate = candidates[index]
      // Winners so far are at least as long, so one that overlaps covers an end of this.
      guard !covered[candidate.start], !covered[candidate.end - 1] else { continue }
      (covered + candidate.start).update(repeating: true, count: candidate.length)
      candidates.swapAt(winners, index)
      winners += 1
    }
    candidates.keepFirst(winners)
    candidates.sort { $0.start < $1.start }
  }
}
