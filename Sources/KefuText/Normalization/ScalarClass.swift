import CICU

/// What a scalar is, as far as the tokenizer asks.
package enum ScalarClass: UInt8, Sendable {
  case other, space, control, punctuation, symbol, digit, han, kana, latin, letter, mark, emoji

  /// Classifies by Unicode property; ASCII and the common Han block do not ask ICU.
  @inline(__always)
  package init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self = ScalarClass.ascii[Int(scalar)]
    } else if scalar >= 0x4E00 && scalar <= 0x9FFF {
      self = .han
    } else {
      self = ScalarClass.fromProperties(scalar)
    }
  }

  private static func fromProperties(_ scalar: UInt32) -> ScalarClass {
    switch kefu_classify_scalar(scalar) {
    case KEFU_SCALAR_SPACE: .space
    case KEFU_SCALAR_CONTROL: .control
    case KEFU_SCALAR_PUNCTUATION: .punctuation
    case KEFU_SCALAR_SYMBOL: .symbol
    case KEFU_SCALAR_DIGIT: .digit
    case KEFU_SCALAR_HAN: .han
    case KEFU_SCALAR_KANA: .kana
    case KEFU_SCALAR_LATIN: .latin
    case KEFU_SCALAR_LETTER: .letter
    case KEFU_SCALAR_MARK: .mark
    case KEFU_SCALAR_EMOJI: .emoji
    default: .other
    }
  }

  private static let ascii: [ScalarClass] = (0..<128).map { (code: Int) -> ScalarClass in
    switch UInt8(code) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .latin
    case 9, 10, 11, 12, 13, 32: .space
    case 0..<32, 127: .control
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      .symbol
    default: .punctuation
    }
  }
}
