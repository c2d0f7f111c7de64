/// A date that was read from a message.
struct DateReading {
  /// The position after its last unit.
  var end: Int
  var meaning: DateMeaning
  var rule: StaticString
  /// Whether it is a date only as a part of a range: "mon".
  var isWeak = false
}
