/// Figures as the report prints them, without Foundation.
extension Double {
  /// A fixed number of decimals, rounded half away from zero; a dash if not finite.
  func fixed(_ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (self * scale).rounded()
    guard abs(scaled) < 1e15 else { return "–" }
    let whole = Int(scaled.magnitude)
    let sign = scaled < 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let fraction = String(whole % Int(scale))
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(sign)\(whole / Int(scale)).\(zeros)\(fraction)"
  }

  /// A share of one with one decimal, such as `91.3%`; `100%` and `0%` only when exact.
  var percent: String {
    if self == 1 { return "100%" }
    if self == 0 { return "0%" }
    return (self < 1 ? Swift.min(self * 100, 99.9) : self * 100).fixed(1) + "%"
  }

  /// A position or length in a drawing.
  var coordinate: String {
    let figure = fixed(2)
    return figure.hasSuffix(".00") ? String(figure.dropLast(3)) : figure
  }
}

extension Int {
  /// Groups of three digits, such as `12,400`.
  var grouped: String {
    let digits = Array(String(magnitude))
    var result = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }

  /// `1 message`, `2 messages`.
  func counted(_ noun: String) -> String { "\(grouped) \(noun)\(self == 1 ? "" : "s")" }
}

extension String {
  /// The beginning, with an ellipsis if anything was cut.
  func clipped(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}
