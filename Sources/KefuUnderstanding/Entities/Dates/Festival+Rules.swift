import KefuValues

extension Festival {
  /// How the day follows from the year.
  enum Rule {
    case fixed(month: Int, day: Int)
    case lunar(LunarFestivals.Column, offset: Int)
    /// The nth weekday of a month (1 is Monday), and days after it.
    case weekday(Int, month: Int, nth: Int, offset: Int)
    case lastWeekday(Int, month: Int)
    /// Days after Easter Sunday.
    case easter(offset: Int)
    case qingming
    case winterSolstice
  }

  var rule: Rule {
    switch self {
    case .newYear: .fixed(month: 1, day: 1)
    case .springFestivalEve: .lunar(.springFestival, offset: -1)
    case .springFestival: .lunar(.springFestival, offset: 0)
    case .lantern: .lunar(.springFestival, offset: 14)
    case .valentines: .fixed(month: 2, day: 14)
    case .womensDay: .fixed(month: 3, day: 8)
    case .consumerDay: .fixed(month: 3, day: 15)
    case .stPatricksDay: .fixed(month: 3, day: 17)
    case .aprilFools: .fixed(month: 4, day: 1)
    case .qingming: .qingming
    case .easter: .easter(offset: 0)
    case .goodFriday: .easter(offset: -2)
    case .labourDay: .fixed(month: 5, day: 1)
    case .mothersDay: .weekday(7, month: 5, nth: 2, offset: 0)
    case .memorialDay: .lastWeekday(1, month: 5)
    case .dragonBoat: .lunar(.dragonBoat, offset: 0)
    case .childrensDay: .fixed(month: 6, day: 1)
    case .midYearSale: .fixed(month: 6, day: 18)
    case .fathersDay: .weekday(7, month: 6, nth: 3, offset: 0)
    case .independenceDay: .fixed(month: 7, day: 4)
    case .qixi: .lunar(.qixi, offset: 0)
    case .ghostFestival: .lunar(.qixi, offset: 8)
    case .usLaborDay: .weekday(1, month: 9, nth: 1, offset: 0)
    case .teachersDay: .fixed(month: 9, day: 10)
    case .midAutumn: .lunar(.midAutumn, offset: 0)
    case .nationalDay: .fixed(month: 10, day: 1)
    case .doubleNinth: .lunar(.doubleNinth, offset: 0)
    case .halloween: .fixed(month: 10, day: 31)
    case .singlesDay: .fixed(month: 11, day: 11)
    case .thanksgiving: .weekday(4, month: 11, nth: 4, offset: 0)
    case .blackFriday: .weekday(4, month: 11, nth: 4, offset: 1)
    case .cyberMonday: .weekday(4, month: 11, nth: 4, offset: 4)
    case .doubleTwelve: .fixed(month: 12, day: 12)
    case .winterSolstice: .winterSolstice
    case .christmasEve: .fixed(month: 12, day: 24)
    case .christmas: .fixed(month: 12, day: 25)
    case .boxingDay: .fixed(month: 12, day: 26)
    case .newYearsEve: .fixed(month: 12, day: 31)
    }
  }

  static func date(
    ofWeekday weekday: Int, number: Int, in month: Int, of year: Int
  ) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let ahead = (weekday - first.weekday + 7) % 7
    return first.adding(days: ahead + (number - 1) * 7)
  }

  static func date(ofLastWeekday weekday: Int, in month: Int, of year: Int) -> CivilDate? {
    guard let last = CivilDate(year: year, month: month, day: 1)?.lastOfMonth else { return nil }
    return last.adding(days: -((last.weekday - weekday + 7) % 7))
  }

  /// Easter Sunday of the Western churches.
  ///
  /// The algorithm of Meeus, Jones and Butcher, for any Gregorian year.
  static func easterSunday(of year: Int) -> CivilDate? {
    let moon = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (century + 8) / 25
    let epact =
      (19 * moon + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (moon + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

/// The days of the two solar terms that customers name, in Beijing, 2001 to 2099.
///
/// The usual approximation by a tropical year of 365.2422 days; the constants stand for the century.
enum SolarTerms {
  static func qingming(of year: Int) -> CivilDate? {
    day(of: year, constant: 48_100).flatMap { CivilDate(year: year, month: 4, day: $0) }
  }

  static func winterSolstice(of year: Int) -> CivilDate? {
    // 2021 is the one year for which the approximation is a day late.
    day(of: year, constant: 219_400).flatMap {
      CivilDate(year: year, month: 12, day: year == 2021 ? $0 - 1 : $0)
    }
  }

  private static func day(of year: Int, constant: Int) -> Int? {
    guard (2001...2099).contains(year) else { return nil }
    let rest = year - 2000
    return (2422 * rest + constant) / 10_000 - rest / 4
  }
}
