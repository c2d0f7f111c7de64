/// A decimal number without rounding: `coefficient` / 10^`scale`.
struct ExactDecimal: Hashable {
  let coefficient: Int64
  /// 0...18.
  let scale: UInt8

  init(_ integer: Int64) {
    coefficient = integer
    scale = 0
  }

  /// Drops zeros at the end of the fraction, so that equal numbers are equal.
  init(coefficient: Int64, scale: UInt8) {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = scale
  }

  static let half = ExactDecimal(coefficient: 5, scale: 1)

  /// The number as an integer, if it is one.
  var integer: Int64? { scale == 0 ? coefficient : nil }

  /// The product, or `nil` if it does not fit.
  func multiplied(by factor: Int64) -> ExactDecimal? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
    return overflow ? nil : ExactDecimal(coefficient: product, scale: scale)
  }

  /// The number with its point moved to the left, or `nil` if it does not fit.
  func divided(byPowerOfTen power: UInt8) -> ExactDecimal? {
    scale + power <= 18 ? ExactDecimal(coefficient: coefficient, scale: scale + power) : nil
  }

  /// The sum, or `nil` if it does not fit.
  func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = max(scale, other.scale)
    guard let left = coefficient(atScale: common), let right = other.coefficient(atScale: common)
    else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : ExactDecimal(coefficient: sum, scale: common)
  }

  private func coefficient(atScale target: UInt8) -> Int64? {
    var result = coefficient
    for _ in scale..<target {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain digits: `1200`, `20.5`, `0.5`; never an exponent.
  var description: String {
    guard scale > 0 else { return String(coefficient) }
    var digits = String(coefficient.magnitude)
    let missing = Int(scale) + 1 - digits.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    let whole = digits.prefix(digits.count - Int(scale))
    return (coefficient < 0 ? "-" : "") + whole + "." + digits.suffix(Int(scale))
  }
}
