import CKernels

/// Chooses and numbers the features of a training set: the frequent ones first, so that their rows share cache lines.
struct VocabularyBuilder {
  /// The hashes of the features, in the order of their numbers; number 0 is the constant feature.
  private(set) var hashes: [UInt64] = [0]
  /// The inverse document frequencies, by number.
  private(set) var inverseFrequencies: [Float] = [1]
  /// The weight of a feature that no text of the training set has.
  private(set) var unknown: UnknownFrequencies
  /// The numbers of all texts' features, text after text.
  private(set) var numbers: [Int32] = []

  /// Every feature is kept: leaving out those of one text costs half a point on CLINC150 and HWU64.
  init(_ texts: FeaturizedTexts) {
    var numbering = HashNumbering()
    var counts = [Int]()
    var han = [Bool]()
    numbers.reserveCapacity(texts.rows.reduce(0) { $0 + $1.count })
    for row in texts.rows {
      for entry in row {
        let found = numbering.number(of: entry.hash)
        if found == counts.count {
          counts.append(0)
          han.append(entry.isHan)
        }
        counts[found] += 1
        numbers.append(Int32(truncatingIfNeeded: found))
      }
    }
    let textCount = texts.rows.count
    func inverse(_ count: Int, isHan: Bool) -> Float {
      let value = kefu_log((1 + Double(textCount)) / (1 + Double(count))) + 1
      return Float(isHan ? value.squareRoot() : value)
    }
    // As of a feature that one text has: in held-out folds such a feature is an unknown one.
    unknown = UnknownFrequencies(
      latin: inverse(1, isHan: false), han: inverse(1, isHan: true))

    // Where the features of each count begin, the largest count first; equal ones stay in order, so those of one text are
    // neighbours.
    var starts = [Int](repeating: 0, count: textCount + 2)
    for count in counts { starts[textCount - count + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var ranks = [Int32](repeating: 0, count: counts.count)
    hashes = [UInt64](repeating: 0, count: counts.count + 1)
    inverseFrequencies = [Float](repeating: 1, count: counts.count + 1)
    let latinFrequencies = (0...textCount).map { inverse($0, isHan: false) }
    let hanFrequencies = (0...textCount).map { inverse($0, isHan: true) }
    for (found, count) in counts.enumerated() {
      starts[textCount - count] += 1
      let rank = starts[textCount - count]
      ranks[found] = Int32(truncatingIfNeeded: rank)
      hashes[rank] = numbering.hashes[found]
      inverseFrequencies[rank] = han[found] ? hanFrequencies[count] : latinFrequencies[count]
    }
    for position in numbers.indices { numbers[position] = ranks[Int(numbers[position])] }
  }
}
