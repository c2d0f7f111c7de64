import KefuValues

/// Colours: how customers say them, and how they are shown.
enum Palette {
  private static let names: [(color: String, chinese: String, words: [String])] =
    TableText.lines(ColorTable.text).map { line in
      let sides = TableText.cells(line, by: ":")
      let words = TableText.parts(sides[1])
      return (sides[0], words[0], words)
    }

  /// The colour in a language; a colour that is not known stays as it is.
  static func name(of color: String, in language: ReplyLanguage) -> String {
    switch language {
    case .en: color
    case .zh: names.first { $0.color == color }?.chinese ?? color
    }
  }

  /// The colour that a customer means; what is not known stays as it is, in lower case.
  static func color(called text: String) -> String {
    let text = text.lowercased()
    let match = names.first { $0.color == text || $0.words.contains(text) }
    // "dark blue", 深蓝: the shades that are not sold apart.
    return match?.color
      ?? names.first { name in
        text.hasSuffix(" \(name.color)") || name.words.contains { text.hasSuffix($0) }
      }?.color ?? text
  }
}
