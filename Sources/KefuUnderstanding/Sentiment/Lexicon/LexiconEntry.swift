/// What the compiled lexicon knows of a word; eight bytes of a model's file.
struct LexiconEntry: BitwiseCopyable, Hashable {
  var kinds: UInt16
  /// In tenths.
  var valence: Int8
  /// In hundredths.
  var factor: UInt8
  /// How many items it has, 1...255.
  var length: UInt8
  /// Whether it is one Chinese character, which counts only as a word of its own.
  var isSingleHan: UInt8
  var reserved: UInt16 = 0

  init(_ word: LexiconWord, length: Int, isSingleHan: Bool) {
    kinds = word.kinds.rawValue
    valence = Int8(min(max((word.valence * 10).rounded(), -30), 30))
    factor = UInt8(min(max((word.factor * 100).rounded(), 10), 250))
    self.length = UInt8(min(length, 255))
    self.isSingleHan = isSingleHan ? 1 : 0
  }

  @inline(__always)
  func has(_ kind: LexiconKinds) -> Bool { kinds & kind.rawValue != 0 }
}
