import CKernels

/// Numbers the features that a model knows: a view of one open-addressed table in the model's file.
///
/// A slot holds the upper half of the feature's hash and 1 + its number; 0 is empty. The lower half of the hash says where to
/// look, so two features are taken for one with a probability of about 2^-50.
package struct Vocabulary: @unchecked Sendable {
  // @unchecked Sendable because the pointer is only read, and the model that holds the memory outlives this view.
  let slots: UnsafePointer<UInt64>
  let mask: Int
  /// The table of the features that edits added, numbered from 0, and what is added to their numbers.
  var addedSlots: UnsafePointer<UInt64>?
  var addedMask = 0
  var addedFirst = 0

  /// The number of a feature, or -1.
  @inline(__always)
  func index(of hash: UInt64) -> Int {
    let index = fileIndex(of: hash)
    guard index < 0, let addedSlots else { return index }
    let added = Vocabulary(slots: addedSlots, mask: addedMask).fileIndex(of: hash)
    return added < 0 ? -1 : addedFirst + added
  }

  /// Begins to read what `index(of:)` will look at.
  @inline(__always)
  func fetch(_ hash: UInt64) { kefu_fetch(slots + (Int(truncatingIfNeeded: hash) & mask)) }

  /// The number of a feature in the table alone, or -1.
  @inline(__always)
  func fileIndex(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let content = slots[slot]
      if content == 0 { return -1 }
      if content >> 32 == hash >> 32 { return Int(content & 0xFFFF_FFFF) - 1 }
      slot = (slot + 1) & mask
    }
  }

  /// Whether numbers are in range and look-ups end.
  static func isTable(_ slots: ReadOnlyMemory<UInt64>, featureCount: Int) -> Bool {
    var hasEmptySlot = false
    for slot in 0..<slots.count {
      let number = Int(slots.base[slot] & 0xFFFF_FFFF)
      if number > featureCount { return false }
      if slots.base[slot] == 0 { hasEmptySlot = true }
    }
    return hasEmptySlot
  }

  /// The table for features in the order of their numbers; with `slotsPerFeature` at least.
  static func table(of hashes: [UInt64], slotsPerFeature: Double = 2) -> [UInt64] {
    var capacity = 16
    while Double(capacity) < Double(hashes.count) * slotsPerFeature { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = (hash >> 32) << 32 | UInt64(number + 1)
    }
    return slots
  }
}
