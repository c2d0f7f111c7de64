/// The pieces of a vocabulary as a tree of bytes, to find all pieces at a place of a text in one walk.
///
/// Nodes are numbered breadth first, so the children of a node lie together, in the order of their bytes; node 0 is the root.
struct PieceTrie: @unchecked Sendable {
  // @unchecked Sendable because the buffers are of an image's memory, which is never written.
  /// For every node where its children begin, and the number of nodes.
  let firstChildren: UnsafeBufferPointer<UInt32>
  /// The byte that leads to a node.
  let labels: UnsafeBufferPointer<UInt8>
  /// The piece that ends at a node, -1 if none does.
  let values: UnsafeBufferPointer<Int32>

  static let root = 0

  /// Reads the tree from sections `section`, + 1 and + 2; pieces are in `0..<pieceCount`.
  init(_ image: EncoderImage, section: Int, pieceCount: Int) throws(EncoderError) {
    firstChildren = image.numbers(of: section)
    let count = firstChildren.count - 1
    guard count >= 1, count < 1 << 31 else { throw .altered(path: image.path) }
    labels = try image.numbers(of: section + 1, count: count)
    values = try image.numbers(of: section + 2, count: count)
    // Every child comes after its parent and within the tree, so no walk leaves it or goes round.
    var isSound = Int(firstChildren[count]) == count
    for node in 0..<count {
      let first = Int(firstChildren[node])
      isSound =
        isSound && first > node && first <= firstChildren[node + 1]
        && values[node] >= -1 && values[node] < pieceCount
    }
    guard isSound else { throw .altered(path: image.path) }
  }

  /// The child of a node by a byte, 0 if it has none.
  @inline(__always)
  func child(of node: Int, by byte: UInt8) -> Int {
    var low = Int(firstChildren[node])
    var high = Int(firstChildren[node + 1])
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low < firstChildren[node + 1] && labels[low] == byte ? low : 0
  }

  /// Where a walk over bytes ends, nil if the tree has no such path.
  func node(of bytes: [UInt8]) -> Int? {
    var node = PieceTrie.root
    for byte in bytes {
      node = child(of: node, by: byte)
      if node == 0 { return nil }
    }
    return node
  }

  /// Appends the tree of pieces; if two are equal the later one counts, as in the Python original.
  static func append(_ pieces: [[UInt8]], to builder: inout ImageBuilder, section: Int) {
    let order = pieces.indices.sorted {
      if pieces[$0] == pieces[$1] { return $0 < $1 }
      return pieces[$0].lexicographicallyPrecedes(pieces[$1])
    }
    var firstChildren: [UInt32] = []
    var labels: [UInt8] = [0]
    var values: [Int32] = []
    // The range of `order` below every node, and the length of its path.
    var queue: [(range: Range<Int>, depth: Int)] = [(0..<order.count, 0)]
    var node = 0
    while node < queue.count {
      var (range, depth) = queue[node]
      var value: Int32 = -1
      while let first = range.first, pieces[order[first]].count == depth {
        value = Int32(order[first])
        range = (first + 1)..<range.upperBound
      }
      values.append(depth == 0 ? -1 : value)
      firstChildren.append(UInt32(queue.count))
      while let first = range.first {
        let byte = pieces[order[first]][depth]
        var end = first + 1
        while end < range.upperBound, pieces[order[end]][depth] == byte { end += 1 }
        labels.append(byte)
        queue.append((first..<end, depth + 1))
        range = end..<range.upperBound
      }
      node += 1
    }
    firstChildren.append(UInt32(queue.count))
    builder.append(section, firstChildren)
    builder.append(section + 1, labels)
    builder.append(section + 2, values)
  }
}
