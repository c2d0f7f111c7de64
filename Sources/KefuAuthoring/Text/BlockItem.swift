internal import KefuValues

/// One `- ` item of a block: a message of a customer, a word, a variant of a reply.
struct BlockItem: Hashable, Sendable {
  /// The text after the dash; lines of a continued item are joined by line feeds.
  var text: String
  /// Where the text begins.
  var location: SourceLocation
  /// The columns at which the lines after the first begin.
  var continuationColumns: [Int] = []

  /// The place of a stretch of the text, in scalars; it is cut at the end of its line.
  func span(offset: Int, length: Int) -> SourceSpan {
    var place = location
    var lines = 0
    var scalars = text.unicodeScalars.makeIterator()
    for _ in 0..<offset {
      guard let scalar = scalars.next() else { break }
      if scalar == "\n", lines < continuationColumns.count {
        place.line += 1
        place.column = continuationColumns[lines]
        lines += 1
      } else {
        place.column += 1
      }
    }
    var count = 0
    while count < length, let scalar = scalars.next(), scalar != "\n" { count += 1 }
    return SourceSpan(place, length: max(1, count))
  }

  /// The place of all the text, or of its first line.
  var span: SourceSpan { span(offset: 0, length: .max) }
}
