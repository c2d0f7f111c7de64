import Foundation
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// Messages that a careful person labelled, read by the built-in lexicon and the rules alone.
@Suite struct SentimentTableTests {
  private struct Row {
    var label: SentimentLabel
    var text: String
    var group: String
  }

  private static func rows(_ language: String) throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Tables/\(language).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(fields.count == 3, "\(line)")
      return Row(
        label: try #require(SentimentLabel(rawValue: String(fields[0])), "\(line)"),
        text: String(fields[1]), group: String(fields[2]))
    }
  }

  private static func valences(of rows: [Row]) -> [Float] {
    let lexicon = OwnedLexicon(LexiconCompiler(BuiltInLexicon.words))
    var tokenizer = Tokenizer()
    var reading = SentimentReading()
    return rows.map { row in
      var text = row.text
      return text.withUTF8 {
        tokenizer.tokenize($0)
        reading.read(tokenizer, message: $0, trie: lexicon.trie)
        return reading.tally.praise - reading.tally.blame
      }
    }
  }

  @Test("Where the lexicon has evidence, it is on the right side", arguments: ["zh", "en"])
  func sign(language: String) throws {
    let rows = try SentimentTableTests.rows(language)
    let valences = SentimentTableTests.valences(of: rows)
    var right = 0
    var told = 0
    for (row, valence) in zip(rows, valences) where row.label != .neutral && valence != 0 {
      told += 1
      if (valence > 0) == (row.label == .positive) { right += 1 }
    }
    #expect(rows.count >= 100)
    #expect(Double(right) >= 0.85 * Double(told), "\(right) of \(told)")
  }
}
