/// Cuts a run that starts with a Latin letter or an ASCII digit: words, numbers, identifiers, addresses.
///
/// For plain words the boundaries are those of UAX #29; the deviations are what a shop needs: A10023, ORD-7731,
/// type-c, 12:30 and addresses stay whole.
struct ASCIILexer {
  let units: UnsafeMutablePointer<UInt16>
  let count: Int

  /// The token that starts at `start`, which must be an ASCII letter or digit.
  func token(at start: Int) -> Token {
    if let end = addressEnd(from: start) {
      return Token(start: start, end: end.end, kind: end.kind)
    }
    var end = start
    var letters = false
    var digits = false
    while end < count {
      let unit = units[end]
      if unit.isLatinLetter {
        letters = true
      } else if unit.isDigit {
        digits = true
      } else if !joins(unit, at: end, hasDigits: digits) {
        break
      }
      end += 1
    }
    let kind: Token.Kind = letters && digits ? .identifier : digits ? .number : .latin
    return Token(start: start, end: end, kind: kind)
  }

  /// Whether a sign inside the run belongs to it, which needs a letter or a digit on both sides.
  private func joins(_ unit: UInt16, at position: Int, hasDigits: Bool) -> Bool {
    guard position + 1 < count else { return false }
    let before = units[position - 1]
    let after = units[position + 1]
    switch unit {
    case 0x27, 0x2019:  // apostrophe, also the typographic one
      return before.isLatinLetter && after.isLatinLetter
    case 0x2E, 0x2C, 0x3A:  // . , :
      return before.isDigit && after.isDigit
    case 0x2D, 0x5F:  // - _
      guard before.isAlphanumeric, after.isAlphanumeric else { return false }
      // A hyphen between plain words parts them; one beside a digit or a single letter joins.
      return hasDigits || after.isDigit || isSingleLetter(at: position + 1)
        || unit == 0x5F
    default:
      return false
    }
  }

  private func isSingleLetter(at position: Int) -> Bool {
    units[position].isLetter && (position + 1 == count || !units[position + 1].isAlphanumeric)
  }

  /// The end of an e-mail address or URL that starts here.
  private func addressEnd(from start: Int) -> (end: Int, kind: Token.Kind)? {
    if hasPrefix("http://", at: start) || hasPrefix("https://", at: start)
      || hasPrefix("ftp://", at: start) || hasPrefix("www.", at: start)
    {
      return (trimmed(runEnd(from: start, limit: count), from: start), .url)
    }
    let end = trimmed(
      runEnd(from: start, limit: min(count, start + ASCIILexer.plainLimit)), from: start)
    var at = -1
    var dot = -1
    for position in start..<end {
      if units[position] == 0x40 { at = position }
      if units[position] == 0x2E, position + 1 < end, units[position + 1].isAlphanumeric {
        dot = position
      }
    }
    if at > start, at + 1 < end, dot > at { return (end, .email) }
    guard at < 0, dot > start, hasTopLevelDomain(from: start, to: end) else { return nil }
    return (end, .url)
  }

  /// An address without a scheme is looked for so far, or a long run of `a.a.a.` would take quadratic time.
  private static let plainLimit = 128

  /// The end of the signs that an address may hold.
  private func runEnd(from start: Int, limit: Int) -> Int {
    var end = start
    while end < limit, isAddressUnit(units[end]) { end += 1 }
    return end
  }

  /// Leaves out signs that end the sentence rather than the address.
  private func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start + 1, isTrailingSign(units[end - 1]) { end -= 1 }
    return end
  }

  /// Whether the host part `label.label…` up to a slash ends in a domain that shops' customers paste.
  private func hasTopLevelDomain(from start: Int, to end: Int) -> Bool {
    var hostEnd = start
    var dot = -1
    while hostEnd < end, units[hostEnd] != 0x2F, units[hostEnd] != 0x3F, units[hostEnd] != 0x3A {
      if units[hostEnd] == 0x2E { dot = hostEnd }
      hostEnd += 1
    }
    guard dot > start, units[start].isLetter || units[dot - 1].isLetter else { return false }
    return ASCIILexer.topLevelDomains.contains { domain in
      domain.count == hostEnd - dot - 1
        && domain.indices.allSatisfy { units[dot + 1 + $0] == domain[$0] }
    }
  }

  private static let topLevelDomains: [[UInt16]] = [
    "com", "cn", "net", "org", "io", "co", "tw", "hk", "shop", "store", "top", "me", "cc", "uk",
    "vip",
  ].map { Array($0.utf16) }

  private func hasPrefix(_ prefix: StaticString, at start: Int) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount
    where units[start + offset] != UInt16(prefix.utf8Start[offset]) { return false }
    return true
  }

  private func isAddressUnit(_ unit: UInt16) -> Bool {
    if unit.isAlphanumeric { return true }
    switch unit {
    case 0x2E, 0x2D, 0x5F, 0x40, 0x2F, 0x3A, 0x3F, 0x3D, 0x26, 0x23, 0x25, 0x2B, 0x7E: return true
    default: return false
    }
  }

  private func isTrailingSign(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2E, 0x3F, 0x3A, 0x2D: true
    default: false
    }
  }
}

extension UInt16 {
  /// A lower-case ASCII letter: normalised text has no others.
  @inlinable @inline(__always)
  package var isLetter: Bool { self >= 0x61 && self <= 0x7A }

  /// A lower-case letter of ASCII, Latin-1 or Latin Extended.
  @inlinable @inline(__always)
  package var isLatinLetter: Bool {
    isLetter || (self >= 0xC0 && self <= 0x24F && self != 0xD7 && self != 0xF7)
  }

  /// An ASCII digit.
  @inlinable @inline(__always)
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  @inlinable @inline(__always)
  package var isAlphanumeric: Bool { isLetter || isDigit }

  /// A character of the common Han block.
  @inlinable @inline(__always)
  package var isHan: Bool { self >= 0x4E00 && self <= 0x9FFF }
}
