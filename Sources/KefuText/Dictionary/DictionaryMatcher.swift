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

  /// The edges from the third on.
  private let edges: UnsafeMutablePointer<UserDictionary.Edge>
  private let mask: Int
  /// By unit, as of the edge that it is from the root; the first of the quick answers.
  private let singles: UnsafeMutablePointer<UInt16>
  /// One bit per hash of the first two units of a word.
  private let pairs: BitTable
  /// One bit per hash of the first three.
  private let thirds: BitTable
  private let stops: LatinStops
  private let beginnings: UnsafeMutablePointer<Beginning>
  private let beginningsMask: Int
  /// One bit per node that no edge leaves.
  private let leaves: BitTable

  init(_ dictionary: UserDictionary) {
    let nodes = DictionaryNodes(dictionary.edges)
    var pairCount = 0
    var deepCount = 0
    for number in 1..<max(1, nodes.count) {
      if nodes[number].depth == 2 { pairCount += 1 }
      if nodes[number].depth > 2 { deepCount += 1 }
    }
    pairs = BitTable(width: 16)
    thirds = BitTable(width: 17)
    leaves = BitTable(width: Int.bitWidth - nodes.count.leadingZeroBitCount)
    stops = LatinStops(nodes)
    singles = .allocate(capacity: 1 << 16)
    singles.initialize(repeating: 0, count: 1 << 16)
    beginningsMask = DictionaryMatcher.capacity(for: pairCount) - 1
    beginnings = .allocate(capacity: beginningsMask + 1)
    beginnings.initialize(
      repeating: Beginning(units: 0, node: 0, ending: 0, isLeaf: true), count: beginningsMask + 1)
    mask = DictionaryMatcher.capacity(for: deepCount) - 1
    edges = .allocate(capacity: mask + 1)
    edges.initialize(
      repeating: UserDictionary.Edge(source: 0, target: 0, unit: 0, ending: 0), count: mask + 1)
    for number in 1..<max(1, nodes.count) where nodes[number].depth > 0 {
      insert(nodes[number], number: UInt32(truncatingIfNeeded: number), nodes)
    }
  }

  deinit {
    edges.deallocate()
    singles.deallocate()
    beginnings.deallocate()
  }

  /// A power of two, at least one and a half times as large.
  private static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity * 2 < count * 3 { capacity *= 2 }
    return capacity
  }

  private func insert(
    _ node: DictionaryNodes.Node, number: UInt32, _ nodes: borrowing DictionaryNodes
  ) {
    if !node.isInner { leaves.insert(UInt64(number)) }
    switch node.depth {
    case 1: singles[Int(node.unit)] = node.ending
    case 2:
      let units = UInt32(nodes[Int(node.source)].unit) << 16 | UInt32(node.unit)
      pairs.insert(DictionaryMatcher.hash(units) >> 48)
      var place = Int(truncatingIfNeeded: DictionaryMatcher.hash(units) >> 32) & beginningsMask
      while beginnings[place].units != 0 { place = (place + 1) & beginningsMask }
      beginnings[place] = Beginning(
        units: units, node: number, ending: node.ending, isLeaf: !node.isInner)
    default:
      if node.depth == 3 {
        let second = nodes[Int(node.source)]
        let units = UInt32(nodes[Int(second.source)].unit) << 16 | UInt32(second.unit)
        thirds.insert(DictionaryMatcher.hash(units, node.unit))
      }
      var slot = UserDictionary.slot(node.source, node.unit, mask: mask)
      while edges[slot].target != 0 { slot = (slot + 1) & mask }
      edges[slot] = UserDictionary.Edge(
        source: node.source, target: number, unit: node.unit, ending: node.ending)
    }
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
    // Letter by letter a Latin word would be looked up in as many places of the trie.
    if firstEnd > start + 2 {
      guard let stop = stops.stop(after: units, start..<firstEnd) else { return nil }
      let isWord = stop.ending != 0 && isBoundary(firstEnd)
      return longerMatch(
        than: isWord ? (firstEnd, UInt8(stop.ending - 1)) : nil, in: units, at: firstEnd,
        count: count, from: stop.node, isBoundary: isBoundary)
    }
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
    return longerMatch(
      than: best, in: units, at: start + 2, count: count, from: beginning.node,
      isBoundary: isBoundary)
  }

  /// Follows the trie from a node on; gives the longest match beyond the best so far.
  @inline(__always)
  private func longerMatch(
    than best: (end: Int, wordClass: UInt8)?, in units: UnsafeMutablePointer<UInt16>,
    at start: Int, count: Int, from node: UInt32, isBoundary: (Int) -> Bool
  ) -> (end: Int, wordClass: UInt8)? {
    var best = best
    var node = node
    var position = start
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
