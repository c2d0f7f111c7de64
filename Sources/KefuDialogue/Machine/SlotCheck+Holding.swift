import KefuText
import KefuValues

extension SlotCheck {
  /// Whether a value passes; a look-up, which only an action can make, counts as passed.
  func holds(
    for value: SlotValue, day: CivilDate?, value variable: (VariableName) -> SlotValue?
  ) -> Bool {
    switch condition {
    case .pattern(let source):
      let flag = source.hasPrefix("(?i)") ? "(?i)" : ""
      let whole = "\(flag)^(?:\(source.dropFirst(flag.count)))$"
      return (try? Pattern(whole))?.firstMatch(in: value.text) != nil
    case .range(let lower, let upper):
      guard case .number(let number) = value else { return false }
      return number >= lower ?? -.infinity && number <= upper ?? .infinity
    case .dates(let from, let until):
      guard case .date(let date) = value else { return false }
      // Without a time "today" is unknown, and no day can be said to be wrong.
      let lower = from?.date(today: day)
      let upper = until?.date(today: day)
      return lower.map { $0 <= date } ?? true && upper.map { date <= $0 } ?? true
    case .oneOf(let texts): return texts.contains(value.text)
    case .checksum(let checksum): return checksum.holds(for: value.text)
    case .condition(let condition): return condition.holds(variable)
    case .lookUp: return true
    }
  }
}

extension DayBound {
  /// The day; `nil` if it is counted from a day that is not known.
  fileprivate func date(today: CivilDate?) -> CivilDate? {
    switch self {
    case .fixed(let text): CivilDate(text)
    case .fromToday(let days): today?.adding(days: days)
    }
  }
}

extension Checksum {
  /// Whether the digits of a text check; spaces and dashes between them do not count.
  func holds(for text: String) -> Bool {
    let digits = text.unicodeScalars.filter { $0 != " " && $0 != "-" }.map(Checksum.value)
    switch self {
    case .luhn: return Checksum.luhn(digits)
    case .idCard: return Checksum.idCard(digits)
    }
  }

  /// 0 to 9, 10 for X; -1 for anything else.
  private static func value(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "0"..."9": Int(scalar.value - 48)
    case "X", "x": 10
    default: -1
    }
  }

  private static func luhn(_ digits: [Int]) -> Bool {
    guard (12...19).contains(digits.count), digits.allSatisfy({ (0...9).contains($0) }) else {
      return false
    }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.offset % 2 == 0 ? digit.element : digit.element * 2
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum % 10 == 0
  }

  private static func idCard(_ digits: [Int]) -> Bool {
    guard digits.count == 18, digits.dropLast().allSatisfy({ (0...9).contains($0) }),
      digits.allSatisfy({ $0 >= 0 })
    else { return false }
    // ISO 7064 MOD 11-2: weights are powers of two, modulo 11.
    var sum = 0
    var weight = 1
    for digit in digits.reversed() {
      sum += digit * weight
      weight = weight * 2 % 11
    }
    return sum % 11 == 1
  }
}
