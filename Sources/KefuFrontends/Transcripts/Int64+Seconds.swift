extension Int64 {
  /// `1h30m` or `90d` in seconds; `nil` for anything else, and for nothing at all.
  package init?(secondsIn text: some StringProtocol) {
    var total: Int64 = 0
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      let unit: Int64? =
        switch character {
        case "s": 1
        case "m": 60
        case "h": 3600
        case "d": 86_400
        default: nil
        }
      guard let unit, digits.count < 8, let count = Int64(digits) else { return nil }
      total += count * unit
      digits = ""
    }
    guard digits.isEmpty, total > 0 else { return nil }
    self = total
  }
}
