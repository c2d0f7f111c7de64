/// What the compiled lexicon knows of a word; eight bytes of a model's file.
struct LexiconEntry: BitwiseCopyable, Hashable {
  /// Where a word may be found: a single Chinese character is a word of its own in some places and a piece in most.
  enum Standing: UInt8 {
    case anywhere
    /// As a token, or beside another word of the lexicon in one.
    case asWord
  }

  var kinds: UInt16
  /// In tenths.
  var valence: Int8
  /// In hundredths.
  var factor: UInt8
  /// How many items it has, 1...255.
  var length: UInt8
  /// Where it may be found.
  var standing: UInt8
  var reserved: UInt16 = 0

  init(_ word: LexiconWord, length: Int, standing: Standing) {
    kinds = word.kinds.rawValue
    valence = Int8(min(max((word.valence * 10).rounded(), -30), 30))
    factor = UInt8(min(max((word.factor * 100).rounded(), 10), 250))
    self.length = UInt8(min(length, 255))
    self.standing = standing.rawValue
  }

  @inline(__always)
  func has(_ kind: LexiconKinds) -> Bool { kinds & kind.rawValue != 0 }
}
