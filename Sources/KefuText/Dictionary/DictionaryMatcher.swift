/// The dictionary as one worker reads it, in memory of its own.
struct DictionaryMatcher: ~Copyable {
  private let edges: UnsafeMutablePointer<UserDictionary.Edge>
  private let mask: Int
  /// For a quick "no".
  private let starts: WordStarts

  init(_ dictionary: UserDictionary) {
    mask = dictionary.edges.count - 1
    edges = .allocate(capacity: dictionary.edges.count)
    edges.initialize(from: dictionary.edges, count: dictionary.edges.count)
    starts = WordStarts(dictionary.edges)
  }

  deinit { edges.deallocate() }

  /// Whether a word may begin at `start`.
  @inline(__always)
  func mayStart(in units: UnsafeMutablePointer<UInt16>, at start: Int, count: Int) -> Bool {
    starts.mayStart(in: units, at: start, count: count)
  }

  /// The end and class of the longest word that starts at `start` and may end where it does, or `nil`.
  ///
  /// - Parameters:
  ///   - units: The normalised text.
  ///   - start: Where the word begins.
  ///   - count: The length of the text.
  ///   - isBoundary: Whether a word may end before a position.
  /// - Returns: The end of the word, and its class: 0 for none.
  func longestMatch(
    in units: UnsafeMutablePointer<UInt16>, from start: Int, count: Int,
    isBoundary: (Int) -> Bool
  ) -> (end: Int, wordClass: UInt8)? {
    var node: UInt32 = 0
    var position = start
    var best: (end: Int, wordClass: UInt8)?
    while position < count {
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
}
