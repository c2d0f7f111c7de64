extension LexiconClasses {
  /// A day at a distance from today: 100 × `DayPart` + 50 + the distance.
  static let dayWord = LexiconClasses(rawValue: 1 << 40)
  /// 1 is Monday; a word that can be nothing else.
  static let weekday = LexiconClasses(rawValue: 1 << 41)
  /// 1 is Monday; a word that may be another (sun, sat).
  static let shortWeekday = LexiconClasses(rawValue: 1 << 42)
  /// A month.
  static let month = LexiconClasses(rawValue: 1 << 43)
  /// A month in a form that may be another word (may, march) or is too short to stand alone.
  static let shortMonth = LexiconClasses(rawValue: 1 << 44)
  /// A week, month or year: 100 × `CalendarUnit` + 50 + its distance from this one.
  static let period = LexiconClasses(rawValue: 1 << 45)
  /// A `Festival`.
  static let festival = LexiconClasses(rawValue: 1 << 46)
  /// A festival whose word has other meanings, so that what follows must tell: 十一, 618.
  static let festivalNumber = LexiconClasses(rawValue: 1 << 47)
  /// A `DayPart`; 20 is noon and 21 midnight, which are minutes.
  static let dayPart = LexiconClasses(rawValue: 1 << 48)
  /// A `CalendarUnit` behind a number.
  static let calendarUnit = LexiconClasses(rawValue: 1 << 49)
  /// A `DateLead`: a word that an expression begins with.
  static let dateLead = LexiconClasses(rawValue: 1 << 50)
  /// A part of a month or year: 10 × `CalendarUnit` + `DatePoint.Part`.
  static let datePart = LexiconClasses(rawValue: 1 << 51)
  /// A word that begins where a date seems to go on or to end, and shows that it is none: 号链接, 月饼, 后悔.
  static let dateStop = LexiconClasses(rawValue: 1 << 52)
  /// A word behind a number that shows that the number is a festival or a day: 活动, 大促, 下单.
  static let dateContext = LexiconClasses(rawValue: 1 << 53)

  /// A word behind a day that shows that it is past: 买的, 下的单; or before it: "bought".
  static let pastContext = LexiconClasses(rawValue: 1 << 54)

  /// A word behind a day that shows that it is to come: 能, 之前.
  static let futureContext = LexiconClasses(rawValue: 1 << 55)

  /// What an expression may begin with.
  static let dateStart: LexiconClasses = [
    .dayWord, .weekday, .shortWeekday, .month, .shortMonth, .period, .festival, .festivalNumber,
    .dayPart, .dateLead, .datePart,
  ]
}

/// The words that expressions begin with; the raw values are those of the lexicon's table.
enum DateLead: Int {
  /// "in", before a duration.
  case inside = 1
  /// "within".
  case within
  /// "next", "the next": before a duration, weekday, month or festival.
  case next
  case last
  case this
  /// "end of".
  case endOf
  case beginningOf
  case middleOf
  /// 周, 星期, before a day of the week.
  case week
  /// 过, before a duration.
  case after
  /// 未来, before a duration.
  case coming
  /// 最近, before a duration.
  case recent
  /// "a", "half", before a unit.
  case article
  /// "half past".
  case halfPast
  case quarterPast
  case quarterTo
  /// 早, 晚, before an hour.
  case earlyHour
  case lateHour
  /// 夜, before an hour.
  case nightHour
  /// "this coming", before a weekday, month or festival.
  case upcoming
}
