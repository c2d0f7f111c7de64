/// The best questions so far, the best first; of equal ones the one with the lowest number.
struct BestQuestions: ~Copyable {
  struct Entry: BitwiseCopyable {
    var score: UInt32
    var question: UInt32
    var group: UInt32

    @inline(__always)
    func isBetter(than other: Entry) -> Bool {
      score > other.score || (score == other.score && question < other.question)
    }
  }

  private var entries = GrowingBuffer<Entry>(capacity: 16)
  private var limit = 0
  private var distinctGroups = false

  var count: Int { entries.count }

  @inline(__always)
  subscript(index: Int) -> Entry { entries[index] }

  /// What a score must exceed to have a chance.
  private(set) var threshold: UInt32 = 0

  /// Forgets all and sets how many are kept, at least 1, and whether only the best of a group.
  mutating func start(limit: Int, distinctGroups: Bool) {
    entries.removeAll()
    self.limit = limit
    self.distinctGroups = distinctGroups
    threshold = 0
  }

  /// Takes a question in if it is good enough.
  mutating func insert(_ entry: Entry) {
    let isFull = entries.count == limit
    if isFull, !entry.isBetter(than: entries[limit - 1]) { return }
    var place = entries.count
    if distinctGroups, let known = index(of: entry.group) {
      if !entry.isBetter(than: entries[known]) { return }
      place = known
    } else if isFull {
      place -= 1
    } else {
      entries.append(entry)
    }
    // The entry at `place` is replaced; better ones stay before it.
    while place > 0, entry.isBetter(than: entries[place - 1]) {
      entries[place] = entries[place - 1]
      place -= 1
    }
    entries[place] = entry
    // Another question of the worst score may still come with a lower number.
    if entries.count == limit { threshold = entries[limit - 1].score - 1 }
  }

  private func index(of group: UInt32) -> Int? {
    for index in 0..<entries.count where entries[index].group == group { return index }
    return nil
  }
}
