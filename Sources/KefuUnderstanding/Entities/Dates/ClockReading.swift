/// An hour of the clock that was read from a message.
struct ClockReading {
  var end: Int
  /// As said, 0 to 24.
  var hour: Int
  var minute: Int
  /// The part of the day that was said with it.
  var part: DayPart?
  /// Whether it is a number that only a range can make a time: the 2 of "2-4pm".
  var isBare = false
  var rule: StaticString

  /// The minute of the day in a part of it.
  func minutes(in part: DayPart?) -> Int {
    let hour = part?.hour(hour) ?? hour
    return hour * 60 + minute
  }
}
