internal import KefuValues

/// The two sentences of a diagnostic.
struct Wording {
  /// What is wrong: lower case, no full stop.
  var message: String
  /// What to do.
  var hint: String?

  init(_ message: String, _ hint: String?) {
    self.message = message
    self.hint = hint
  }

  /// The question whether a near name was meant.
  static func suggestion(for word: String, among known: [String]) -> String? {
    Suggestion.nearest(to: word, among: known).map { "did you mean '\($0)'?" }
  }

  /// What usually causes a complaint of the YAML parser.
  static func hint(forYAML message: String) -> String? {
    switch message {
    case "mapping values are not allowed in this context":
      "put text that holds ': ' in quotes, and check the indentation"
    case "did not find expected key", "did not find expected '-' indicator":
      "check the indentation against the lines above; the text of a '|' block is deeper than its key"
    case "could not find expected ':'": "write 'key: value', and close the quotes above"
    case "found character that cannot start any token":
      "put text that begins with this character in quotes; indent with spaces, not tabs"
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      "indent with spaces, not tabs"
    case "found unexpected end of stream": "close the quote that is open"
    case "did not find expected ',' or ']'", "did not find expected node content":
      "close the bracket that is open"
    case "did not find expected ',' or '}'": "close the brace that is open"
    case "found unknown escape character": "use single quotes, in which '\\' is ordinary"
    default: nil
    }
  }
}

extension String {
  /// Short enough for a message, on one line.
  var short: String {
    let scalars = unicodeScalars.prefix(40).map { $0.value < 0x20 ? " " : $0 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text) + (unicodeScalars.count > 40 ? "…" : "")
  }

  /// `an intent`, `a rule`.
  var withArticle: String {
    guard let first = utf8.first else { return self }
    return ("aeiou".utf8.contains(first) ? "an " : "a ") + self
  }
}

extension [String] {
  var listed: String { sorted().joined(separator: ", ") }
}

extension UInt32 {
  /// At least four digits, as Unicode writes them.
  var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
  }
}

extension ReplyLanguage {
  var englishName: String {
    switch self {
    case .zh: "Chinese"
    case .en: "English"
    }
  }
}
