/// Counts the features of one message, in memory that is used again; features keep the order of first occurrence.
struct FeatureCounter: ~Copyable {
  private(set) var features: UnsafeMutablePointer<Feature>
  private(set) var count = 0
  private var capacity: Int
  /// Open addressing over `features`: a slot holds the message's stamp and the feature's index.
  private var slots: UnsafeMutablePointer<UInt64>
  private var mask: Int
  private var stamp: UInt32 = 0
  /// Where features will be looked up: fetched as soon as they are known, for it is far from any cache.
  private let vocabulary: Vocabulary?
  private let secondVocabulary: Vocabulary?

  init(
    capacity: Int = 256, fetching vocabulary: Vocabulary? = nil, _ second: Vocabulary? = nil
  ) {
    self.vocabulary = vocabulary
    secondVocabulary = second
    self.capacity = capacity
    features = .allocate(capacity: capacity)
    slots = .allocate(capacity: capacity * 4)
    slots.initialize(repeating: 0, count: capacity * 4)
    mask = capacity * 4 - 1
  }

  deinit {
    features.deallocate()
    slots.deallocate()
  }

  mutating func removeAll() {
    count = 0
    stamp &+= 1
    if stamp == 0 {
      slots.initialize(repeating: 0, count: mask + 1)
      stamp = 1
    }
  }

  @inline(__always)
  mutating func add(_ hash: UInt64, form: Feature.Form, start: Int, end: Int, isHan: Bool) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >> 32 == UInt64(stamp) {
      let index = Int(slots[slot] & 0xFFFF_FFFF)
      if features[index].hash == hash {
        features[index].count += 1
        return
      }
      slot = (slot + 1) & mask
    }
    if count == capacity {
      grow()
      slot = freeSlot(for: hash)
    }
    vocabulary?.fetch(hash)
    secondVocabulary?.fetch(hash)
    slots[slot] = UInt64(stamp) << 32 | UInt64(count)
    features[count] = Feature(
      hash: hash, count: 1, start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end), form: form, isHan: isHan)
    count += 1
  }

  private func freeSlot(for hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >> 32 == UInt64(stamp) { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Feature>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: features, count: count)
    features.deallocate()
    features = larger
    capacity *= 2
    slots.deallocate()
    slots = .allocate(capacity: capacity * 4)
    slots.initialize(repeating: 0, count: capacity * 4)
    mask = capacity * 4 - 1
    for index in 0..<count {
      slots[freeSlot(for: features[index].hash)] = UInt64(stamp) << 32 | UInt64(index)
    }
  }
}
