import CKernels
import KefuText

/// A message as a model of questions sees it, in memory that is used again.
struct AnswerQuery: ~Copyable {
  /// The features that many questions have, with their values as a vector whose unknown part lengthens it: words and characters
  /// each of length 1 if all of them were known.
  private(set) var rows = GrowingBuffer<kefu_answer_list>(capacity: 256)
  /// The other features that some question has.
  private(set) var lists = GrowingBuffer<kefu_answer_list>(capacity: 256)
  /// How many features no question has.
  private(set) var unknownCount = 0
  private(set) var featureCount = 0
  private(set) var isChinese = false
  /// By hash of the feature, words and characters each of length 1; empty unless the model was edited.
  private(set) var vector: [UInt64: Float] = [:]
  private var hashes = GrowingBuffer<UInt64>(capacity: 256)
  private var numbers = GrowingBuffer<Int32>(capacity: 256)

  /// Replaces the query by a message.
  mutating func read(_ extractor: borrowing FeatureExtractor, in model: AnswerModel) {
    find(extractor, in: model)
    if !model.edits.isEmpty { vector = model.vector(of: extractor) }
    rows.removeAll()
    lists.removeAll()
    unknownCount = 0
    isChinese = false
    featureCount = extractor.count
    var known = BlockMass()
    var unknown = BlockMass()
    let features = model.postings.features.base
    for position in 0..<featureCount {
      let feature = extractor[position]
      if feature.isHan { isChinese = true }
      let number = Int(numbers[position])
      let weight = Vectorizer.damped(feature.count)
      guard number >= 0 else {
        unknownCount += 1
        unknown.add(weight * model.unknown.of(isHan: feature.isHan), feature.block)
        continue
      }
      let frequency = features[number].inverse_frequency
      let value = weight * frequency
      known.add(value, feature.block)
      let row = features[number].row
      let list = kefu_answer_list(
        row: row >> 1, start: features[number].list_start, end: features[number + 1].list_start,
        is_word: row & 1, is_scaled_as_word: feature.block == .words ? 1 : 0,
        frequency: frequency, value: value, worth: features[number].worth)
      if list.row >= 0 { rows.append(list) } else { lists.append(list) }
    }
    scale(known, unknown)
  }

  /// The hashes of all features, in the order of the message.
  var allHashes: UnsafeBufferPointer<UInt64> {
    UnsafeBufferPointer(start: hashes.base, count: hashes.count)
  }

  /// Fills `numbers`.
  private mutating func find(_ extractor: borrowing FeatureExtractor, in model: AnswerModel) {
    hashes.removeAll()
    numbers.removeAll()
    for position in 0..<extractor.count {
      hashes.append(extractor[position].hash)
      numbers.append(-1)
    }
    kefu_find_features(
      hashes.base, Int32(truncatingIfNeeded: hashes.count), model.vocabulary.slots,
      UInt64(model.vocabulary.mask), model.postings.features.base, numbers.base)
  }

  private func scale(_ known: BlockMass, _ unknown: BlockMass) {
    let words = BlockMass.scale(known: known.words, unknown: unknown.words)
    let characters = BlockMass.scale(known: known.characters, unknown: unknown.characters)
    let scales = (words: words.own * words.share, characters: characters.own * characters.share)
    AnswerQuery.scale(rows, scales)
    AnswerQuery.scale(lists, scales)
  }

  private static func scale(
    _ lists: borrowing GrowingBuffer<kefu_answer_list>, _ scales: (words: Float, characters: Float)
  ) {
    for index in 0..<lists.count {
      let scale = lists.base[index].is_scaled_as_word != 0 ? scales.words : scales.characters
      lists.base[index].value *= scale * lists.base[index].frequency
    }
  }

  /// Whether some question has a feature of the message.
  var hasKnownFeatures: Bool { rows.count + lists.count > 0 }

  /// The greatest possible score: what a question with all these features would have.
  func greatestScore(unknownWorth: Float) -> Float {
    var sum = Float(unknownCount) * unknownWorth
    for index in 0..<rows.count { sum += rows.base[index].worth }
    for index in 0..<lists.count { sum += lists.base[index].worth }
    return sum
  }
}

/// The squared lengths of the two blocks of a vector.
private struct BlockMass {
  var words: Float = 0
  var characters: Float = 0

  @inline(__always)
  mutating func add(_ value: Float, _ block: Feature.Block) {
    switch block {
    case .words: words += value * value
    case .characters: characters += value * value
    }
  }

  /// What makes a known part of length 1, and what then makes it the known part of a vector of length 1.
  static func scale(known: Float, unknown: Float) -> (own: Float, share: Float) {
    let unknownShare = unknown + known > 0 ? unknown / (unknown + known) : 0
    return (known > 0 ? 1 / known.squareRoot() : 0, (1 - unknownShare).squareRoot())
  }
}
