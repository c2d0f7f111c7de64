import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct DateResolutionTests {
  private let reader = EntityReader()

  private func day(_ text: String, on day: CivilDate) -> CivilDate? {
    let noon = Instant(secondsSince1970: Int64(day.daysSince1970) * 86_400 + 43_200)
    return reader.entities(in: text, at: noon).first?.value.flatMap { CivilDate($0) }
  }

  @Test("takes 周五 as the next Friday, 下周五 and 上周五 as those of the weeks beside, on any day")
  func fridays() throws {
    var today = try #require(CivilDate("2024-01-01"))
    for _ in 0..<1000 {
      let monday = try #require(today.adding(days: 1 - today.weekday))
      let friday = try #require(day("周五", on: today))
      #expect(friday.weekday == 5)
      #expect((0...6).contains(friday.daysSince1970 - today.daysSince1970))
      #expect(day("这周五", on: today) == monday.adding(days: 4))
      #expect(day("下周五", on: today) == monday.adding(days: 11))
      #expect(day("上周五", on: today) == monday.adding(days: -3))
      #expect(day("next Friday", on: today) == monday.adding(days: 11))
      today = try #require(today.adding(days: 1))
    }
  }

  @Test("takes a day without its year as the one closest to the message, on any day")
  func closestYear() throws {
    var today = try #require(CivilDate("2024-01-01"))
    for _ in 0..<1500 {
      let found = try #require(day("5月6日", on: today))
      #expect(found.month == 5 && found.day == 6)
      #expect(abs(found.daysSince1970 - today.daysSince1970) <= 183)
      today = try #require(today.adding(days: 1))
    }
  }

  @Test("looks at the customer's clock and not at Greenwich")
  func offset() {
    let west = Instant("2026-11-21T23:30:00-08:00")
    let east = Instant("2026-11-22T15:30:00+08:00")
    #expect(west?.secondsSince1970 == east?.secondsSince1970)
    #expect(reader.entities(in: "今天", at: west).first?.value == "2026-11-21")
    #expect(reader.entities(in: "今天", at: east).first?.value == "2026-11-22")
  }
}
