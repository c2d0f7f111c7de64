/// A day or a span of days as a text names it, before the day of the message is known.
///
/// Made of an anchor, the stretch of time that is meant, and a place in it: 下个月5号 is the fifth in the month after this
/// one. Trivial and small, so that candidates cost nothing to copy.
struct DatePoint {
  enum Anchor {
    /// None is named: 周五, 11月3号, 国庆.
    case none
    /// The day that lies so many units from today: 三天后, two weeks ago.
    case exact(Int32, CalendarUnit)
    /// The week, month or year that lies so many from this: 下周, last month, 今年.
    case period(Int32, CalendarUnit)
    /// A year of the calendar.
    case year(Int16)
    /// None is named, but what was done then is done: 周五买的, "since Friday".
    case past
    /// None is named, but it is to come: 3号前, "by Friday".
    case coming
    /// The last one before today: last Christmas, last November.
    case previous
    /// The first one after today: next March.
    case following
  }

  enum Place {
    /// All of the anchor.
    case whole
    /// 1 is Monday.
    case weekday(UInt8)
    /// Saturday and Sunday.
    case weekend
    case day(UInt8)
    case month(UInt8)
    case monthDay(month: UInt8, day: UInt8)
    case festival(Festival)
    case part(Part)
    case partOfMonth(UInt8, Part)
  }

  /// A part of a month, or of a year.
  enum Part: UInt8 {
    case beginning = 1
    case middle
    case end
    case firstHalf
    case secondHalf
  }

  var anchor: Anchor
  var place: Place

  init(_ anchor: Anchor = .none, _ place: Place = .whole) {
    self.anchor = anchor
    self.place = place
  }

  /// Whether nothing but the place is known, so that the time of the message has to say which one.
  var isBare: Bool {
    if case .none = anchor { true } else { false }
  }
}
