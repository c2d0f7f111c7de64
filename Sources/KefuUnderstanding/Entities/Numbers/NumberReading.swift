/// A number that was read from a message.
struct NumberReading {
  /// How it was written.
  enum Form {
    /// Digits, perhaps with separators and a fraction: 1,200.50.
    case digits
    /// Chinese numerals: 三百五十.
    case han
    /// Chinese digits one by one: 二〇二六.
    case hanDigits
    /// English words: twenty-five.
    case english
  }

  var value: ExactDecimal
  /// The position after the last unit.
  var end: Int
  var form: Form
  /// How many digits were written before the point; 0 for words.
  var digitCount = 0
  /// Whether words such as 多, 几, 两三 leave it open.
  var isApproximate = false
  /// Whether a 万 or k is part of it.
  var hasMultiplier = false
}
