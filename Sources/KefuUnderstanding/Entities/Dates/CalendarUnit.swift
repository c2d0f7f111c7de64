/// The units in which texts count time; the raw values are those of the lexicon's table.
enum CalendarUnit: UInt8 {
  case minute = 1
  case hour
  case day
  case week
  case month
  case year

  /// An ISO 8601 duration of so many units: `P3D`, `-P1W`, `PT2H`.
  func duration(_ count: Int) -> String {
    let sign = count < 0 ? "-" : ""
    let number = count.magnitude
    return switch self {
    case .minute: sign + "PT\(number)M"
    case .hour: sign + "PT\(number)H"
    case .day: sign + "P\(number)D"
    case .week: sign + "P\(number)W"
    case .month: sign + "P\(number)M"
    case .year: sign + "P\(number)Y"
    }
  }
}
