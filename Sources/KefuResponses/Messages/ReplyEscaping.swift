/// How a value is made harmless for a channel that renders text; the author's own text is never touched.
package enum ReplyEscaping: String, Hashable, Sendable, CaseIterable {
  /// For channels that show text as it is: what `Reply.text` is made with.
  case none
  /// For HTML, in elements and in quoted attributes.
  case html
  /// For CommonMark: every mark of ASCII behind a backslash, so that neither links nor emphasis arise.
  case markdown

  /// The text with what the channel would interpret escaped.
  package func applied(to text: String) -> String {
    switch self {
    case .none: return text
    case .html:
      var result = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result
    case .markdown:
      var result = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        if scalar.isMarkOfASCII { result.append("\\") }
        result.append(scalar)
      }
      return String(result)
    }
  }
}

extension Unicode.Scalar {
  /// What CommonMark calls ASCII punctuation.
  fileprivate var isMarkOfASCII: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
