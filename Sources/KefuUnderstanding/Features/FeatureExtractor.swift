package import KefuText

/// Turns tokens into features: the entrance of this folder.
///
/// One per thread. Words: 1-grams of tokens, and 2-grams or all pairs. A word of a dictionary class, a number or an
/// identifier counts as itself and as its class, and pairs are made of classes: "到江苏几天" and "到北京几天" share 到+place
/// and place+几. Characters: 1- to 3-grams of a run of Chinese, marked at the ends of the message, in which such a word is one
/// character; 2- to 5-grams of a Latin word with a space on either side. Cost: about 0.1 µs a feature.
package struct FeatureExtractor: ~Copyable {
  let settings: FeatureSettings
  private let reader = SymbolReader()
  private var counter: FeatureCounter
  private var symbols = GrowingBuffer<Symbol>(capacity: 64)
  /// A run of Chinese with its masked words.
  private var run = GrowingBuffer<RunUnit>(capacity: 128)

  /// A unit of a run, and where it came from.
  private struct RunUnit: BitwiseCopyable {
    var unit: UInt16
    var start: Int32
    var end: Int32
  }

  package init(settings: FeatureSettings) {
    self.settings = settings
    counter = FeatureCounter()
  }

  /// Makes an extractor whose features will be looked up in a vocabulary, and then perhaps in a second.
  init(settings: FeatureSettings, for vocabulary: Vocabulary, _ second: Vocabulary? = nil) {
    self.settings = settings
    counter = FeatureCounter(fetching: vocabulary, second)
  }

  package var count: Int { counter.count }

  /// Equal for two messages of the same words in any order, numbers and dictionary words taken as their classes.
  package private(set) var signature: UInt64 = 0

  @inline(__always)
  package subscript(index: Int) -> Feature { counter.features[index] }

  /// Replaces the features by those of the message that `tokenizer` holds, or of some of its tokens as if they were all.
  package mutating func extract(
    from tokenizer: borrowing Tokenizer, tokens range: Range<Int>? = nil
  ) {
    counter.removeAll()
    symbols.removeAll()
    let units = tokenizer.text.units
    let range = range ?? 0..<tokenizer.tokens.count
    for index in range {
      let token = tokenizer.tokens[index]
      let first = symbols.count
      reader.read(token, units: units, into: &symbols)
      let unit = symbols[first].maskUnit
      if token.isHan || unit != 0 {
        if index == range.lowerBound { appendToRun(FeatureExtractor.edgeUnit, start: 0, end: 0) }
        if unit != 0 {
          appendToRun(unit, start: token.range.lowerBound, end: token.range.upperBound)
        } else {
          for position in token.range {
            appendToRun(units[position], start: position, end: position + 1)
          }
        }
        if index == range.upperBound - 1 {
          appendToRun(
            FeatureExtractor.edgeUnit, start: token.range.upperBound, end: token.range.upperBound)
        }
      } else {
        addRun()
      }
      if token.isLatin {
        addLatin(units, start: token.range.lowerBound, end: token.range.upperBound)
      }
    }
    addRun()
    addWords()
    if settings.wordPairs { addPairs() } else { addNeighbours() }
  }

  private static let neighbourSeed: UInt64 = 0x6b65_6675_0003
  private static let pairSeed: UInt64 = 0x6b65_6675_0004
  private static let hanSeed: UInt64 = 0x6b65_6675_0005
  private static let latinSeed: UInt64 = 0x6b65_6675_0006
  /// Marks the beginning and the end of the message in a run.
  private static let edgeUnit: UInt16 = 0xF8FF
  /// Pairs are made within so many words, so that a page of text costs linear time.
  private static let pairWindow = 24

  private mutating func addWords() {
    signature = 0
    for index in 0..<symbols.count {
      let symbol = symbols[index]
      if symbol.isWord { signature &+= mixed(symbol.masked) }
      let start = Int(symbol.start)
      let end = Int(symbol.end)
      counter.add(mixed(symbol.word), form: .word, start: start, end: end, isHan: symbol.isHan)
      if symbol.masked != symbol.word {
        counter.add(
          mixed(symbol.masked), form: .wordClass, start: start, end: end, isHan: symbol.isHan)
      }
    }
  }

  private mutating func addNeighbours() {
    var previous: Symbol?
    for index in 0..<symbols.count where symbols[index].isWord {
      let symbol = symbols[index]
      if let previous {
        let hash = extended(
          extended(FeatureExtractor.neighbourSeed, by: previous.masked), by: symbol.masked)
        counter.add(
          mixed(hash), form: .neighbours, start: Int(previous.start), end: Int(symbol.end),
          isHan: symbol.isHan)
      }
      previous = symbol
    }
  }

  private mutating func addPairs() {
    var count = 0
    for index in 0..<symbols.count where symbols[index].isWord {
      symbols[count] = symbols[index]
      count += 1
    }
    for first in 0..<count {
      for second
        in (first + 1)..<max(
          first + 1, min(first + FeatureExtractor.pairWindow, count))
      {
        let low = min(symbols[first].masked, symbols[second].masked)
        let high = max(symbols[first].masked, symbols[second].masked)
        if low == high { continue }
        // Chinese words far apart say little together (measured on SMP2017): only neighbours are paired.
        if symbols[first].isHan, symbols[second].isHan, second > first + 1 { continue }
        counter.add(
          mixed(extended(extended(FeatureExtractor.pairSeed, by: low), by: high)), form: .pair,
          start: Int(symbols[first].start), end: Int(symbols[second].end),
          isHan: symbols[first].isHan && symbols[second].isHan)
      }
    }
  }

  @inline(__always)
  private mutating func appendToRun(_ unit: UInt16, start: Int, end: Int) {
    run.append(
      RunUnit(
        unit: unit, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
  }

  /// Adds the n-grams of the run and empties it.
  private mutating func addRun() {
    let length = run.count
    if length == 0 { return }
    for first in 0..<length {
      var hash = FeatureExtractor.hanSeed
      for last in first..<min(first + 3, length) {
        hash = extended(hash, by: UInt64(run[last].unit))
        counter.add(
          mixed(hash), form: .characters, start: Int(run[first].start), end: Int(run[last].end),
          isHan: true)
      }
    }
    run.removeAll()
  }

  /// Adds 2- to 5-grams of one word, a space before and after it.
  private mutating func addLatin(_ units: UnsafeMutablePointer<UInt16>, start: Int, end: Int) {
    // Positions -1 and length stand for the spaces.
    let length = end - start
    for first in -1..<length {
      var hash = FeatureExtractor.latinSeed
      for last in first..<min(first + 5, length + 1) {
        let unit: UInt16 = last < 0 || last == length ? 0x20 : units[start + last]
        hash = extended(hash, by: UInt64(unit))
        if last > first {
          counter.add(
            mixed(hash), form: .characters, start: start + max(first, 0),
            end: min(start + last + 1, end), isHan: false)
        }
      }
    }
  }
}
