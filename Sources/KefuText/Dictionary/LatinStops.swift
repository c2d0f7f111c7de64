/// The places in a dictionary's words where a Latin word may end, by the hash of all units before: found in one look-up.
struct LatinStops: ~Copyable {
  /// A node of the trie, and its edge's ending.
  struct Stop: BitwiseCopyable {
    /// 0 marks an empty slot; two beginnings are taken for one only by a collision of 64 bits.
    var hash: UInt64
    var node: UInt32
    var ending: UInt16
  }

  /// One bit per hash, for a quick "no".
  private let filter = BitTable(width: LatinStops.filterWidth)
  private let slots: UnsafeMutablePointer<Stop>
  private let mask: Int

  private static let filterWidth = 18

  init(_ nodes: borrowing DictionaryNodes) {
    var count = 0
    for number in 1..<max(1, nodes.count) where nodes[number].isStop { count += 1 }
    var capacity = 16
    while capacity < 2 * count { capacity *= 2 }
    mask = capacity - 1
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Stop(hash: 0, node: 0, ending: 0), count: capacity)
    let hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: nodes.count)
    hashes.initialize(repeating: 0, count: nodes.count)
    defer { hashes.deallocate() }
    for number in 1..<max(1, nodes.count) where nodes[number].depth > 0 {
      let node = nodes[number]
      if node.hasHan { continue }
      let hash = LatinStops.extended(hashes[Int(node.source)], node.unit)
      hashes[number] = hash
      guard node.isStop else { continue }
      filter.insert(hash >> (64 - UInt64(LatinStops.filterWidth)))
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[slot].hash != 0 { slot = (slot + 1) & mask }
      slots[slot] = Stop(
        hash: hash, node: UInt32(truncatingIfNeeded: number), ending: node.ending)
    }
  }

  deinit { slots.deallocate() }

  /// Where the units of a range lead from the root, if a Latin word may end there.
  @inline(__always)
  func stop(after units: UnsafeMutablePointer<UInt16>, _ range: Range<Int>) -> Stop? {
    var hash: UInt64 = 0
    for position in range { hash = LatinStops.extended(hash, units[position]) }
    guard filter.contains(hash >> (64 - UInt64(LatinStops.filterWidth))) else { return nil }
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot].hash != hash {
      if slots[slot].hash == 0 { return nil }
      slot = (slot + 1) & mask
    }
    return slots[slot]
  }

  /// Continues the hash of units.
  @inline(__always)
  private static func extended(_ hash: UInt64, _ unit: UInt16) -> UInt64 {
    (hash ^ (hash >> 32) ^ (UInt64(unit) &+ 1)) &* 0x9e37_79b9_7f4a_7c15
  }
}
