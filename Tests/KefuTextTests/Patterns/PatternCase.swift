import KefuText
import Testing

/// A pattern, a text, and where the first match and its captures are.
struct PatternCase: CustomTestStringConvertible, Sendable {
  let pattern: String
  let text: String
  /// The range, then that of each capture, as `lower-upper`; `-` for none, and `none` for no match.
  let expected: String

  init(_ pattern: String, _ text: String, _ expected: String) {
    self.pattern = pattern
    self.text = text
    self.expected = expected
  }

  var testDescription: String { "/\(pattern)/ in \(text.debugDescription)" }

  static let all =
    literals + anyScalar + classes + escapes + cases + quantifiers + alternations + groups + loops
    + anchors + boundaries + stories

  static func describe(_ match: PatternMatch?) -> String {
    guard let match else { return "none" }
    let ranges = [match.range] + match.captures
    return ranges.map { range in
      range.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-"
    }.joined(separator: " ")
  }
}
