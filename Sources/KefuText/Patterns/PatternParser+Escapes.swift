extension PatternParser {
  /// What an escape means.
  enum Escape {
    case scalar(Unicode.Scalar)
    case set(ScalarSet)
    case assertion(PatternAssertion)
  }

  /// Reads an escape outside a class.
  mutating func parseEscape() throws(PatternError) {
    let offset = position
    switch try escape() {
    case .scalar(let scalar): try add(.set(literal(scalar)), at: offset)
    case .set(let set): try add(.set(set), at: offset)
    case .assertion(let assertion): try add(.assertion(assertion), at: offset)
    }
  }

  /// Reads `\` and what it escapes.
  mutating func escape() throws(PatternError) -> Escape {
    let offset = position
    position += 1
    guard let scalar = next() else { throw error(.trailingBackslash, at: offset) }
    switch scalar {
    case "d": return .set(.digits)
    case "D": return .set(ScalarSet.digits.inverted)
    case "w": return .set(.wordScalars)
    case "W": return .set(ScalarSet.wordScalars.inverted)
    case "s": return .set(.whiteSpace)
    case "S": return .set(ScalarSet.whiteSpace.inverted)
    case "b": return .assertion(.wordBoundary)
    case "B": return .assertion(.notWordBoundary)
    case "t": return .scalar("\t")
    case "n": return .scalar("\n")
    case "r": return .scalar("\r")
    case "u": return .scalar(try unicodeEscape(from: offset))
    case "p": return .set(try property(from: offset))
    case "P": return .set(try property(from: offset).inverted)
    case "1"..."9", "k", "g": throw error(.backreference, at: offset)
    default: break
    }
    let isLetterOrDigit =
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
    guard !isLetterOrDigit else { throw error(.unknownEscape(scalar), at: offset) }
    return .scalar(scalar)
  }

  /// Reads `{XXXX}`, one to six hexadecimal digits.
  private mutating func unicodeEscape(from offset: Int) throws(PatternError) -> Unicode.Scalar {
    guard let digits = braced(), (1...6).contains(digits.count),
      digits.allSatisfy({ $0.properties.isASCIIHexDigit }),
      let value = UInt32(String(String.UnicodeScalarView(digits)), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw error(.unicodeEscape, at: offset) }
    return scalar
  }

  private mutating func property(from offset: Int) throws(PatternError) -> ScalarSet {
    let name = braced().map { String(String.UnicodeScalarView($0)) } ?? ""
    guard let set = ScalarSet.property(named: name) else {
      throw error(.unknownProperty(name), at: offset)
    }
    return set
  }

  /// Reads `{…}` and returns what is inside, at most 40 scalars; `nil` if there is no such thing here.
  private mutating func braced() -> ArraySlice<Unicode.Scalar>? {
    guard peek == "{" else { return nil }
    let inside = scalars[(position + 1)...].prefix(40)
    guard let end = inside.firstIndex(of: "}") else { return nil }
    position = end + 1
    return scalars[inside.startIndex..<end]
  }
}
