import KefuValues

/// A line of a transcript, read from left to right by its scalars.
struct TranscriptLine {
  let location: SourceLocation
  let text: String
  private let scalars: [Unicode.Scalar]
  private(set) var position = 0

  /// A word of a line; its place counts scalars from 0.
  struct Word {
    var text: String
    var range: Range<Int>
  }

  init(_ text: String, file: String, number: Int) {
    self.text = text
    scalars = Array(text.unicodeScalars)
    location = SourceLocation(file: file, line: number)
  }

  var number: Int { location.line }
  var isBlank: Bool { scalars.allSatisfy(\.properties.isWhitespace) }
  var isIndented: Bool { scalars.first?.properties.isWhitespace == true }
  var first: Unicode.Scalar? { scalars.first }

  /// Everything from the position on, one space before it left out.
  mutating func rest() -> String {
    if position < scalars.count, scalars[position] == " " { position += 1 }
    return TranscriptLine.text(scalars[position...])
  }

  /// The line without the indentation of a continuation: two columns, or a tab.
  var continuation: String {
    if scalars.first == "\t" { return TranscriptLine.text(scalars.dropFirst()) }
    let indentation = scalars.prefix(2).prefix { $0 == " " }.count
    return TranscriptLine.text(scalars.dropFirst(indentation))
  }

  /// Goes on if the next scalars are these.
  mutating func take(_ prefix: String) -> Bool {
    let expected = Array(prefix.unicodeScalars)
    guard scalars[position...].starts(with: expected) else { return false }
    position += expected.count
    return true
  }

  /// The next word, `nil` at the end; white space between double quotes does not end it, and the quotes are left out.
  ///
  /// Throws the place of a quote that does not end.
  mutating func word() throws(OpenQuote) -> Word? {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    guard position < scalars.count else { return nil }
    let start = position
    var text = String.UnicodeScalarView()
    while position < scalars.count, !scalars[position].properties.isWhitespace {
      guard scalars[position] == "\"" else {
        text.append(scalars[position])
        position += 1
        continue
      }
      let quote = position
      position += 1
      while position < scalars.count, scalars[position] != "\"" {
        text.append(scalars[position])
        position += 1
      }
      guard position < scalars.count else { throw OpenQuote(position: quote) }
      position += 1
    }
    return Word(text: String(text), range: start..<position)
  }

  struct OpenQuote: Error {
    var position: Int
  }

  func location(at position: Int) -> SourceLocation {
    SourceLocation(file: location.file, line: location.line, column: position + 1)
  }

  func diagnostic(_ problem: TranscriptProblem, at range: Range<Int>? = nil) -> Diagnostic {
    let range = range ?? 0..<scalars.count
    return Diagnostic(
      code: problem.code, location: location(at: range.lowerBound), length: range.count,
      message: problem.message, hint: problem.hint, sourceLine: text)
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
