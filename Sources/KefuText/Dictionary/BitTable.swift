/// One bit for each number below a power of two; memory that is written only while a table is made.
struct BitTable: ~Copyable {
  private let words: UnsafeMutablePointer<UInt64>

  /// Makes a table of zeros for numbers of so many bits.
  init(width: Int) {
    let count = max(1, 1 << max(0, width - 6))
    words = .allocate(capacity: count)
    words.initialize(repeating: 0, count: count)
  }

  deinit { words.deallocate() }

  @inline(__always)
  func contains(_ number: UInt64) -> Bool { words[Int(number >> 6)] >> (number & 63) & 1 != 0 }

  func insert(_ number: UInt64) { words[Int(number >> 6)] |= 1 << (number & 63) }
}
