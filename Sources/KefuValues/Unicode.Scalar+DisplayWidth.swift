extension Unicode.Scalar {
  /// Columns of a terminal: 0 for marks that join the character before, 2 for wide ones, else 1.
  ///
  /// East Asian Width (UAX #11) by block, and emoji presentation.
  var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
      0x1F300...0x1F320, 0x20000...0x3FFFD:
      return 2
    default:
      return properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// Nothing of it can be seen, so that an author cannot find it: separators and format characters
  /// except those that emoji are made with.
  var isInvisible: Bool {
    if value < 0x80 { return false }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: return true
    case .format: return value != 0x200D && !(0xE0020...0xE007F).contains(value)
    case .spaceSeparator: return value != 0x3000
    default: return false
    }
  }
}
