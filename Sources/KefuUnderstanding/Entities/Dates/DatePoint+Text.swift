extension DatePoint {
  /// What ISO 8601 says of it without a calendar, or `nil` for a day that depends on nothing.
  var relative: String? {
    let distance: String?
    switch anchor {
    case .year: return nil
    case .none, .past, .coming, .previous, .following: distance = nil
    case .exact(let count, let unit), .period(let count, let unit):
      distance = unit.duration(Int(count))
    }
    guard let place = placeText else { return distance }
    return distance.map { $0 + "," + place } ?? place
  }

  /// The place in the truncated forms of ISO 8601:2000, which leave out what is not known.
  private var placeText: String? {
    switch place {
    case .whole, .weekend, .part: return nil
    case .weekday(let weekday): return "-W-\(weekday)"
    case .day(let day): return "---" + DatePoint.twoDigits(day)
    case .month(let month), .partOfMonth(let month, _): return "--" + DatePoint.twoDigits(month)
    case .monthDay(let month, let day):
      return "--" + DatePoint.twoDigits(month) + "-" + DatePoint.twoDigits(day)
    case .festival(let festival):
      guard let (month, day) = festival.fixedDay else { return nil }
      return "--" + DatePoint.twoDigits(UInt8(month)) + "-" + DatePoint.twoDigits(UInt8(day))
    }
  }

  private static func twoDigits(_ number: UInt8) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// What kind of day or span it is, where the value alone does not tell: `week`, `weekend`, `end`, `mid_autumn`.
  var kind: StaticString? {
    switch place {
    case .weekday, .day, .monthDay: return nil
    case .weekend: return "weekend"
    case .month: return "month"
    case .festival(let festival): return festival.name
    case .part(let part), .partOfMonth(_, let part): return part.name
    case .whole: break
    }
    switch anchor {
    case .year, .period(_, .year): return "year"
    case .period(_, .month): return "month"
    case .period(_, .week): return "week"
    case .none, .past, .coming, .exact, .period, .previous, .following: return nil
    }
  }
}

extension DatePoint.Part {
  var name: StaticString {
    switch self {
    case .beginning: "beginning"
    case .middle: "middle"
    case .end: "end"
    case .firstHalf: "first_half"
    case .secondHalf: "second_half"
    }
  }
}
