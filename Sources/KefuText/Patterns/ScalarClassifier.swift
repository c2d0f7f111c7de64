/// Numbers the classes of scalars that no set of a program tells apart.
///
/// The sets of `[a-z]+\d` make three: letters, digits, and the rest.
struct ScalarClassifier: Sendable {
  /// One scalar value of each class; class 0 holds the highest, which are in no set.
  private(set) var representatives: [UInt32] = []

  /// Where the intervals of the sets begin, ascending from 0, and the class of each interval.
  private var starts: [UInt32] = [0]
  private var classes: [UInt32] = [0]

  /// The classes of the basic plane in pages of 256, and where the page for each upper byte begins.
  private var pages: [UInt32] = []
  private var pageStarts: [UInt32] = []

  init(_ sets: [ScalarSet]) {
    var bounds: [UInt32] = []
    for set in sets {
      for range in set.ranges { bounds += [range.lowerBound, range.upperBound + 1] }
    }
    bounds.sort()
    for bound in bounds where bound != starts[starts.count - 1] { starts.append(bound) }
    var partition = IntervalPartition(count: starts.count)
    for set in sets { partition.split(intervals(of: set)) }
    number(partition.classes)
    fillPages()
  }

  /// How many classes there are, at least 1.
  var count: Int { representatives.count }

  /// Calls a function with a fast view of the classes.
  @inline(__always)
  func withUnsafePages<Result>(_ body: (Pages) -> Result) -> Result {
    pages.withUnsafeBufferPointer { pages in
      pageStarts.withUnsafeBufferPointer { starts in
        body(Pages(classifier: self, pages: pages, starts: starts))
      }
    }
  }

  /// A view that looks the classes of the basic plane up in a table.
  struct Pages {
    fileprivate let classifier: ScalarClassifier
    fileprivate let pages: UnsafeBufferPointer<UInt32>
    fileprivate let starts: UnsafeBufferPointer<UInt32>

    @inline(__always)
    func callAsFunction(_ value: UInt32) -> Int {
      guard value < 0x1_0000 else { return classifier.search(value) }
      return Int(pages[Int(starts[Int(value >> 8)] &+ value & 0xFF)])
    }
  }

  /// Looks up the class of any 32-bit value by bisection.
  func search(_ value: UInt32) -> Int { Int(classes[interval(of: value)]) }

  private func interval(of value: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }

  private func intervals(of set: ScalarSet) -> [Range<Int>] {
    set.ranges.map { interval(of: $0.lowerBound)..<interval(of: $0.upperBound) + 1 }
  }

  /// Numbers classes by first occurrence from the highest interval down.
  private mutating func number(_ partition: [Int]) {
    var numbers = Array(repeating: UInt32?.none, count: partition.count)
    classes = Array(repeating: 0, count: partition.count)
    for interval in partition.indices.reversed() {
      let number = numbers[partition[interval]] ?? UInt32(representatives.count)
      if Int(number) == representatives.count {
        numbers[partition[interval]] = number
        representatives.append(starts[interval])
      }
      classes[interval] = number
    }
  }

  private mutating func fillPages() {
    var uniform: [UInt32: UInt32] = [:]
    var interval = 0
    for page in 0..<UInt32(256) {
      while interval + 1 < starts.count, starts[interval + 1] <= page << 8 { interval += 1 }
      let scalarClass = classes[interval]
      let isUniform = interval + 1 == starts.count || starts[interval + 1] >= (page + 1) << 8
      if isUniform, let start = uniform[scalarClass] {
        pageStarts.append(start)
        continue
      }
      let start = UInt32(pages.count)
      pageStarts.append(start)
      pages += Array(repeating: scalarClass, count: 256)
      if isUniform { uniform[scalarClass] = start } else { fill(page, at: start, from: interval) }
    }
  }

  /// Overwrites a page with the intervals that begin in it, after the given one.
  private mutating func fill(_ page: UInt32, at start: UInt32, from interval: Int) {
    let end = (page + 1) << 8
    var interval = interval + 1
    while interval < starts.count, starts[interval] < end {
      let first = Int(start + starts[interval] & 0xFF)
      let length =
        min(end, interval + 1 < starts.count ? starts[interval + 1] : end) - starts[interval]
      let scalarClass = classes[interval]
      pages.withUnsafeMutableBufferPointer { pages in
        pages[first..<first + Int(length)].update(repeating: scalarClass)
      }
      interval += 1
    }
  }
}
