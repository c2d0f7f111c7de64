/// Normalised UTF-16 with the way back to the text as given, in memory that is used again for every message.
///
/// `sources[i]` is the half-open range of Unicode scalars of the original text that unit `i` stands for. Ranges
/// ascend; a dropped scalar (a zero-width space, the fourth of `!!!!`) belongs to no unit or widens the one before it.
package struct TextBuffer: ~Copyable {
  package private(set) var units: UnsafeMutablePointer<UInt16>
  package private(set) var sourceStarts: UnsafeMutablePointer<Int32>
  package private(set) var sourceEnds: UnsafeMutablePointer<Int32>
  package private(set) var count = 0
  /// The number of Unicode scalars that the original text has.
  package var scalarCount = 0
  private var capacity: Int

  package init(capacity: Int = 256) {
    self.capacity = capacity
    units = .allocate(capacity: capacity)
    sourceStarts = .allocate(capacity: capacity)
    sourceEnds = .allocate(capacity: capacity)
  }

  deinit {
    units.deallocate()
    sourceStarts.deallocate()
    sourceEnds.deallocate()
  }

  package mutating func removeAll() {
    count = 0
    scalarCount = 0
  }

  @inline(__always)
  package mutating func append(_ unit: UInt16, from start: Int, to end: Int) {
    if count == capacity { grow() }
    units[count] = unit
    sourceStarts[count] = Int32(truncatingIfNeeded: start)
    sourceEnds[count] = Int32(truncatingIfNeeded: end)
    count += 1
  }

  /// Forgets the last `length` units and lets the unit before them stand for their source too.
  package mutating func foldLast(_ length: Int) {
    let end = sourceEnds[count - 1]
    count -= length
    if count > 0 { sourceEnds[count - 1] = end }
  }

  package mutating func removeLast() { count -= 1 }

  /// Lets the last unit stand for the source up to `end`.
  @inline(__always)
  package mutating func extendLast(to end: Int) {
    sourceEnds[count - 1] = Int32(truncatingIfNeeded: end)
  }

  /// The units, to be kept.
  var unitArray: [UInt16] { Array(UnsafeBufferPointer(start: units, count: count)) }

  /// The scalars of the original text behind a range of units.
  package func source(of range: Range<Int>) -> Range<Int> {
    range.isEmpty
      ? 0..<0 : Int(sourceStarts[range.lowerBound])..<Int(sourceEnds[range.upperBound - 1])
  }

  private mutating func grow() {
    let larger = capacity * 2
    units = units.moved(count: count, toCapacity: larger)
    sourceStarts = sourceStarts.moved(count: count, toCapacity: larger)
    sourceEnds = sourceEnds.moved(count: count, toCapacity: larger)
    capacity = larger
  }
}

extension UnsafeMutablePointer {
  /// Moves `count` values into a new allocation and frees this one.
  package func moved(count: Int, toCapacity capacity: Int) -> UnsafeMutablePointer<Pointee> {
    let larger = UnsafeMutablePointer<Pointee>.allocate(capacity: capacity)
    larger.moveInitialize(from: self, count: count)
    deallocate()
    return larger
  }
}
