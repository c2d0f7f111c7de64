import Glibc
import KefuValues

/// The only reader of the clock.
enum Clock {
  static func now(utcOffset: Int32) -> Instant {
    Instant(secondsSince1970: Int64(time(nil)), utcOffset: utcOffset)
  }

  /// Seconds from an arbitrary start, for rates.
  static func monotonicSeconds() -> Double {
    var value = timespec()
    clock_gettime(CLOCK_MONOTONIC, &value)
    return Double(value.tv_sec) + Double(value.tv_nsec) / 1e9
  }
}
