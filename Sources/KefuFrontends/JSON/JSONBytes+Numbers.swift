extension JSONBytes {
  package mutating func number(_ value: Int) {
    if value < 0 {
      raw(String(value).utf8)
    } else {
      digits(UInt(value))
    }
  }

  /// Four decimals, without trailing zeros: 0.9134, 1, 0.5.
  package mutating func decimal(_ value: Double) {
    let scaled = (abs(value) * 10_000).rounded()
    // Nearly every number is a probability or a score.
    guard scaled <= 10_000 else { return decimal(value, places: 4) }
    var fraction = Int(scaled)
    if value < 0, fraction != 0 { byte(UInt8(ascii: "-")) }
    byte(fraction == 10_000 ? UInt8(ascii: "1") : UInt8(ascii: "0"))
    if fraction == 0 || fraction == 10_000 { return }
    byte(UInt8(ascii: "."))
    var divisor = 1_000
    while fraction > 0 {
      byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / divisor))
      fraction %= divisor
      divisor /= 10
    }
  }

  package mutating func decimal(_ value: Double, places: Int) {
    guard value.isFinite else { return raw("null") }
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let scaled = (abs(value) * factor).rounded()
    guard scaled < 9e15 else { return raw(String(value).utf8) }
    let number = Int(scaled)
    let whole = number / Int(factor)
    var fraction = number % Int(factor)
    if value < 0, number != 0 { byte(UInt8(ascii: "-")) }
    self.number(whole)
    if fraction == 0 { return }
    byte(UInt8(ascii: "."))
    var divisor = Int(factor) / 10
    while fraction > 0 {
      byte(UInt8(ascii: "0") + UInt8(fraction / divisor))
      fraction %= divisor
      divisor /= 10
    }
  }

  private mutating func digits(_ value: UInt) {
    var divisor: UInt = 1
    while value / divisor >= 10 { divisor *= 10 }
    var rest = value
    while divisor > 0 {
      byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }
}
