/// The dictionary as messages are matched with it: laid out so that most look-ups stay in a cache, where its trie does not.
///
/// Immutable, shared by the tokenizers that are made of one another.
final class DictionaryMatcher: @unchecked Sendable {
  // @unchecked Sendable because the memory is written only while the matcher is made.

  /// Where the first two units of a word lead.
  private struct Beginning {
    /// The two units; 0 marks an empty slot.
    var units: UInt32
    var node: UInt32
    /// As of the edge to the node.
    var ending: UInt16
    var isLeaf: Bool
  }

  private let edges: UnsafeMutablePointer<UserDictionary.Edge>
  private let mask: Int
  /// By unit, as of the edge that it is from the root; the first of the quick answers.
  private let singles: UnsafeMutablePointer<UInt16>
  /// One bit per hash of the first two units of a word.
  private let pairs: BitTable
  /// One bit per hash of the first three.
  private let thirds: BitTable
  /// One bit per hash of the units before which a Latin word may end, in a dictionary's word or at its end.
  private let stops: BitTable
  private let beginnings: UnsafeMutablePointer<Beginning>
  private let beginningsMask: Int
  /// One bit per node that no edge leaves.
  private let leaves: BitTable

  init(_ dictionary: UserDictionary) {
    let count = dictionary.edges.count
    mask = count - 1
    edges = .allocate(capacity: count)
    edges.initialize(from: dictionary.edges, count: count)
    singles = .allocate(capacity: 1 << 16)
    singles.initialize(repeating: 0, count: 1 << 16)
    pairs = BitTable(width: 16)
    thirds = BitTable(width: 17)
    leaves = BitTable(width: count.trailingZeroBitCount)
    stops = BitTable(width: DictionaryMatcher.stopWidth)

    // The unit that leads from the root to a node, then the pair of units to a node below it.
    var firstUnits = [UInt16](repeating: 0, count: count)
    var isInner = [Bool](repeating: false, count: count)
    for slot in 0..<count where edges[slot].target != 0 {
      isInner[Int(edges[slot].source)] = true
      guard edges[slot].source == 0 else { continue }
      singles[Int(edges[slot].unit)] = edges[slot].ending
      firstUnits[Int(edges[slot].target)] = edges[slot].unit
    }
    var pairUnits = [UInt32](repeating: 0, count: count)
    var pairCount = 0
    for slot in 0..<count where edges[slot].target != 0 {
      let edge = edges[slot]
      if !isInner[Int(edge.target)] { leaves.insert(UInt64(edge.target)) }
      guard edge.source != 0, firstUnits[Int(edge.source)] != 0 else { continue }
      pairUnits[Int(edge.target)] = UInt32(firstUnits[Int(edge.source)]) << 16 | UInt32(edge.unit)
      pairCount += 1
    }
    var capacity = 16
    while capacity < pairCount * 2 { capacity *= 2 }
    beginningsMask = capacity - 1
    beginnings = .allocate(capacity: capacity)
    beginnings.initialize(
      repeating: Beginning(units: 0, node: 0, ending: 0, isLeaf: true), count: capacity)
    for slot in 0..<count where edges[slot].target != 0 && edges[slot].source != 0 {
      let edge = edges[slot]
      let own = pairUnits[Int(edge.target)]
      if own != 0 {
        pairs.insert(DictionaryMatcher.hash(own) >> 48)
        var place = Int(truncatingIfNeeded: DictionaryMatcher.hash(own) >> 32) & beginningsMask
        while beginnings[place].units != 0 { place = (place + 1) & beginningsMask }
        beginnings[place] = Beginning(
          units: own, node: edge.target, ending: edge.ending, isLeaf: !isInner[Int(edge.target)])
      }
      let before = pairUnits[Int(edge.source)]
      if before != 0 { thirds.insert(DictionaryMatcher.hash(before, edge.unit)) }
    }
    insertStops(count: count)
  }

  private func insertStops(count: Int) {
    // By node, the slot of the edge that leads there, and whether a Latin word may end there.
    var slots = [Int32](repeating: -1, count: count)
    var isStop = [Bool](repeating: false, count: count)
    for slot in 0..<count where edges[slot].target != 0 {
      slots[Int(edges[slot].target)] = Int32(truncatingIfNeeded: slot)
      if edges[slot].ending != 0 { isStop[Int(edges[slot].target)] = true }
      if !edges[slot].unit.isLatinLetter, !edges[slot].unit.isDigit {
        isStop[Int(edges[slot].source)] = true
      }
    }
    // An edge is younger than the one before it, so its node has the greater number.
    var hashes = [UInt64](repeating: 0, count: count)
    for node in 1..<count where slots[node] >= 0 {
      let edge = edges[Int(slots[node])]
      hashes[node] = DictionaryMatcher.extended(hashes[Int(edge.source)], edge.unit)
      if isStop[node] { stops.insert(hashes[node] >> (64 - UInt64(DictionaryMatcher.stopWidth))) }
    }
  }

