/// A set of UTF-16 units, one bit each.
struct UnitSet: Sendable {
  private let bits: [UInt64]

  init(_ units: [UInt16]) {
    var bits = [UInt64](repeating: 0, count: 1024)
    for unit in units { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
    self.bits = bits
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0 }
}
