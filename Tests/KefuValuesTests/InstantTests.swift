import KefuValues
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, 0),
    ("2026-11-21T09:30:00+08:00", 1_795_224_600, 28_800),
    ("2026-11-21T09:30:00.250+0800", 1_795_224_600, 28_800),
    ("2024-02-29 23:59Z", 1_709_251_140, 0),
    ("2024-03-01", 1_709_251_200, 0),
    ("1969-12-31T23:59:59Z", -1, 0),
    ("2026-01-01T00:00:00-03:30", 1_767_238_200, -12_600),
  ])
  func readsISO8601(text: String, seconds: Int64, offset: Int32) throws {
    let instant = try #require(Instant(text))
    #expect(instant.secondsSince1970 == seconds)
    #expect(instant.utcOffset == offset)
  }

  @Test(arguments: [
    "", "2026", "2026-13-01", "2026-02-30", "2023-02-29", "2026-11-21T25:00Z", "2026-11-21T09:60Z",
    "2026-11-21T09:30:61Z", "2026-11-21T09:30+19:00", "2026-11-21T09:30:00Zx", "26-11-21", "明天",
  ])
  func refusesWhatIsNoInstant(text: String) {
    #expect(Instant(text) == nil)
  }
}
