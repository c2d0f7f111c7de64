import Glibc
import KefuValues

/// Numbers the ids of lines in the order in which they first come; an empty id is always a new one.
struct QuestionGrouping {
  private let bytes: UnsafeRawBufferPointer
  /// The first line of each group.
  private(set) var firstRows: [UInt32] = []
  /// The id of each group.
  private var ids: [QuestionTexts.Range] = []
  /// Open addressing: 1 + a group, 0 if empty; at most half full.
  private var slots: [UInt32]

  /// - Parameters:
  ///   - bytes: Where the ids are.
  ///   - expected: No more groups than this come.
  init(bytes: UnsafeRawBufferPointer, expected: Int) {
    self.bytes = bytes
    var capacity = 16
    while capacity < expected * 2 { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    firstRows.reserveCapacity(expected)
    ids.reserveCapacity(expected)
  }

  var count: Int { firstRows.count }

  /// The group of a line.
  mutating func group(of row: Int, id: QuestionTexts.Range) -> UInt32 {
    guard id.end > id.start else { return append(row, id) }
    var hash: UInt64 = 0x6b65_6675_0013
    for position in id.start..<id.end { hash = extended(hash, by: UInt64(bytes[position])) }
    var slot = Int(truncatingIfNeeded: mixed(hash)) & (slots.count - 1)
    while slots[slot] != 0 {
      let group = slots[slot] - 1
      if areEqual(ids[Int(group)], id) { return group }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(count + 1)
    return append(row, id)
  }

  private mutating func append(_ row: Int, _ id: QuestionTexts.Range) -> UInt32 {
    firstRows.append(UInt32(row))
    ids.append(id)
    return UInt32(count - 1)
  }

  private func areEqual(_ first: QuestionTexts.Range, _ second: QuestionTexts.Range) -> Bool {
    guard first.end - first.start == second.end - second.start, let base = bytes.baseAddress else {
      return false
    }
    return memcmp(base + first.start, base + second.start, first.end - first.start) == 0
  }
}
