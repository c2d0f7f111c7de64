import CEncoderKernels

/// How BERT prepares a text: what is removed, what stands alone, what is made lower case.
struct BertNormalization: Equatable, Sendable {
  /// Removes control characters.
  var cleans: Bool
  /// Every Chinese character is a word.
  var splitsChinese: Bool
  var stripsMarks: Bool
  var lowercases: Bool

  /// What a scalar means for the words of a text.
  enum Part {
    case removed
    case space
    case punctuation
    case letter
  }

  /// A Chinese character in the sense of BERT: not kana, not Hangul.
  @inline(__always)
  static func isChinese(_ value: UInt32) -> Bool {
    guard value >= 0x3400 else { return false }
    // 2B920 instead of 2B820, as in the original.
    return (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x2A6DF).contains(value) || (0x2A700...0x2B73F).contains(value)
      || (0x2B740...0x2B81F).contains(value) || (0x2B920...0x2CEAF).contains(value)
      || (0xF900...0xFAFF).contains(value) || (0x2F800...0x2FA1F).contains(value)
  }

  /// The category by the tables of the original, which are of Unicode 8: what is younger is not assigned.
  private static func category(of scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
    guard let age = scalar.properties.age, age.major <= 8 else { return .unassigned }
    return scalar.properties.generalCategory
  }

  /// What is done with a scalar as it stands in the text, before marks are stripped.
  func part(of scalar: Unicode.Scalar) -> Part {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20: return .space
    case 0x21...0x7E: return .letter
    case 0, 0xFFFD: return cleans ? .removed : .letter
    case 0x4E00...0x9FFF: return .letter
    default: break
    }
    // Removed first: a vertical tabulator is both.
    if cleans {
      switch BertNormalization.category(of: scalar) {
      case .control, .format, .privateUse, .surrogate: return .removed
      default: break
      }
    }
    return scalar.properties.isWhitespace ? .space : .letter
  }

  /// Whether a scalar of the prepared text is a word of its own.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    case 0..<0x80, 0x4E00...0x9FFF: return false
    default: break
    }
    switch BertNormalization.category(of: scalar) {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// Calls `body` with what a scalar becomes: nothing, itself, or several.
  @inline(__always)
  func forEachMapped(_ scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    let value = scalar.value
    if value < 0x80 {
      let isUpper = lowercases && value >= 0x41 && value <= 0x5A
      body(isUpper ? Unicode.Scalar(UInt8(value + 32)) : scalar)
    } else if value >= 0x4E00 && value <= 0x9FFF {
      body(scalar)
    } else {
      forEachMappedSlowly(scalar, body)
    }
  }

  private func forEachMappedSlowly(_ scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    guard stripsMarks else {
      lowercase(scalar, body)
      return
    }
    var stripped: [UInt32] = [0, 0, 0]
    let count = kefu_strip_marks(scalar.value, &stripped)
    if count < 0 {
      if BertNormalization.category(of: scalar) != .nonspacingMark { lowercase(scalar, body) }
      return
    }
    for value in stripped.prefix(Int(count)) {
      if let scalar = Unicode.Scalar(value) { lowercase(scalar, body) }
    }
  }

  private func lowercase(_ scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    guard lowercases, scalar.properties.changesWhenLowercased else {
      body(scalar)
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars { body(lower) }
  }
}
