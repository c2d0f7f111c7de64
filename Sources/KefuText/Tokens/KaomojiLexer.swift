/// Finds faces made of several signs.
struct KaomojiLexer {
  let units: UnsafeMutablePointer<UInt16>
  let count: Int

  /// The end of a face that starts at `start`, or `nil`.
  func end(from start: Int) -> Int? {
    units[start] == 0x28 ? bracketedEnd(from: start) : listedEnd(from: start)
  }

  /// `(` … `)` of at most 14 units without Han or digits, at most two letters, and at least one sign of a face.
  private func bracketedEnd(from start: Int) -> Int? {
    var letters = 0
    var signs = 0
    for position in (start + 1)..<max(start + 1, min(count, start + 15)) {
      let unit = units[position]
      if unit == 0x29 { return signs > 0 && letters <= 2 ? position + 1 : nil }
      if unit.isHan || unit.isDigit { return nil }
      if unit.isLetter {
        letters += 1
      } else if unit >= 0x80 || unit == 0x5F || unit == 0x5E || unit == 0x3B || unit == 0x3E
        || unit == 0x3C
      {
        signs += 1
      }
    }
    return nil
  }

  private func listedEnd(from start: Int) -> Int? {
    for face in KaomojiLexer.faces where start + face.count <= count {
      guard face.indices.allSatisfy({ units[start + $0] == face[$0] }) else { continue }
      let end = start + face.count
      // A face of letters must stand alone: "orz" but not "orzo", and not inside a word.
      let first = face[0]
      let last = face[face.count - 1]
      if first.isAlphanumeric, start > 0, units[start - 1].isAlphanumeric { continue }
      if last.isAlphanumeric, end < count, units[end].isAlphanumeric { continue }
      return end
    }
    return nil
  }

  /// The first units of listed faces, for a quick "no".
  static func mayStart(with unit: UInt16) -> Bool {
    switch unit {
    case 0x28, 0x3A, 0x3B, 0x3E, 0x3D, 0x5E, 0x2D, 0x3C, 0x74, 0x71, 0x6F, 0x78: true
    default: false
    }
  }

  /// Longest first among those with one beginning.
  private static let faces: [[UInt16]] = [
    ":'(", ":-)", ":-(", ":-d", ":-p", ":)", ":(", ":d", ":p", ":/", ";-)", ";)", ">_<", ">.<",
    "=_=", "=.=", "^_^", "^.^", "^^", "-_-", "-.-", "<3", "t_t", "t.t", "tat", "q_q", "qaq", "qwq",
    "orz", "o_o", "o.o", "xd",
  ].map { Array($0.utf16) }
}
