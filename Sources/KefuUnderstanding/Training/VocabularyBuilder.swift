import CKernels

/// Chooses and numbers the features of a training set: the frequent ones first, so that their rows share cache lines.
struct VocabularyBuilder {
  /// The hashes of the features, in the order of their numbers.
  ///
  /// Number 0 is the constant feature.
  private(set) var hashes: [UInt64] = [0]
  /// The inverse document frequencies, by number.
  private(set) var inverseFrequencies: [Float] = [1]
  /// The weight of a feature that no text of the training set has.
  private(set) var unknown: UnknownFrequencies

  /// Every feature is kept: leaving out those of one text costs half a point on CLINC150 and HWU64.
  init(_ texts: FeaturizedTexts) {
    // Open addressing by hash: a Dictionary costs five times as much here.
    var capacity = 1 << 12
    var total = 0
    for row in texts.rows { total += row.count }
    while capacity < total { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var counts = [UInt32](repeating: 0, count: capacity)
    var han = [Bool](repeating: false, count: capacity)
    var distinct = 0
    for row in texts.rows {
      for entry in row {
        var slot = Int(truncatingIfNeeded: entry.hash) & (capacity - 1)
        while counts[slot] != 0, keys[slot] != entry.hash { slot = (slot + 1) & (capacity - 1) }
        if counts[slot] == 0 {
          keys[slot] = entry.hash
          han[slot] = entry.isHan
          distinct += 1
        }
        counts[slot] += 1
      }
    }
    var known = [(count: UInt32, hash: UInt64, isHan: Bool)]()
    known.reserveCapacity(distinct)
    for slot in 0..<capacity where counts[slot] > 0 {
      known.append((counts[slot], keys[slot], han[slot]))
    }
    known.sort { ($1.count, $0.hash) < ($0.count, $1.hash) }
    let textCount = Double(texts.rows.count)
    func inverse(_ count: UInt32, isHan: Bool) -> Float {
      let value = kefu_log((1 + textCount) / (1 + Double(count))) + 1
      return Float(isHan ? value.squareRoot() : value)
    }
    hashes.reserveCapacity(known.count + 1)
    inverseFrequencies.reserveCapacity(known.count + 1)
    for feature in known {
      hashes.append(feature.hash)
      inverseFrequencies.append(inverse(feature.count, isHan: feature.isHan))
    }
    // As of a feature that one text has: in held-out folds such a feature is an unknown one.
    unknown = UnknownFrequencies(
      latin: inverse(1, isHan: false), han: inverse(1, isHan: true))
  }
}
