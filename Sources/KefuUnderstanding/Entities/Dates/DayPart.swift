/// A part of the day; the raw values are those of the lexicon's table.
enum DayPart: UInt8 {
  case earlyMorning = 1
  case morning
  case noon
  case afternoon
  case dusk
  case evening
  case lateNight
  case daytime
  /// "am", which differs from a morning at twelve.
  case am

  var name: StaticString {
    switch self {
    case .earlyMorning: "early_morning"
    case .morning, .am: "morning"
    case .noon: "noon"
    case .afternoon: "afternoon"
    case .dusk: "dusk"
    case .evening: "evening"
    case .lateNight: "late_night"
    case .daytime: "daytime"
    }
  }

  /// Its minutes of the day, the end excluded.
  var minutes: Range<Int> {
    switch self {
    case .earlyMorning: 0..<360
    case .morning, .am: 360..<720
    case .noon: 660..<780
    case .afternoon: 720..<1080
    case .dusk: 1020..<1140
    case .evening: 1080..<1440
    case .lateNight: 1320..<1440
    case .daytime: 360..<1080
    }
  }

  /// The hour of the day that an hour of the clock is in this part of it; hours above twelve are as they are.
  func hour(_ hour: Int) -> Int {
    guard hour <= 12 else { return hour }
    switch self {
    case .earlyMorning, .am: return hour == 12 ? 0 : hour
    case .morning, .daytime: return hour
    case .noon: return hour < 5 ? hour + 12 : hour
    case .afternoon: return hour == 12 ? 12 : hour + 12
    case .dusk: return hour >= 4 && hour < 12 ? hour + 12 : hour
    case .evening, .lateNight:
      if hour == 12 { return 0 }
      return hour >= 5 ? hour + 12 : hour
    }
  }
}
