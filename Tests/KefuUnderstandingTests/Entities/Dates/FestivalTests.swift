import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct FestivalTests {
  @Test(
    "knows the days of festivals",
    arguments: [
      (
        Festival.springFestival, "2015-02-19 2020-01-25 2024-02-10 2025-01-29 2026-02-17 2027-02-06"
      ),
      (.springFestivalEve, "2024-02-09 2025-01-28 2026-02-16"),
      (.lantern, "2024-02-24 2025-02-12 2026-03-03"),
      (.dragonBoat, "2023-06-22 2024-06-10 2025-05-31 2026-06-19"),
      (.qixi, "2023-08-22 2024-08-10 2025-08-29 2026-08-19"),
      (.ghostFestival, "2024-08-18 2025-09-06"),
      (.midAutumn, "2020-10-01 2023-09-29 2024-09-17 2025-10-06 2026-09-25"),
      (.doubleNinth, "2023-10-23 2024-10-11 2025-10-29 2026-10-18"),
      (.qingming, "2023-04-05 2024-04-04 2025-04-04 2026-04-05"),
      (.winterSolstice, "2021-12-21 2022-12-22 2023-12-22 2024-12-21 2025-12-21"),
      (.easter, "2019-04-21 2024-03-31 2025-04-20 2026-04-05 2038-04-25"),
      (.goodFriday, "2024-03-29 2025-04-18 2026-04-03"),
      (.thanksgiving, "2023-11-23 2024-11-28 2025-11-27 2026-11-26"),
      (.blackFriday, "2024-11-29 2025-11-28"), (.cyberMonday, "2024-12-02 2025-12-01"),
      (.mothersDay, "2024-05-12 2025-05-11 2026-05-10"),
      (.fathersDay, "2024-06-16 2025-06-15 2026-06-21"),
      (.usLaborDay, "2024-09-02 2025-09-01"), (.memorialDay, "2024-05-27 2025-05-26"),
      (.singlesDay, "2025-11-11"), (.midYearSale, "2025-06-18"), (.christmas, "2025-12-25"),
    ])
  func days(festival: Festival, days: String) throws {
    for day in days.split(separator: " ") {
      let expected = try #require(CivilDate(String(day)))
      #expect(festival.date(in: expected.year) == expected, "\(festival)")
    }
  }

  @Test("keeps the lunar festivals where moon and sun allow them, for all years of the table")
  func lunarYears() throws {
    for year in 2015...2050 {
      let spring = try #require(Festival.springFestival.date(in: year))
      #expect((spring.month, spring.day) >= (1, 21) && (spring.month, spring.day) <= (2, 20))
      // 正月初一 and 五月初五 are four or, with a leap month, five months and four days apart.
      let boat = try #require(Festival.dragonBoat.date(in: year))
      let qixi = try #require(Festival.qixi.date(in: year))
      let moon = try #require(Festival.midAutumn.date(in: year))
      let ninth = try #require(Festival.doubleNinth.date(in: year))
      func isMonths(_ days: Int, _ rest: Int) -> Bool {
        (1...5).contains { abs(Double(days - rest) - 29.53 * Double($0)) < 1.6 }
      }
      #expect(isMonths(boat.daysSince1970 - spring.daysSince1970, 4), "\(year)")
      #expect(isMonths(qixi.daysSince1970 - boat.daysSince1970, 2), "\(year)")
      #expect(isMonths(moon.daysSince1970 - qixi.daysSince1970, 8), "\(year)")
      #expect(isMonths(ninth.daysSince1970 - moon.daysSince1970, -6), "\(year)")
      if year < 2050, let next = Festival.springFestival.date(in: year + 1) {
        let days = next.daysSince1970 - spring.daysSince1970
        #expect((353...355).contains(days) || (383...385).contains(days), "\(year)")
      }
    }
    #expect(Festival.springFestival.date(in: 2014) == nil)
    #expect(Festival.springFestival.date(in: 2051) == nil)
  }

  @Test("has a word for every festival and a festival for every word")
  func words() {
    var named = Set<UInt8>()
    for table in LexiconTables.dates
    where !table.classes.isDisjoint(with: [.festival, .festivalNumber]) {
      table.forEachWord { word, value in
        let number = value.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        #expect(
          Festival(rawValue: UInt8(clamping: number)) != nil,
          "\(String(decoding: word, as: UTF8.self))")
        named.insert(UInt8(clamping: number))
      }
    }
    #expect(named.count == Festival.allCases.count)
  }
}
