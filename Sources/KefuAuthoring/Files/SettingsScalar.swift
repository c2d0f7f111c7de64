internal import KefuDialogue

/// Turns the text of a setting into its type; `nil` if it is not of that type.
enum SettingsScalar {
  /// `+08:00` in seconds, within ±18 hours.
  static func utcOffset(_ text: String) -> Int32? {
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-")
    else { return nil }
    let digits = [bytes[1], bytes[2], bytes[4], bytes[5]]
    guard digits.allSatisfy(\.isDigit) else { return nil }
    let values = digits.map { Int32($0 - UInt8(ascii: "0")) }
    let minutes = values[2] * 10 + values[3]
    let seconds = (values[0] * 10 + values[1]) * 3600 + minutes * 60
    guard minutes < 60, seconds <= 18 * 3600 else { return nil }
    return bytes[0] == UInt8(ascii: "-") ? -seconds : seconds
  }

  static func currency(_ text: String) -> String? {
    text.utf8.count == 3 && text.utf8.allSatisfy(\.isUpperCaseLetter) ? text : nil
  }

  /// `5%` or `0.05`, from 0 to 1.
  static func share(_ text: String) -> Double? {
    let isPercent = text.utf8.last == UInt8(ascii: "%")
    let number = isPercent ? String(text.dropLast()) : text
    guard let first = number.utf8.first, first.isDigit, number.utf8.last?.isDigit == true,
      number.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }),
      let value = Double(number)
    else { return nil }
    let share = isPercent ? value / 100 : value
    return share <= 1 ? share : nil
  }

  /// `09:00-22:00`; `24:00` is the end of the day.
  static func openingHours(_ text: String) -> DialogueSettings.OpeningHours? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
    guard parts.count == 2, let opens = parts[0], let closes = parts[1], opens < 1440,
      closes > 0, opens != closes
    else { return nil }
    return DialogueSettings.OpeningHours(opening: opens, closing: closes)
  }

  /// `09:00` in minutes after midnight.
  private static func minutes(_ text: Substring) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
    let digits = [bytes[0], bytes[1], bytes[3], bytes[4]]
    guard digits.allSatisfy(\.isDigit) else { return nil }
    let values = digits.map { Int($0 - UInt8(ascii: "0")) }
    let minutes = (values[0] * 10 + values[1]) * 60 + values[2] * 10 + values[3]
    return values[2] < 6 && minutes <= 1440 ? minutes : nil
  }
}
