/// The words for days, weeks, months and parts of the day.
extension LexiconTables {
  static let dates: [LexiconTable] = [
    LexiconTable(classes: .dayWord, text: dayWords),
    LexiconTable(classes: .weekday, text: weekdays),
    LexiconTable(classes: .shortWeekday, text: shortWeekdays),
    LexiconTable(classes: .month, text: months),
    LexiconTable(classes: .shortMonth, text: shortMonths),
    LexiconTable(classes: .period, text: periods),
    LexiconTable(classes: .festival, text: festivals),
    LexiconTable(classes: .festivalNumber, text: festivalNumbers),
    LexiconTable(classes: .dayPart, text: dayParts),
    LexiconTable(classes: .calendarUnit, text: calendarUnits),
    LexiconTable(classes: .dateLead, text: dateLeads),
    LexiconTable(classes: .datePart, text: dateParts),
    LexiconTable(classes: .dateStop, text: dateStops),
    LexiconTable(classes: .dateContext, text: dateContexts),
    LexiconTable(classes: .pastContext, text: pastContexts),
    LexiconTable(classes: .futureContext, text: futureContexts),
  ]

  private static let dayWords: StaticString = """
    50: 今天, 今日, 今儿, 今儿个, today, tdy
    51: 明天, 明日, 明儿, 明儿个, tomorrow, tmr, tmrw, tomorow, tommorow, tommorrow
    52: 后天, 后日, 后儿, the day after tomorrow, day after tomorrow
    53: 大后天
    49: 昨天, 昨日, 昨儿, 昨儿个, yesterday
    48: 前天, 前日, 前儿, the day before yesterday, day before yesterday
    47: 大前天
    250: 今早, 今早上, 今晨, this morning
    450: this afternoon
    650: 今晚, 今晚上, 今夜, 今儿晚上, tonight, tonite, this evening
    251: 明早, 明早上, 明晨
    651: 明晚, 明晚上, 明夜
    652: 后晚
    249: 昨早, 昨晨
    649: 昨晚, 昨晚上, 昨夜, last night, last evening
    648: 前晚, 前晚上
    """

  private static let weekdays: StaticString = """
    1: monday
    2: tuesday
    3: wednesday
    4: thursday
    5: friday
    6: saturday
    7: sunday
    """

  private static let shortWeekdays: StaticString = """
    1: mon
    2: tue, tues
    3: wed
    4: thu, thur, thurs
    5: fri
    6: sat
    7: sun
    """

  private static let months: StaticString = """
    1: january
    2: february
    7: july
    9: september
    10: october
    11: november
    12: december
    """

  private static let shortMonths: StaticString = """
    1: jan
    2: feb
    3: mar, march
    4: apr, april
    5: may
    6: jun, june
    7: jul
    8: aug, august
    9: sep, sept
    10: oct
    11: nov
    12: dec
    """

  private static let periods: StaticString = """
    448: 上上周, 上上个周, 上上星期, 上上个星期, 上上礼拜, 上上个礼拜, the week before last, week before last
    449: 上周, 上个周, 上一周, 上星期, 上个星期, 上一个星期, 上礼拜, 上个礼拜, last week
    450: 这周, 这个周, 这一周, 这星期, 这个星期, 这礼拜, 这个礼拜, 本周, 本星期, this week
    451: 下周, 下个周, 下一周, 下星期, 下个星期, 下一个星期, 下礼拜, 下个礼拜, next week
    452: 下下周, 下下个周, 下下星期, 下下个星期, 下下礼拜, 下下个礼拜, the week after next, week after next
    548: 上上个月, 上上月, the month before last
    549: 上个月, 上月, 上一个月, last month
    550: 这个月, 这月, 本月, 本月份, this month
    551: 下个月, 下月, 下一个月, next month
    552: 下下个月, 下下月, the month after next
    648: 前年
    649: 去年, 上一年, last year
    650: 今年, 本年, 本年度, this year
    651: 明年, 下一年, next year
    652: 后年
    749: last weekend
    750: this weekend, weekend, the weekend, this week-end
    751: next weekend
    """

  private static let dayParts: StaticString = """
    1: 凌晨, 清早
    2: 早上, 早晨, 清晨, 上午, 一大早, 早间, morning
    3: 中午, 晌午
    4: 下午, 午后, afternoon
    5: 傍晚, 黄昏
    6: 晚上, 晚间, 夜晚, 夜里, 夜间, evening, night
    7: 半夜, 深夜, 大半夜
    8: 白天, 大白天
    20: noon, midday, 正午
    21: midnight, 午夜
    """

  private static let calendarUnits: StaticString = """
    1: 分钟, minute, minutes, min, mins
    2: 小时, 个小时, 钟头, 个钟头, 个钟, h, hr, hrs, hour, hours
    3: 天, 日, day, days
    4: 周, 个周, 星期, 个星期, 礼拜, 个礼拜, week, weeks, wk, wks
    5: 个月, month, months
    6: 年, year, years, yr, yrs
    """

  private static let dateLeads: StaticString = """
    1: in, in about, in around
    2: within, within about, in less than, in under, inside of
    3: next, the next, in the next, within the next, over the next, for the next, during the next
    4: last, the last, in the last, over the last, past, the past, in the past, over the past, within the last, within the past, previous, for the last, for the past, during the last, during the past
    5: this
    6: end of, the end of, late
    7: beginning of, the beginning of, start of, the start of, early
    8: middle of, the middle of, mid
    9: 周, 星期, 礼拜
    10: 过, 再过
    11: 未来, 接下来, 今后
    12: 最近, 近, 过去, 过去的, 最近的
    13: a, an, half, half a, half an, a couple of, a couple
    14: half past
    15: quarter past, a quarter past
    16: quarter to, a quarter to
    17: 早
    18: 晚
    19: 夜
    20: coming, the coming, this coming, upcoming, the upcoming
    """

  private static let dateParts: StaticString = """
    51: 月初, 上旬
    52: 月中旬, 中旬, 月中
    53: 月底, 月末, 下旬
    61: 年初
    63: 年底, 年末, 年尾
    64: 上半年
    65: 下半年
    """
}