  private static let stopWidth = 18

  /// Continues the hash of units from the root on.
  @inline(__always)
  private static func extended(_ hash: UInt64, _ unit: UInt16) -> UInt64 {
    (hash ^ (hash >> 32) ^ (UInt64(unit) &+ 1)) &* 0x9e37_79b9_7f4a_7c15
  }

  /// Whether some word has these units, and a Latin word may end after them.
  @inline(__always)
  private func mayStop(_ units: UnsafeMutablePointer<UInt16>, _ range: Range<Int>) -> Bool {
    var hash: UInt64 = 0
    for position in range { hash = DictionaryMatcher.extended(hash, units[position]) }
    return stops.contains(hash >> (64 - UInt64(DictionaryMatcher.stopWidth)))
  }

  deinit {
    edges.deallocate()
    singles.deallocate()
    beginnings.deallocate()
  }

  @inline(__always)
  private static func hash(_ pair: UInt32) -> UInt64 { UInt64(pair) &* 0x9e37_79b9_7f4a_7c15 }

  @inline(__always)
  private static func hash(_ pair: UInt32, _ unit: UInt16) -> UInt64 {
    ((UInt64(pair) << 16 | UInt64(unit)) &* 0x9e37_79b9_7f4a_7c15) >> 47
  }

  /// The end and class of the longest word that starts at `start` and may end where it does, or `nil`.
  ///
  /// - Parameters:
  ///   - units: The normalised text.
  ///   - start: Where the word begins.
  ///   - count: The length of the text.
  ///   - firstEnd: Where the Latin word ends with which the word begins, or `start`; no boundary comes before it.
  ///   - isBoundary: Whether a word may end before a position.
  /// - Returns: The end of the word, and its class: 0 for none.
  @inline(__always)
  func longestMatch(
    in units: UnsafeMutablePointer<UInt16>, from start: Int, count: Int, firstEnd: Int,
    isBoundary: (Int) -> Bool
  ) -> (end: Int, wordClass: UInt8)? {
    let single = singles[Int(units[start])]
    var pair: UInt32 = 0
    var mayBePair = false
    if start + 1 < count {
      pair = UInt32(units[start]) << 16 | UInt32(units[start + 1])
      mayBePair = pairs.contains(DictionaryMatcher.hash(pair) >> 48)
    }
    if single == 0, !mayBePair { return nil }
    var best: (end: Int, wordClass: UInt8)?
    if single != 0, isBoundary(start + 1) { best = (start + 1, UInt8(single - 1)) }
    guard mayBePair, let beginning = beginning(pair) else { return best }
    if beginning.ending != 0, isBoundary(start + 2) {
      best = (start + 2, UInt8(beginning.ending - 1))
    }
    guard !beginning.isLeaf, start + 2 < count,
      thirds.contains(DictionaryMatcher.hash(pair, units[start + 2]))
    else { return best }
    if firstEnd > start + 2, !mayStop(units, start..<firstEnd) { return best }
    var node = beginning.node
    var position = start + 2
    while position < count, !leaves.contains(UInt64(node)) {
      let unit = units[position]
      var slot = UserDictionary.slot(node, unit, mask: mask)
      while edges[slot].target != 0, edges[slot].source != node || edges[slot].unit != unit {
        slot = (slot + 1) & mask
      }
      guard edges[slot].target != 0 else { break }
      node = edges[slot].target
      position += 1
      if edges[slot].ending != 0, isBoundary(position) {
        best = (position, UInt8(edges[slot].ending - 1))
      }
    }
    return best
  }

  @inline(__always)
  private func beginning(_ pair: UInt32) -> Beginning? {
    var place = Int(truncatingIfNeeded: DictionaryMatcher.hash(pair) >> 32) & beginningsMask
    while beginnings[place].units != pair {
      if beginnings[place].units == 0 { return nil }
      place = (place + 1) & beginningsMask
    }
    return beginnings[place]
  }
}
