extension CivilDate {
  /// The day that lies so many days after 1970-01-01; `nil` outside the years 1 to 9999.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public init?(daysSince1970 days: Int) {
    guard (-719_162...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day that the customer's clock shows at an instant; `nil` outside the years 1 to 9999.
  public init?(at instant: Instant) {
    guard let local = instant.localSeconds else { return nil }
    self.init(daysSince1970: Int(local.flooredQuotient(by: 86_400)))
  }

  /// The day so many days later, or `nil` outside the years 1 to 9999.
  public func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(daysSince1970: sum)
  }

  /// The same day so many months later, or the last of that month if it is too short for it.
  ///
  /// One month after 31 January is 28 or 29 February. Returns `nil` outside the years 1 to 9999.
  public func adding(months: Int) -> CivilDate? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow else { return nil }
    let year = sum.flooredQuotient(by: 12)
    let month = sum - year * 12 + 1
    guard (1...9999).contains(year) else { return nil }
    return CivilDate(
      year: year, month: month, day: min(day, CivilDate.days(in: month, of: year)))
  }

  /// The day of the week as in ISO 8601: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    let days = daysSince1970 + 3
    return days - days.flooredQuotient(by: 7) * 7 + 1
  }

  /// The last day of this day's month.
  public var lastOfMonth: CivilDate? {
    CivilDate(year: year, month: month, day: CivilDate.days(in: month, of: year))
  }
}

extension CivilDate: Comparable {
  /// By the calendar.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Instant {
  /// The minute of the day that the customer's clock shows, 0 to 1439.
  public var minuteOfDay: Int {
    guard let local = localSeconds else { return 0 }
    return Int(local - local.flooredQuotient(by: 86_400) * 86_400) / 60
  }

  /// Seconds since 1970-01-01T00:00 on the customer's clock, unless they do not fit.
  fileprivate var localSeconds: Int64? {
    let (sum, overflow) = secondsSince1970.addingReportingOverflow(Int64(utcOffset))
    // The margin keeps the floor of a quotient from overflowing.
    return overflow || sum.magnitude > UInt64(Int64.max) / 2 ? nil : sum
  }
}

extension BinaryInteger {
  /// The quotient rounded down, for negative numbers too.
  fileprivate func flooredQuotient(by divisor: Self) -> Self {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
