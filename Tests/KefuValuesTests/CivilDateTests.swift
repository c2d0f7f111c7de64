import KefuValues
import Testing

@Suite struct CivilDateTests {
  @Test("counts days without a gap from 1600 to 2400")
  func everyDay() throws {
    var day = try #require(CivilDate("1600-01-01"))
    var count = day.daysSince1970
    var weekday = day.weekday
    #expect(weekday == 6)  // a Saturday
    while day.year < 2400 {
      let next =
        CivilDate(year: day.year, month: day.month, day: day.day + 1)
        ?? CivilDate(year: day.year, month: day.month + 1, day: 1)
        ?? CivilDate(year: day.year + 1, month: 1, day: 1)
      guard let next, next > day, next.daysSince1970 == count + 1,
        CivilDate(daysSince1970: count + 1) == next, day.adding(days: 1) == next,
        next.weekday == weekday % 7 + 1
      else {
        Issue.record("after \(day.text)")
        return
      }
      day = next
      count += 1
      weekday = next.weekday
    }
    #expect(count - 146_097 * 2 == CivilDate("1600-01-01")?.daysSince1970)
  }

  @Test("has no days outside the years 1 to 9999")
  func bounds() throws {
    let first = try #require(CivilDate("0001-01-01"))
    let last = try #require(CivilDate("9999-12-31"))
    #expect(CivilDate(daysSince1970: first.daysSince1970) == first)
    #expect(CivilDate(daysSince1970: last.daysSince1970) == last)
    #expect(first.adding(days: -1) == nil && last.adding(days: 1) == nil)
    #expect(first.adding(days: .min) == nil && last.adding(days: .max) == nil)
    #expect(first.adding(months: -1) == nil && last.adding(months: 1) == nil)
    #expect(first.adding(months: .min) == nil && last.adding(months: .max) == nil)
    #expect(CivilDate(daysSince1970: .min) == nil && CivilDate(daysSince1970: .max) == nil)
  }

  @Test(
    "adds months and stops at the end of a short one",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
      ("2026-01-15", 1, "2026-02-15"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-11-21", 2, "2027-01-21"), ("2026-01-21", -1, "2025-12-21"),
      ("2028-02-29", 12, "2029-02-28"), ("2026-11-30", -24, "2024-11-30"),
    ])
  func months(day: String, count: Int, expected: String) {
    #expect(CivilDate(day)?.adding(months: count)?.text == expected)
  }

  @Test("tells the customer's day and minute at an instant")
  func instants() {
    let late = Instant("2026-11-21T23:59:30-08:00")
    #expect(late.flatMap(CivilDate.init(at:))?.text == "2026-11-21")
    #expect(late?.minuteOfDay == 1439)
    let early = Instant("1969-12-31T00:00:00Z")
    #expect(early.flatMap(CivilDate.init(at:))?.text == "1969-12-31")
    #expect(early?.minuteOfDay == 0)
    let impossible = Instant(secondsSince1970: .max, utcOffset: 1)
    #expect(CivilDate(at: impossible) == nil && impossible.minuteOfDay == 0)
    #expect(CivilDate(at: Instant(secondsSince1970: .min, utcOffset: -1)) == nil)
    #expect(CivilDate("2026-02-28")?.lastOfMonth?.day == 28)
  }
}
