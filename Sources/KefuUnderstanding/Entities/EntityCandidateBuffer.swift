import KefuText

/// The candidates of one message, in memory that is used again for every message.
struct EntityCandidateBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<EntityCandidate>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 32) {
    self.capacity = capacity
    storage = .allocate(capacity: capacity)
  }

  // Candidates are trivial: nothing to deinitialise.
  deinit { storage.deallocate() }

  @inline(__always)
  subscript(index: Int) -> EntityCandidate { storage[index] }

  mutating func removeAll() { count = 0 }

  mutating func append(_ candidate: EntityCandidate) {
    if count == capacity {
      storage = storage.moved(count: count, toCapacity: capacity * 2)
      capacity *= 2
    }
    (storage + count).initialize(to: candidate)
    count += 1
  }

  mutating func sort(by areInOrder: (EntityCandidate, EntityCandidate) -> Bool) {
    var buffer = UnsafeMutableBufferPointer(start: storage, count: count)
    buffer.sort(by: areInOrder)
  }

  /// Forgets all but the first `count`.
  mutating func keepFirst(_ count: Int) { self.count = min(self.count, count) }

  mutating func swapAt(_ left: Int, _ right: Int) {
    let candidate = storage[left]
    storage[left] = storage[right]
    storage[right] = candidate
  }
}
