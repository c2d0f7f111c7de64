extension String {
  /// How long a customer's text in a reply may be, in scalars.
  static let maximumInserted = 200
  /// How long the shop's own may be.
  static let maximumTrusted = 4000

  /// The text without what would disturb the text around it; a customer's becomes one line.
  ///
  /// That is control characters, marks that turn the direction of writing, and invisible ones except those that join
  /// emoji and letters.
  func madeSafe(isTrusted: Bool) -> String {
    let maximum = isTrusted ? String.maximumTrusted : String.maximumInserted
    if isTame, utf8.count <= maximum { return self }
    var result = String.UnicodeScalarView()
    var count = 0
    var hasGap = false
    for scalar in unicodeScalars {
      if isTrusted, scalar == "\n" {
        hasGap = false
      } else if scalar.isBlank {
        hasGap = count > 0
        continue
      } else if scalar.isDisturbing {
        continue
      }
      if hasGap {
        result.append(" ")
        count += 1
        hasGap = false
      }
      guard count < maximum else { return String(result).withoutLastCharacter + "…" }
      result.append(scalar)
      count += 1
    }
    return String(result)
  }

  /// Whether there is surely nothing to do, as for nearly every value: printable ASCII, Chinese, no blank but single
  /// ones within.
  private var isTame: Bool {
    var wasBlank = true
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x20:
        if wasBlank { return false }
        wasBlank = true
      case 0x21...0x7E, 0x3001...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF5E: wasBlank = false
      default: return false
      }
    }
    return !wasBlank || isEmpty
  }

  /// What was cut in the middle of a character must not change it: a flag would become a letter.
  private var withoutLastCharacter: String {
    let shorter = String(dropLast())
    return shorter.isEmpty ? self : shorter
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    switch properties.generalCategory {
    case .spaceSeparator: value != 0x3000
    case .lineSeparator, .paragraphSeparator: true
    default: value == 0x85 || (0x09...0x0D).contains(value)
    }
  }

  fileprivate var isDisturbing: Bool {
    switch properties.generalCategory {
    case .control, .unassigned, .privateUse, .surrogate: true
    case .format: value != 0x200C && value != 0x200D
    default: false
    }
  }
}
