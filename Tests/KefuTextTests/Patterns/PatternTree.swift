/// A random pattern, printed for the engine and matched by ``PatternOracle``.
indirect enum PatternTree: Sendable {
  case empty
  case scalar(Unicode.Scalar)
  /// A class as it is written, and its members among the scalars of the test's texts.
  case set(String, Set<Unicode.Scalar>)
  case textStart
  case textEnd
  case wordBoundary
  case notWordBoundary
  case sequence([PatternTree])
  case alternation([PatternTree])
  case group(PatternTree)
  case capture(PatternTree, Int)
  case repetition(PatternTree, Int, Int?, isGreedy: Bool)

  static let alphabet: [Unicode.Scalar] = ["a", "b", "c", " ", "退"]

  private static let sets: [PatternTree] = [
    .set(".", Set(alphabet)), .set("[ab]", ["a", "b"]), .set("[^a]", ["b", "c", " ", "退"]),
    .set(#"\s"#, [" "]), .set(#"\p{Han}"#, ["退"]),
    .set("[b-c退]", ["b", "c", "退"]),
  ]

  static func random(using generator: inout some RandomNumberGenerator) -> PatternTree {
    var captures = 0
    return random(depth: 4, captures: &captures, using: &generator)
  }

  private static func random(
    depth: Int, captures: inout Int, using generator: inout some RandomNumberGenerator
  ) -> PatternTree {
    func several(_ range: ClosedRange<Int>) -> [PatternTree] {
      (0..<Int.random(in: range, using: &generator)).map { _ in
        random(depth: depth - 1, captures: &captures, using: &generator)
      }
    }
    switch Int.random(in: 0..<(depth > 0 ? 20 : 7), using: &generator) {
    case 0..<4: return .scalar(alphabet[Int.random(in: 0..<3, using: &generator)])
    case 4..<6: return sets[Int.random(in: 0..<sets.count, using: &generator)]
    case 6:
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: return .textStart
      case 1: return .textEnd
      case 2: return .wordBoundary
      case 3: return .notWordBoundary
      default: return .empty
      }
    case 7..<9: return .group(.sequence(several(2...3)))
    case 9..<12: return .group(.alternation(several(2...3)))
    case 12..<15:
      captures += 1
      let index = captures - 1
      return .capture(random(depth: depth - 1, captures: &captures, using: &generator), index)
    default:
      let child = PatternTree.group(
        random(depth: depth - 1, captures: &captures, using: &generator))
      let minimum = Int.random(in: 0...2, using: &generator)
      let extra = Int.random(in: -3...2, using: &generator)
      let maximum = extra < 0 ? nil : max(1, minimum + extra)
      return .repetition(
        child, maximum == nil ? min(minimum, 1) : minimum, maximum,
        isGreedy: Bool.random(using: &generator))
    }
  }

  var captureCount: Int {
    switch self {
    case .capture(let child, _): child.captureCount + 1
    case .group(let child), .repetition(let child, _, _, isGreedy: _): child.captureCount
    case .sequence(let items), .alternation(let items): items.reduce(0) { $0 + $1.captureCount }
    default: 0
    }
  }

  var isNullable: Bool {
    switch self {
    case .scalar, .set: false
    case .empty, .textStart, .textEnd, .wordBoundary, .notWordBoundary: true
    case .sequence(let items): items.allSatisfy(\.isNullable)
    case .alternation(let items): items.contains { $0.isNullable }
    case .group(let child), .capture(let child, _): child.isNullable
    case .repetition(let child, let minimum, _, isGreedy: _): minimum == 0 || child.isNullable
    }
  }

  /// Whether something repeats that can be empty: implementations differ in what it captures.
  var repeatsEmptiness: Bool {
    switch self {
    case .sequence(let items), .alternation(let items): items.contains { $0.repeatsEmptiness }
    case .group(let child), .capture(let child, _): child.repeatsEmptiness
    case .repetition(let child, _, _, isGreedy: _): child.isNullable || child.repeatsEmptiness
    default: false
    }
  }

  /// The pattern as an author would write it.
  var source: String {
    switch self {
    case .empty: "(?:|)"
    case .scalar(let scalar): String(scalar)
    case .set(let source, _): source
    case .textStart: "^"
    case .textEnd: "$"
    case .wordBoundary: #"\b"#
    case .notWordBoundary: #"\B"#
    case .sequence(let items): items.map(\.source).joined()
    case .alternation(let items): items.map(\.source).joined(separator: "|")
    case .group(let child): "(?:\(child.source))"
    case .capture(let child, _): "(\(child.source))"
    case .repetition(let child, let minimum, let maximum, let isGreedy):
      child.source + Self.quantifier(minimum, maximum) + (isGreedy ? "" : "?")
    }
  }

  private static func quantifier(_ minimum: Int, _ maximum: Int?) -> String {
    switch (minimum, maximum) {
    case (0, nil): "*"
    case (1, nil): "+"
    case (0, 1): "?"
    case (let minimum, nil): "{\(minimum),}"
    case (let minimum, let maximum?):
      minimum == maximum ? "{\(minimum)}" : "{\(minimum),\(maximum)}"
    }
  }
}
