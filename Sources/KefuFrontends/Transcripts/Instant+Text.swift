package import KefuValues

extension Instant {
  /// In ISO 8601 with seconds and offset, as `Instant(_:)` reads it: `2026-11-21T09:30:00+08:00`.
  package var text: String {
    let local = secondsSince1970 + Int64(utcOffset)
    let seconds = ((local % 86_400) + 86_400) % 86_400
    let day = CivilDate(at: self)?.text ?? "1970-01-01"
    let minutes = abs(utcOffset) / 60
    return day
      + "T\(Instant.two(seconds / 3600)):\(Instant.two(seconds / 60 % 60)):\(Instant.two(seconds % 60))"
      + "\(utcOffset < 0 ? "-" : "+")\(Instant.two(minutes / 60)):\(Instant.two(minutes % 60))"
  }

  private static func two(_ number: some BinaryInteger) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
