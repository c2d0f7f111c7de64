/// HTML under construction; whatever is written as text or as an attribute is escaped.
struct Markup {
  typealias Attributes = KeyValuePairs<String, String>

  private(set) var html = ""

  /// Appends trusted source, such as a style sheet, as it is.
  mutating func raw(_ source: String) { html += source }

  mutating func text(_ text: String) { html += Markup.escaped(text) }

  mutating func element(
    _ name: String, _ attributes: Attributes = [:], content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    content(&self)
    html += "</\(name)>"
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], text: String = "") {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without an end, such as `meta`.
  mutating func void(_ name: String, _ attributes: Attributes) { open(name, attributes) }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    html += "<\(name)"
    for (key, value) in attributes { html += " \(key)=\"\(Markup.escaped(value))\"" }
    html += ">"
  }

  /// The text as content or as a quoted attribute: control characters, which HTML forbids, become
  /// U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n": result.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
