/// A pattern as a tree in an array, children before parents, so that no depth exhausts the stack.
///
/// Every node but ``Node/empty`` stands for at least one instruction, and none has an empty child except
/// an alternation or a capture: multiplying counts out is then bounded by ``PatternLimits/programSize``.
struct PatternSyntax {
  enum Node {
    case empty
    case set(ScalarSet)
    case assertion(PatternAssertion)
    case sequence([Int])
    case alternation([Int])
    case repetition(Int, PatternRepetition)
    case capture(Int, index: Int)
  }

  private(set) var nodes: [Node] = []
  /// How many instructions a node becomes.
  private var sizes: [Int] = []
  /// Whether a node can match without consuming.
  private var nullable: [Bool] = []

  var root = 0
  var captureNames: [String?] = []

  func size(of node: Int) -> Int { sizes[node] }

  func isNullable(_ node: Int) -> Bool { nullable[node] }

  /// Adds a node, or throws if the pattern would grow too large.
  mutating func add(_ node: Node, at offset: Int) throws(PatternError) -> Int {
    let size: Int
    let isNullable: Bool
    switch node {
    case .empty: (size, isNullable) = (0, true)
    case .set: (size, isNullable) = (1, false)
    case .assertion: (size, isNullable) = (1, true)
    case .sequence(let items):
      size = items.reduce(0) { $0 + sizes[$1] }
      isNullable = items.allSatisfy { nullable[$0] }
    case .alternation(let branches):
      size = branches.reduce(branches.count - 1) { $0 + sizes[$1] }
      isNullable = branches.contains { nullable[$0] }
    case .repetition(let child, let repetition):
      size = repetition.size(ofChild: sizes[child])
      isNullable = repetition.minimum == 0 || nullable[child]
    case .capture(let child, _):
      size = sizes[child] + 2
      isNullable = nullable[child]
    }
    guard size < PatternLimits.programSize else {
      throw PatternError(kind: .programAboveLimit, offset: offset)
    }
    nodes.append(node)
    sizes.append(size)
    nullable.append(isNullable)
    return nodes.count - 1
  }
}
