/// A backtracking matcher, as short as can be: what the engine must agree with.
final class PatternOracle {
  typealias Captures = [Range<Int>?]
  typealias Continuation = (Int, Captures) -> (Int, Captures)?

  private let text: [Unicode.Scalar]
  private var budget = 20_000

  init(_ text: [Unicode.Scalar]) { self.text = text }

  /// Whether a search took too long, so that its result means nothing.
  var isExhausted: Bool { budget <= 0 }

  func firstMatch(
    of tree: PatternTree, from: Int = 0
  ) -> (range: Range<Int>, captures: Captures)? {
    let none = Captures(repeating: nil, count: tree.captureCount)
    for start in from...text.count {
      if let (end, captures) = match(tree, start, none, { ($0, $1) }) {
        return (start..<end, captures)
      }
    }
    return nil
  }

  private func match(
    _ tree: PatternTree, _ position: Int, _ captures: Captures, _ next: @escaping Continuation
  ) -> (Int, Captures)? {
    budget -= 1
    guard budget > 0 else { return nil }
    switch tree {
    case .empty: return next(position, captures)
    case .scalar(let scalar): return read([scalar], position, captures, next)
    case .set(_, let members): return read(members, position, captures, next)
    case .textStart: return position == 0 ? next(position, captures) : nil
    case .textEnd: return position == text.count ? next(position, captures) : nil
    case .wordBoundary: return isBoundary(position) ? next(position, captures) : nil
    case .notWordBoundary: return isBoundary(position) ? nil : next(position, captures)
    case .sequence(let items):
      guard let first = items.first else { return next(position, captures) }
      return match(first, position, captures) { [self] in
        match(.sequence(Array(items.dropFirst())), $0, $1, next)
      }
    case .alternation(let items):
      for item in items {
        if let result = match(item, position, captures, next) { return result }
      }
      return nil
    case .group(let child): return match(child, position, captures, next)
    case .capture(let child, let index):
      return match(child, position, captures) { end, captures in
        var captures = captures
        captures[index] = position..<end
        return next(end, captures)
      }
    case .repetition(let child, let minimum, let maximum, let isGreedy):
      if minimum > 1 || (minimum == 1 && maximum != nil) {
        let rest = PatternTree.repetition(
          child, minimum - 1, maximum.map { $0 - 1 }, isGreedy: isGreedy)
        return match(child, position, captures) { [self] in match(rest, $0, $1, next) }
      }
      if maximum == 0 { return next(position, captures) }
      let again: () -> (Int, Captures)? = { [self] in
        guard let maximum else { return loop(child, isGreedy, position, captures, true, next) }
        let rest = PatternTree.repetition(child, 0, maximum - 1, isGreedy: isGreedy)
        return match(child, position, captures) { [self] in match(rest, $0, $1, next) }
      }
      if minimum == 1 { return again() }
      return isGreedy
        ? again() ?? next(position, captures) : next(position, captures) ?? again()
    }
  }

  /// One round or more; only the first may be empty, and then it is the last.
  private func loop(
    _ child: PatternTree, _ isGreedy: Bool, _ start: Int, _ captures: Captures, _ isFirst: Bool,
    _ next: @escaping Continuation
  ) -> (Int, Captures)? {
    match(child, start, captures) { [self] end, captures in
      if end == start { return isFirst ? next(end, captures) : nil }
      if isGreedy, let result = loop(child, isGreedy, end, captures, false, next) { return result }
      if let result = next(end, captures) { return result }
      return isGreedy ? nil : loop(child, isGreedy, end, captures, false, next)
    }
  }

  private func read(
    _ members: Set<Unicode.Scalar>, _ position: Int, _ captures: Captures,
    _ next: Continuation
  ) -> (Int, Captures)? {
    guard position < text.count, members.contains(text[position]) else { return nil }
    return next(position + 1, captures)
  }

  private func isBoundary(_ position: Int) -> Bool {
    func isWord(_ index: Int) -> Bool {
      text.indices.contains(index) && "abc".unicodeScalars.contains(text[index])
    }
    return isWord(position - 1) != isWord(position)
  }
}
