/// The best questions so far, the best first; of equal ones the one that came first.
struct BestQuestions: ~Copyable {
  struct Entry: BitwiseCopyable {
    var score: UInt32
    var question: UInt32
    var group: UInt32
  }

  private var entries = GrowingBuffer<Entry>(capacity: 16)
  private var limit = 0
  private var distinctGroups = false

  var count: Int { entries.count }

  @inline(__always)
  subscript(index: Int) -> Entry { entries[index] }

  /// What a score must exceed to get in.
  private(set) var threshold: UInt32 = 0

  /// Forgets all and sets how many are kept, at least 1, and whether only the best of a group.
  mutating func start(limit: Int, distinctGroups: Bool) {
    entries.removeAll()
    self.limit = limit
    self.distinctGroups = distinctGroups
    threshold = 0
  }

  /// Takes a question in if it is good enough; questions must come in the order of their numbers.
  mutating func insert(_ entry: Entry) {
    guard entry.score > threshold else { return }
    var last = entries.count
    if distinctGroups, let known = index(of: entry.group) {
      if entries[known].score >= entry.score { return }
      last = known
    } else if entries.count < limit {
      entries.append(entry)
    } else {
      last -= 1
    }
    // The entry at `last` is replaced; better ones stay before it.
    while last > 0, entries[last - 1].score < entry.score {
      entries[last] = entries[last - 1]
      last -= 1
    }
    entries[last] = entry
    if entries.count == limit { threshold = entries[limit - 1].score }
  }

  private func index(of group: UInt32) -> Int? {
    for index in 0..<entries.count where entries[index].group == group { return index }
    return nil
  }
}
