#if Shop
  import GRDB
  import KefuValues

  /// A day as the database has it; a type of this module, for GRDB's protocol is not ours to give to another's.
  struct Day: Hashable, Comparable, DatabaseValueConvertible {
    var date: CivilDate

    var databaseValue: DatabaseValue { date.text.databaseValue }
    var value: SlotValue { .date(date) }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
      String.fromDatabaseValue(value).flatMap { CivilDate($0) }.map { Day(date: $0) }
    }

    static func < (left: Day, right: Day) -> Bool { left.date < right.date }

    /// So many days later; the last day that there is if it is none.
    func adding(_ days: Int) -> Day { date.adding(days: days).map { Day(date: $0) } ?? self }
  }

  extension Instant {
    /// The day that the customer's clock shows; the first of 1970 outside the years 1 to 9999.
    var day: Day {
      CivilDate(at: self).map { Day(date: $0) } ?? Day(date: .first)
    }

    /// The instant within some thirty thousand years of 1970, so that sums with it do not overflow.
    var bounded: Instant {
      let bound: Int64 = 1 << 40
      return Instant(
        secondsSince1970: min(max(secondsSince1970, -bound), bound), utcOffset: utcOffset)
    }

    /// The instant so many seconds later.
    func adding(seconds: Int64) -> Instant {
      Instant(secondsSince1970: secondsSince1970 + seconds, utcOffset: utcOffset)
    }
  }

  extension CivilDate {
    /// The first of January 1970.
    fileprivate static let first: CivilDate = {
      guard let date = CivilDate(year: 1970, month: 1, day: 1) else {
        preconditionFailure("1 January 1970 is a day")
      }
      return date
    }()
  }
#endif
