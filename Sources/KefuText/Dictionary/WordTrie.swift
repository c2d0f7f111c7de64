/// A trie over normalised UTF-16 in one open-addressed table; a step costs one probe.
///
/// Words are inserted as units and carry a number. Growing keeps the table at most half full.
package struct WordTrie: Sendable, Hashable {
  /// Slots of the edge table; a power of two.
  package private(set) var edges: [UserDictionary.Edge]
  private var edgeCount = 0

  package init(minimumEdges: Int = 8) {
    var capacity = 16
    while capacity < minimumEdges * 2 { capacity *= 2 }
    edges = Array(repeating: WordTrie.emptyEdge, count: capacity)
  }

  /// Goes on from the edges of another trie.
  package init(edges: [UserDictionary.Edge]) {
    self.edges = edges
    edgeCount = edges.count { $0.target != 0 }
  }

  private static let emptyEdge = UserDictionary.Edge(source: 0, target: 0, unit: 0, ending: 0)

  /// Adds a word and gives its number, which is 0 for a new word, to be changed.
  ///
  /// Not generic: another module would call it through tables of functions, unit by unit, at every start.
  package mutating func insert(_ units: [UInt16], ending change: (inout UInt16) -> Void) {
    var node: UInt32 = 0
    var last: Int?
    for unit in units {
      if (edgeCount + 1) * 2 > edges.count { grow() }
      let mask = edges.count - 1
      var slot = UserDictionary.slot(node, unit, mask: mask)
      while edges[slot].target != 0, edges[slot].source != node || edges[slot].unit != unit {
        slot = (slot + 1) & mask
      }
      if edges[slot].target == 0 {
        edgeCount += 1
        edges[slot] = UserDictionary.Edge(
          source: node, target: UInt32(edgeCount), unit: unit, ending: 0)
      }
      node = edges[slot].target
      last = slot
    }
    if let last { change(&edges[last].ending) }
  }

  private mutating func grow() {
    var larger = Array(repeating: WordTrie.emptyEdge, count: edges.count * 2)
    let mask = larger.count - 1
    for edge in edges where edge.target != 0 {
      var slot = UserDictionary.slot(edge.source, edge.unit, mask: mask)
      while larger[slot].target != 0 { slot = (slot + 1) & mask }
      larger[slot] = edge
    }
    edges = larger
  }
}
