package import KefuText

/// Finds out what a message means where it is mistyped or in words of another region: the entrance of this folder.
///
/// One per thread. What it knows is an assistant's: words that the examples or the dictionary have are never touched, and
/// whatever is read otherwise is read as words of the examples. A message without an unknown word costs a look-up for each
/// word. `read(_:)` finds the rewrites; `rewritten` is then the message as the intent model should see it, while entities
/// and spans come from the message as it is.
package struct MessageReader: ~Copyable {
  let model: ReadingModel
  let phrases = PhraseMatcher.shared
  let pinyin = PinyinTable.shared
  /// What is read otherwise, in order, without overlap.
  package var rewrites: [Rewrite] = []
  /// The replacements of `rewrites`, one after the other.
  var replacements: [UInt16] = []
  /// By unit of the message, the index of its token, or -1; filled only for a message with something odd.
  var tokenOfUnit: [Int32] = []
  /// By unit of the message, whether it is read otherwise already; filled likewise.
  private var taken: [Bool] = []
  var latin = LatinWorkspace()
  var lattice = PinyinLattice()
  private var output = RewrittenText()

  package init(model: ReadingModel) { self.model = model }

  /// Reads the message that `tokenizer` holds; gives whether anything is read otherwise.
  package mutating func read(_ tokenizer: borrowing Tokenizer) -> Bool {
    rewrites.removeAll(keepingCapacity: true)
    replacements.removeAll(keepingCapacity: true)
    let oddities = oddities(of: tokenizer)
    if oddities.isEmpty { return false }
    taken.removeAll(keepingCapacity: true)
    taken.append(contentsOf: repeatElement(false, count: tokenizer.text.count + 1))
    if oddities != .word { mapTokens(of: tokenizer) }
    if oddities.contains(.phrase) { readPhrases(of: tokenizer) }
    if oddities.contains(.pair) { readHomophones(of: tokenizer) }
    if oddities.contains(.word) { readLatin(of: tokenizer) }
    if rewrites.isEmpty { return false }
    rewrites.sort { $0.range.lowerBound < $1.range.lowerBound }
    output.compose(tokenizer.text, rewrites: rewrites, replacements: replacements)
    return true
  }

  /// The message with all rewrites, in UTF-8, after `read(_:)` found some; valid until the next call.
  package var rewritten: UnsafeBufferPointer<UInt8> { output.bytes }

  /// What a rewrite puts in place of the message's words.
  package func replacement(of rewrite: Rewrite) -> String {
    String(decoding: replacements[rewrite.replacement], as: UTF16.self)
  }

  /// The units of the message behind a range of Unicode scalars of `rewritten`.
  package func units(behind scalars: Range<Int>) -> Range<Int> { output.units(behind: scalars) }

  /// What may have to be read otherwise.
  private struct Oddities: OptionSet {
    let rawValue: UInt8

    static let phrase = Oddities(rawValue: 1)
    static let pair = Oddities(rawValue: 2)
    static let word = Oddities(rawValue: 4)
  }

  /// The quick look at every message.
  private func oddities(of tokenizer: borrowing Tokenizer) -> Oddities {
    let units = tokenizer.text.units
    let count = tokenizer.text.count
    var found: Oddities = []
    var wasSingle = false
    for index in 0..<tokenizer.tokens.count {
      let token = tokenizer.tokens[index]
      let start = Int(token.start)
      let end = Int(token.end)
      if token.isLatin {
        wasSingle = false
        if !found.contains(.word), token.wordClass == 0, isUnknownWord(index, tokenizer) {
          found.insert(.word)
        }
      } else if token.isHan {
        let isSingle = end - start == 1
        if !found.contains(.phrase) {
          for position in start..<end
          where phrases.mayStart(
            with: units[position], position + 1 < count ? units[position + 1] : 0)
          { found.insert(.phrase) }
        }
        // Only a word of one character may be a slip for another.
        if isSingle || wasSingle, !found.contains(.pair), start > 0, units[start - 1].isHan,
          units[start].isHan, model.count(of: units[start - 1], units[start]) == 0
        {
          found.insert(.pair)
        }
        wasSingle = isSingle
      } else {
        wasSingle = false
      }
    }
    return found
  }

  /// Whether an example, the dictionary or ordinary English has a word.
  @inline(__always)
  func isKnown(_ units: UnsafeMutablePointer<UInt16>, _ range: Range<Int>) -> Bool {
    model.words.count(of: ReadingHash.word(units, range)) > 0
  }

  private mutating func mapTokens(of tokenizer: borrowing Tokenizer) {
    tokenOfUnit.removeAll(keepingCapacity: true)
    for index in 0..<tokenizer.tokens.count {
      let range = tokenizer.tokens[index].range
      while tokenOfUnit.count < range.lowerBound { tokenOfUnit.append(-1) }
      for _ in range { tokenOfUnit.append(Int32(truncatingIfNeeded: index)) }
    }
    while tokenOfUnit.count <= tokenizer.text.count { tokenOfUnit.append(-1) }
  }

  /// Whether a word begins or ends before a unit.
  @inline(__always)
  func isBoundary(_ position: Int) -> Bool {
    position == 0 || tokenOfUnit[position - 1] != tokenOfUnit[position]
  }

  /// Reads a range as other units, unless part of it is read otherwise already.
  mutating func rewrite(
    _ range: Range<Int>, as units: some Sequence<UInt16>, _ reason: Rewrite.Reason
  ) {
    if isTaken(range) { return }
    for unit in range { taken[unit] = true }
    let start = replacements.count
    replacements.append(contentsOf: units)
    rewrites.append(
      Rewrite(range: range, replacement: start..<replacements.count, reason: reason))
  }

  /// Whether part of a range is read otherwise already.
  func isTaken(_ range: Range<Int>) -> Bool { range.contains { taken[$0] } }
}
