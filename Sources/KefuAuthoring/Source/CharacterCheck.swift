internal import KefuValues

/// Finds what no text file should hold: ill-formed UTF-8, and characters that YAML forbids or takes for
/// line ends although no editor shows them.
struct CharacterCheck {
  let source: SourceText

  /// Reports everything found; returns the text if nothing was.
  func text(problems: inout Problems) -> String? {
    guard let text = String(validating: source.bytes, as: UTF8.self) else {
      reportEncoding(problems: &problems)
      return nil
    }
    if source.bytes.contains(0) {
      problems.report(.notUTF8(.binary), at: source.start)
      return nil
    }
    var found = 0
    for (index, line) in source.lines.enumerated() where mayHoldForbidden(line) {
      var column = 0
      for scalar in source.text(line).unicodeScalars {
        column += 1
        guard scalar.isForbidden else { continue }
        found += 1
        if found > StructureScanner.maximumProblems { return nil }
        let location = SourceLocation(file: source.file, line: index + 1, column: column)
        problems.report(.forbiddenCharacter(scalar.value), at: SourceSpan(location))
      }
    }
    return found == 0 ? text : nil
  }

  /// A quick look at bytes: every forbidden character has one of these patterns.
  private func mayHoldForbidden(_ line: Range<Int>) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      for index in line {
        let byte = bytes[index]
        let next = index + 1 < line.upperBound ? bytes[index + 1] : 0
        let isSuspect =
          switch byte {
          case 0..<0x20: byte != .tab
          case 0x7F: true
          case 0xC2: next < 0xA0
          case 0xE2: next == 0x80
          case 0xEF: next == 0xBB || next == 0xBF
          default: false
          }
        if isSuspect { return true }
      }
      return false
    }
  }

  private func reportEncoding(problems: inout Problems) {
    if source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) {
      return problems.report(.notUTF8(.utf16), at: source.start)
    }
    for (index, line) in source.lines.enumerated()
    where String(validating: source.bytes[line], as: UTF8.self) == nil {
      var position = line.lowerBound
      var parser = Unicode.UTF8.ForwardParser()
      var bytes = source.bytes[line].makeIterator()
      while case .valid(let scalar) = parser.parseScalar(from: &bytes) { position += scalar.count }
      let span = source.span(line: index, bytes: position..<position)
      return problems.report(.notUTF8(.illFormed(byte: source.bytes[position])), at: span)
    }
    problems.report(.notUTF8(.binary), at: source.start)
  }
}

extension Unicode.Scalar {
  /// Not allowed in YAML, or a line end to YAML alone (U+0085, U+2028, U+2029).
  fileprivate var isForbidden: Bool {
    switch value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
