/// One n-gram of a message: the bucket of the classifier that it falls in, and where it is.
struct NGram: BitwiseCopyable {
  var bucket: UInt32
  /// Items, half-open.
  var first: Int32
  var end: Int32
}

/// Makes the n-grams that the classifier looks at: 1 to 3 Chinese characters, 1 or 2 English words, signs.
struct NGramReader: ~Copyable {
  private(set) var grams = GrowingBuffer<NGram>(capacity: 512)

  /// The number of buckets is 2 to the power of this.
  static let bucketBits: UInt64 = 17
  static let bucketCount = 1 << Int(bucketBits)

  private static let pairSeed: UInt64 = 0x6b65_6675_0021
  private static let tripleSeed: UInt64 = 0x6b65_6675_0022

  /// Replaces `grams` by those of a message.
  mutating func read(_ items: borrowing GrowingBuffer<SentimentItem>) {
    grams.removeAll()
    for index in 0..<items.count {
      let item = items[index]
      append(UInt64(item.key), first: index, end: index + 1)
      guard index > 0 else { continue }
      let previous = items[index - 1]
      guard
        item.has(.han) ? previous.has(.han) && previous.end == item.start : item.has(.latin),
        previous.clause == item.clause
      else { continue }
      let pair = extended(
        extended(NGramReader.pairSeed, by: UInt64(previous.key)), by: UInt64(item.key))
      append(pair, first: index - 1, end: index + 1)
      guard index > 1, item.has(.han) else { continue }
      let first = items[index - 2]
      guard first.has(.han), first.end == previous.start else { continue }
      let triple = extended(
        extended(
          extended(NGramReader.tripleSeed, by: UInt64(first.key)), by: UInt64(previous.key)),
        by: UInt64(item.key))
      append(triple, first: index - 2, end: index + 1)
    }
  }

  @inline(__always)
  private mutating func append(_ hash: UInt64, first: Int, end: Int) {
    grams.append(
      NGram(
        bucket: UInt32(truncatingIfNeeded: mixed(hash) >> (64 - NGramReader.bucketBits)),
        first: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: end)))
  }
}
