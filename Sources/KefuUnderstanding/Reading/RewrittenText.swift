import KefuText

/// A message with its rewrites in place, in UTF-8, and the way back; its memory is used again.
struct RewrittenText: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8> = .allocate(capacity: 1024)
  private var capacity = 1024
  private var count = 0
  /// By scalar, the units of the message that it stands for.
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  deinit { storage.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage, count: count) }

  mutating func compose(
    _ text: borrowing TextBuffer, rewrites: [Rewrite], replacements: [UInt16]
  ) {
    count = 0
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    // A unit takes at most three bytes, and so does half a pair of surrogates.
    let needed = 3 * (text.count + replacements.count) + 8
    if needed > capacity {
      storage.deallocate()
      storage = .allocate(capacity: needed)
      capacity = needed
    }
    var position = 0
    for rewrite in rewrites {
      copy(text, position..<rewrite.range.lowerBound)
      replacements.withUnsafeBufferPointer { units in
        var next = rewrite.replacement.lowerBound
        while next < rewrite.replacement.upperBound {
          let (scalar, width) = RewrittenText.scalar(
            at: next, before: rewrite.replacement.upperBound
          ) { units[$0] }
          append(scalar, standingFor: rewrite.range)
          next += width
        }
      }
      position = rewrite.range.upperBound
    }
    copy(text, position..<text.count)
  }

  /// The units of the message behind a range of scalars.
  func units(behind scalars: Range<Int>) -> Range<Int> {
    let range = scalars.clamped(to: 0..<starts.count)
    return range.isEmpty
      ? 0..<0 : Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  private mutating func copy(_ text: borrowing TextBuffer, _ range: Range<Int>) {
    let units = text.units
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, width) = RewrittenText.scalar(at: position, before: range.upperBound) {
        units[$0]
      }
      append(scalar, standingFor: position..<(position + width))
      position += width
    }
  }

  @inline(__always)
  private static func scalar(
    at position: Int, before end: Int, _ unit: (Int) -> UInt16
  ) -> (UInt32, width: Int) {
    let first = UInt32(unit(position))
    guard first >= 0xD800, first < 0xE000 else { return (first, 1) }
    guard first < 0xDC00, position + 1 < end else { return (0xFFFD, 1) }
    let second = UInt32(unit(position + 1))
    guard second >= 0xDC00, second < 0xE000 else { return (0xFFFD, 1) }
    return ((first - 0xD800) << 10 + (second - 0xDC00) + 0x10000, 2)
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32, standingFor range: Range<Int>) {
    starts.append(Int32(truncatingIfNeeded: range.lowerBound))
    ends.append(Int32(truncatingIfNeeded: range.upperBound))
    switch scalar {
    case 0..<0x80:
      put(scalar)
    case 0x80..<0x800:
      put(0xC0 | scalar >> 6)
      put(0x80 | scalar & 0x3F)
    case 0x800..<0x10000:
      put(0xE0 | scalar >> 12)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    default:
      put(0xF0 | scalar >> 18)
      put(0x80 | scalar >> 12 & 0x3F)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt32) {
    storage[count] = UInt8(truncatingIfNeeded: byte)
    count += 1
  }
}
