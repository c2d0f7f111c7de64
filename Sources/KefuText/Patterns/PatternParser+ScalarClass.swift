extension PatternParser {
  /// Reads `[…]`.
  mutating func parseClass() throws(PatternError) -> ScalarSet {
    let offset = position
    position += 1
    let isNegated = skip("^")
    if peek == "]" { throw error(.emptyClass, at: offset) }
    var ranges: [ClosedRange<UInt32>] = []
    while !skip("]") {
      guard peek != nil else { throw error(.unclosedClass, at: offset) }
      ranges += try parseMember(of: offset)
    }
    var set = ScalarSet(ranges)
    if ignoresCase { set = CaseVariants.closing(set) }
    if isNegated { set = set.inverted }
    guard !set.isEmpty else { throw error(.classMatchesNothing, at: offset) }
    return set
  }

  /// Reads a scalar, a range or an escape; `start` is where the class began.
  private mutating func parseMember(of start: Int) throws(PatternError) -> [ClosedRange<UInt32>] {
    let offset = position
    let first = try parseEnd(of: start)
    // A hyphen before the closing bracket stands for itself.
    guard peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
      switch first {
      case .scalar(let scalar): return [scalar.value...scalar.value]
      case .set(let set): return set.ranges
      case .assertion: throw error(.boundaryInClass, at: offset)
      }
    }
    position += 1
    let second = try parseEnd(of: start)
    guard case .scalar(let low) = first, case .scalar(let high) = second else {
      throw error(.rangeOfClass, at: offset)
    }
    guard low <= high else { throw error(.reversedRange(low, high), at: offset) }
    return [low.value...high.value]
  }

  /// Reads one end of a range.
  private mutating func parseEnd(of start: Int) throws(PatternError) -> Escape {
    switch peek {
    case nil: throw error(.unclosedClass, at: start)
    case "[": throw error(.nestedClass, at: position)
    case "\\": return try escape()
    case let scalar?:
      position += 1
      return .scalar(scalar)
    }
  }
}
