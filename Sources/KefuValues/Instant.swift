/// A point in time as the customer's clock shows it; no zone database is needed.
public struct Instant: Hashable, Sendable, Codable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public var secondsSince1970: Int64
  /// Seconds east of Greenwich, within ±18 hours.
  public var utcOffset: Int32

  /// Makes an instant.
  public init(secondsSince1970: Int64, utcOffset: Int32 = 0) {
    self.secondsSince1970 = secondsSince1970
    self.utcOffset = utcOffset
  }
}

extension Instant: Comparable {
  /// By the moment alone; two offsets of one moment are ordered by offset, so that order is total.
  public static func < (left: Instant, right: Instant) -> Bool {
    (left.secondsSince1970, left.utcOffset) < (right.secondsSince1970, right.utcOffset)
  }
}

extension Instant {
  /// Reads ISO 8601, for instance `2026-11-21T09:30:00+08:00`.
  ///
  /// Also with `Z`, without seconds, with a space for `T`, or a date alone (midnight UTC). A fraction of a second is dropped.
  /// Returns `nil` for anything else.
  public init?(_ text: String) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(digits: 4), scanner.skip("-"),
      let month = scanner.number(digits: 2), scanner.skip("-"),
      let day = scanner.number(digits: 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    var seconds = Int64(date.daysSince1970) * 86_400
    var offset: Int32 = 0
    if !scanner.isAtEnd {
      guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
        let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"),
        let minute = scanner.number(digits: 2), minute < 60
      else { return nil }
      seconds += Int64(hour * 3600 + minute * 60)
      if scanner.skip(":") {
        guard let second = scanner.number(digits: 2), second < 60 else { return nil }
        seconds += Int64(second)
        if scanner.skip(".") { guard scanner.skipDigits() else { return nil } }
      }
      if !scanner.skip("Z"), !scanner.skip("z"), !scanner.isAtEnd {
        let sign: Int32
        if scanner.skip("+") {
          sign = 1
        } else if scanner.skip("-") {
          sign = -1
        } else {
          return nil
        }
        guard let hours = scanner.number(digits: 2), hours <= 18 else { return nil }
        _ = scanner.skip(":")
        guard let minutes = scanner.number(digits: 2), minutes < 60 else { return nil }
        offset = sign * Int32(hours * 3600 + minutes * 60)
      }
      guard scanner.isAtEnd else { return nil }
    }
    self.init(secondsSince1970: seconds - Int64(offset), utcOffset: offset)
  }
}

/// Reads fixed-width numbers from ASCII text.
private struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number(digits count: Int) -> Int? {
    guard rest.count >= count else { return nil }
    var value = 0
    for byte in rest.prefix(count) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    rest = rest.dropFirst(count)
    return value
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func skipDigits() -> Bool {
    let before = rest.count
    rest = rest.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return rest.count < before
  }
}
