/// One feature of a message: how often it occurs and where it first does.
package struct Feature: Sendable {
  /// The group of features that is scaled to one length, so that neither drowns the other.
  package enum Block: UInt8, Sendable {
    /// Words, word pairs and word classes.
    case words
    /// Character n-grams.
    case characters
  }

  /// What a feature is made of.
  package enum Form: UInt8, Sendable, CaseIterable {
    case word
    /// The class of a number, an identifier or a word of the dictionary.
    case wordClass
    /// Two words, one after the other.
    case neighbours
    /// Two words in any order.
    case pair
    case characters

    /// Whether it belongs to the block of character n-grams.
    @inline(__always)
    var isCharacters: Bool {
      switch self {
      case .characters: true
      case .word, .wordClass, .neighbours, .pair: false
      }
    }
  }

  /// Identifies the feature; two features share one only by a collision of 64 bits.
  package var hash: UInt64
  package var count: Float
  /// Units of the normalised text of the first occurrence, half-open.
  package var start: Int32
  package var end: Int32
  package var form: Form
  /// Whether it is made of Chinese, whose rare features deserve less weight than English ones.
  package var isHan: Bool

  @inline(__always)
  package var block: Block { form.isCharacters ? .characters : .words }
}

/// Mixes the units of a feature into 64 bits; the low and high halves are equally good.
@inline(__always)
func mixed(_ value: UInt64) -> UInt64 {
  var value = value
  value ^= value >> 32
  value = value &* 0xd6e8_feb8_6659_fd93
  value ^= value >> 32
  value = value &* 0xd6e8_feb8_6659_fd93
  value ^= value >> 32
  return value
}

/// Continues the running hash of a sequence of units.
@inline(__always)
func extended(_ hash: UInt64, by unit: UInt64) -> UInt64 {
  (hash ^ unit) &* 0x9e37_79b9_7f4a_7c15 ^ (hash >> 29)
}
