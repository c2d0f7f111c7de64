/// Reads the source of a pattern; a stack of open groups stands in for recursion.
struct PatternParser {
  /// A group whose `)` has not come yet; the first stands for the pattern itself.
  struct OpenGroup {
    var offset: Int
    /// The number of the capture, or `nil` if the group captures nothing.
    var capture: Int?
    /// The branches before the last `|`.
    var branches: [Int] = []
    /// The parts of the branch that is being read.
    var items: [Int] = []
  }

  /// What came last, which decides what a quantifier means.
  enum Previous {
    case nothing
    case part
    case quantifier
  }

  let scalars: [Unicode.Scalar]
  var position = 0
  var syntax = PatternSyntax()
  var groups = [OpenGroup(offset: 0)]
  var previous = Previous.nothing
  var ignoresCase = false

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  mutating func parse() throws(PatternError) -> PatternSyntax {
    if skip("(?i)") { ignoresCase = true }
    while let scalar = peek {
      let offset = position
      switch scalar {
      case "(": try openGroup()
      case ")": try closeGroup()
      case "|":
        position += 1
        try finishBranch()
      case "[": try add(.set(parseClass()), at: offset)
      case "]", "}": throw error(.closesNothing(scalar), at: offset)
      case "*", "+", "?", "{": try parseQuantifier(scalar)
      case "\\": try parseEscape()
      case ".":
        position += 1
        try add(.set(ScalarSet.lineEnds.inverted), at: offset)
      case "^", "$":
        position += 1
        try add(.assertion(scalar == "^" ? .textStart : .textEnd), at: offset)
      default:
        position += 1
        try add(.set(literal(scalar)), at: offset)
      }
    }
    guard groups.count == 1 else {
      throw error(.unclosedGroup, at: groups[groups.count - 1].offset)
    }
    syntax.root = try finishGroup()
    return syntax
  }

  // MARK: Scanning

  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func next() -> Unicode.Scalar? {
    guard position < scalars.count else { return nil }
    position += 1
    return scalars[position - 1]
  }

  mutating func skip(_ text: String) -> Bool {
    let end = position + text.unicodeScalars.count
    guard end <= scalars.count, scalars[position..<end].elementsEqual(text.unicodeScalars) else {
      return false
    }
    position = end
    return true
  }

  func error(_ kind: PatternError.Kind, at offset: Int) -> PatternError {
    PatternError(kind: kind, offset: offset)
  }

  // MARK: Parts

  /// A set of one scalar, and of its other cases under `(?i)`.
  func literal(_ scalar: Unicode.Scalar) -> ScalarSet {
    ignoresCase ? CaseVariants.closing(ScalarSet(scalar)) : ScalarSet(scalar)
  }

  /// Adds a part to the branch that is being read.
  mutating func add(_ node: PatternSyntax.Node, at offset: Int) throws(PatternError) {
    groups[groups.count - 1].items.append(try syntax.add(node, at: offset))
    if case .assertion = node { previous = .nothing } else { previous = .part }
  }
}
