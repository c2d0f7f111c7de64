/// The nodes of a dictionary's trie in order of number, while a matcher is made of them.
///
/// A node is younger than the one before it, so its number is the greater; edges of which that is not true are left out.
struct DictionaryNodes: ~Copyable {
  struct Node: BitwiseCopyable {
    /// The node before it, the unit that leads here, and the edge's ending.
    var source: UInt32 = 0
    var unit: UInt16 = 0
    var ending: UInt16 = 0
    /// The number of units from the root; 0 for a number that is no node.
    var depth: UInt32 = 0
    /// Whether an edge leaves it.
    var isInner = false
    /// Whether there is Chinese on the way from the root.
    var hasHan = false
    /// Whether a Latin word may end here: a word does, or goes on with a unit of none.
    var isStop = false
  }

  private let nodes: UnsafeMutablePointer<Node>
  let count: Int

  init(_ edges: [UserDictionary.Edge]) {
    var greatest = 0
    for edge in edges where Int(edge.target) < edges.count {
      greatest = max(greatest, Int(edge.target))
    }
    count = greatest + 1
    nodes = .allocate(capacity: count)
    nodes.initialize(repeating: Node(), count: count)
    for edge in edges where edge.source < edge.target && Int(edge.target) < count {
      nodes[Int(edge.target)] = Node(
        source: edge.source, unit: edge.unit, ending: edge.ending, depth: 1)
    }
    for number in 1..<max(1, count) where nodes[number].depth > 0 {
      let node = nodes[number]
      let source = Int(node.source)
      nodes[source].isInner = true
      if source > 0 { nodes[number].depth = nodes[source].depth + 1 }
      nodes[number].hasHan = nodes[source].hasHan || node.unit.isHan
      if node.ending != 0, !nodes[number].hasHan { nodes[number].isStop = true }
      if !node.unit.isLatinLetter, !node.unit.isDigit, !nodes[source].hasHan {
        nodes[source].isStop = true
      }
    }
  }

  deinit { nodes.deallocate() }

  @inline(__always)
  subscript(number: Int) -> Node { nodes[number] }
}
