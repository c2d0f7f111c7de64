/// A set of Unicode scalar values, kept as sorted ranges that neither overlap nor touch.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>] = []

  static let last: UInt32 = 0x10_FFFF

  /// A set of one scalar.
  init(_ scalar: Unicode.Scalar) { ranges = [scalar.value...scalar.value] }

  /// The union of ranges in any order.
  init(_ unsorted: [ClosedRange<UInt32>] = []) {
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let previous = ranges.last, range.lowerBound <= previous.upperBound + 1 {
        let upper = max(previous.upperBound, range.upperBound)
        ranges[ranges.count - 1] = previous.lowerBound...upper
      } else {
        ranges.append(range)
      }
    }
  }

  /// The scalars, in ascending order, for which a property holds.
  init(_ candidates: ClosedRange<UInt32>, where holds: (Unicode.Scalar) -> Bool) {
    var lower: UInt32?
    for value in candidates {
      if let scalar = Unicode.Scalar(value), holds(scalar) {
        lower = lower ?? value
      } else if let start = lower {
        ranges.append(start...value - 1)
        lower = nil
      }
    }
    if let lower { ranges.append(lower...candidates.upperBound) }
  }

  var isEmpty: Bool { ranges.isEmpty }

  /// Every scalar value that is not in the set.
  var inverted: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.last { gaps.append(next...Self.last) }
    return ScalarSet(gaps)
  }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  func subtracting(_ other: ScalarSet) -> ScalarSet {
    inverted.union(other).inverted
  }

  func contains(_ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= value
  }
}
