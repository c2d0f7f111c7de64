import KefuValues

/// Days that have a name: public holidays, lunar festivals, the days of big sales.
///
/// The numbers are the values of the lexicon's table. To add one: a case, its name, its day, its words.
enum Festival: UInt8, CaseIterable {
  case newYear = 1
  case springFestivalEve
  case springFestival
  case lantern
  case valentines
  case womensDay
  case consumerDay
  case aprilFools
  case qingming
  case labourDay
  case mothersDay
  case dragonBoat
  case childrensDay
  case midYearSale
  case fathersDay
  case qixi
  case ghostFestival
  case teachersDay
  case midAutumn
  case nationalDay
  case doubleNinth
  case halloween
  case singlesDay
  case thanksgiving
  case blackFriday
  case cyberMonday
  case doubleTwelve
  case winterSolstice
  case christmasEve
  case christmas
  case boxingDay
  case newYearsEve
  case easter
  case goodFriday
  case usLaborDay
  case memorialDay
  case independenceDay
  case stPatricksDay

  /// The day in a year, or `nil` if it is not known: lunar festivals before 2015 and after 2050.
  func date(in year: Int) -> CivilDate? {
    switch rule {
    case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
    case .lunar(let column, let offset):
      LunarFestivals.date(column, in: year)?.adding(days: offset)
    case .weekday(let weekday, let month, let nth, let offset):
      Festival.date(ofWeekday: weekday, number: nth, in: month, of: year)?.adding(days: offset)
    case .lastWeekday(let weekday, let month):
      Festival.date(ofLastWeekday: weekday, in: month, of: year)
    case .easter(let offset): Festival.easterSunday(of: year)?.adding(days: offset)
    case .qingming: SolarTerms.qingming(of: year)
    case .winterSolstice: SolarTerms.winterSolstice(of: year)
    }
  }

  /// The month and day of a festival that has the same ones every year.
  var fixedDay: (month: Int, day: Int)? {
    guard case .fixed(let month, let day) = rule else { return nil }
    return (month, day)
  }

  /// The name as results have it in `kind`.
  var name: StaticString {
    switch self {
    case .newYear: "new_year"
    case .springFestivalEve: "spring_festival_eve"
    case .springFestival: "spring_festival"
    case .lantern: "lantern_festival"
    case .valentines: "valentines_day"
    case .womensDay: "womens_day"
    case .consumerDay: "consumer_day"
    case .aprilFools: "april_fools_day"
    case .qingming: "qingming"
    case .labourDay: "labour_day"
    case .mothersDay: "mothers_day"
    case .dragonBoat: "dragon_boat_festival"
    case .childrensDay: "childrens_day"
    case .midYearSale: "618"
    case .fathersDay: "fathers_day"
    case .qixi: "qixi"
    case .ghostFestival: "ghost_festival"
    case .teachersDay: "teachers_day"
    case .midAutumn: "mid_autumn"
    case .nationalDay: "national_day"
    case .doubleNinth: "double_ninth"
    case .halloween: "halloween"
    case .singlesDay: "singles_day"
    case .thanksgiving: "thanksgiving"
    case .blackFriday: "black_friday"
    case .cyberMonday: "cyber_monday"
    case .doubleTwelve: "double_twelve"
    case .winterSolstice: "winter_solstice"
    case .christmasEve: "christmas_eve"
    case .christmas: "christmas"
    case .boxingDay: "boxing_day"
    case .newYearsEve: "new_years_eve"
    case .easter: "easter"
    case .goodFriday: "good_friday"
    case .usLaborDay: "us_labor_day"
    case .memorialDay: "memorial_day"
    case .independenceDay: "independence_day"
    case .stPatricksDay: "st_patricks_day"
    }
  }
}
