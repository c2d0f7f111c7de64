/// Hashes of the parts of one Latin word, from which those of its misspellings follow; memory that is used again.
struct LatinWorkspace: ~Copyable {
  /// Longer words are not looked at.
  static let limit = 32

  private(set) var count = 0
  let letters: UnsafeMutablePointer<UInt16> = .allocate(capacity: LatinWorkspace.limit)
  /// Polynomials of the first n letters, and of the letters from the n-th on.
  private let prefixes: UnsafeMutablePointer<UInt64> = .allocate(
    capacity: LatinWorkspace.limit + 1)
  private let suffixes: UnsafeMutablePointer<UInt64> = .allocate(
    capacity: LatinWorkspace.limit + 1)
  private let powers: UnsafeMutablePointer<UInt64> = .allocate(
    capacity: LatinWorkspace.limit + 2)

  init() {
    powers[0] = 1
    for index in 0...LatinWorkspace.limit { powers[index + 1] = powers[index] &* ReadingHash.base }
  }

  deinit {
    letters.deallocate()
    prefixes.deallocate()
    suffixes.deallocate()
    powers.deallocate()
  }

  /// Takes a word of plain letters; gives `false` for any other.
  mutating func load(_ units: UnsafeMutablePointer<UInt16>, _ range: Range<Int>) -> Bool {
    guard range.count <= LatinWorkspace.limit else { return false }
    for position in range where units[position] < 0x61 || units[position] > 0x7A { return false }
    count = range.count
    for index in 0..<count { letters[index] = units[range.lowerBound + index] }
    prefixes[0] = 0
    for index in 0..<count {
      prefixes[index + 1] = ReadingHash.extended(prefixes[index], letters[index])
    }
    suffixes[count] = 0
    for index in (0..<count).reversed() {
      suffixes[index] = UInt64(letters[index]) &* powers[count - index - 1] &+ suffixes[index + 1]
    }
    return true
  }

  @inline(__always)
  func deleting(_ index: Int) -> UInt64 {
    ReadingHash.word(prefixes[index] &* powers[count - index - 1] &+ suffixes[index + 1])
  }

  @inline(__always)
  func replacing(_ index: Int, by letter: UInt16) -> UInt64 {
    ReadingHash.word(
      ReadingHash.extended(prefixes[index], letter) &* powers[count - index - 1]
        &+ suffixes[index + 1])
  }

  @inline(__always)
  func inserting(_ letter: UInt16, at index: Int) -> UInt64 {
    ReadingHash.word(
      ReadingHash.extended(prefixes[index], letter) &* powers[count - index] &+ suffixes[index])
  }

  @inline(__always)
  func swapping(_ index: Int) -> UInt64 {
    ReadingHash.word(
      ReadingHash.extended(
        ReadingHash.extended(prefixes[index], letters[index + 1]), letters[index])
        &* powers[count - index - 2] &+ suffixes[index + 2])
  }
}
