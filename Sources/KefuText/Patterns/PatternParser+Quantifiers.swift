extension PatternParser {
  /// Reads a quantifier and applies it to the part before it.
  mutating func parseQuantifier(_ symbol: Unicode.Scalar) throws(PatternError) {
    let offset = position
    switch previous {
    case .nothing: throw error(.repeatsNothing(symbol), at: offset)
    case .quantifier:
      throw error(symbol == "+" ? .possessiveQuantifier : .repeatedQuantifier(symbol), at: offset)
    case .part: break
    }
    position += 1
    var repetition =
      switch symbol {
      case "*": PatternRepetition(minimum: 0)
      case "+": PatternRepetition(minimum: 1)
      case "?": PatternRepetition(minimum: 0, maximum: 1)
      default: try parseBounds(from: offset)
      }
    repetition.isGreedy = !skip("?")
    try repeatLastPart(repetition, at: offset)
    previous = .quantifier
  }

  private mutating func repeatLastPart(
    _ repetition: PatternRepetition, at offset: Int
  ) throws(PatternError) {
    let last = groups.count - 1
    let child = groups[last].items.removeLast()
    if repetition.maximum == 0 { return }
    if repetition.minimum == 1, repetition.maximum == 1 {
      groups[last].items.append(child)
    } else {
      groups[last].items.append(try syntax.add(.repetition(child, repetition), at: offset))
    }
  }

  /// Reads `m}`, `m,}` or `m,n}`.
  private mutating func parseBounds(from offset: Int) throws(PatternError) -> PatternRepetition {
    guard let minimum = parseCount() else { throw error(.malformedBounds, at: offset) }
    var maximum: Int? = minimum
    if skip(",") { maximum = parseCount() }
    guard skip("}") else { throw error(.malformedBounds, at: offset) }
    guard max(minimum, maximum ?? 0) <= PatternLimits.repetition else {
      throw error(.repetitionAboveLimit, at: offset)
    }
    if let maximum, maximum < minimum {
      throw error(.reversedBounds(minimum, maximum), at: offset)
    }
    return PatternRepetition(minimum: minimum, maximum: maximum)
  }

  /// Reads digits; a number of any length is at most one above the limit.
  private mutating func parseCount() -> Int? {
    var count: Int?
    while let scalar = peek, ("0"..."9").contains(scalar) {
      position += 1
      count = min((count ?? 0) * 10 + Int(scalar.value - 0x30), PatternLimits.repetition + 1)
    }
    return count
  }
}
