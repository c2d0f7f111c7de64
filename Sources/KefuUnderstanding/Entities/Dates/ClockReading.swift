/// An hour of the clock that was read from a message.
struct ClockReading {
  /// How it was written.
  enum Form {
    /// 三点, and a bare number.
    case hour
    /// 三点半.
    case minutes
    /// 15:30, 15时.
    case colon
    /// 3pm.
    case meridiem
    /// "9 o'clock".
    case clock
    /// "half past nine".
    case spoken
    /// "noon".
    case word

    var rule: StaticString {
      switch self {
      case .hour: "time.hour"
      case .minutes: "time.minutes"
      case .colon: "time.colon"
      case .meridiem: "time.meridiem"
      case .clock: "time.clock"
      case .spoken: "time.spoken"
      case .word: "time.word"
      }
    }
  }

  var end: Int
  /// As said, 0 to 24.
  var hour: Int
  var minute: Int
  /// The part of the day that was said with it.
  var part: DayPart?
  /// Whether it is a number that only a range can make a time: the 2 of "2-4pm".
  var isBare = false
  var form: Form

  /// The minute of the day in a part of it.
  func minutes(in part: DayPart?) -> Int {
    let hour = part?.hour(hour) ?? hour
    return hour * 60 + minute
  }
}
