import KefuAuthoring
import KefuDialogue
import KefuUnderstanding
import KefuValues
import Testing

@Suite struct FormatsPageTests {
  @Test func itsExamplesAreAnAssistantWithoutDiagnostics() throws {
    let page = try TestFolder.text(at: "Sources/Kefu/Kefu.docc/Formats.md")
    let sources = FormatsPageTests.yamlBlocks(of: page)
    #expect(sources.count == 12)
    let definition = try AssistantDefinition(sources: sources)
    #expect(definition.warnings.map(\.rendered) == [])
    #expect(definition.intents.map(\.name.rawValue) == ["track_order", "out_of_scope"])
    #expect(definition.behaviours.map(\.name) == [.fallback, .greeting])
    #expect(definition.entities.map(\.name) == ["carrier", "member_number"])
    #expect(definition.entities.first?.entries.first?.synonyms == ["SF", "SF Express", "顺丰速运"])
    #expect(definition.questions.map(\.phrasings.count) == [3, 2])
    #expect(definition.questions.last?.validUntil?.text == "2026-11-20")
    #expect(definition.glossary.first?.english.last == "return shipping insurance")
    #expect(definition.sentimentWords.map(\.valence) == [-2, 2])
    #expect(definition.sentimentExamples.map(\.label) == [.positive, .negative])
    let texts = definition.intents.first?.examples.map(\.text)
    #expect(texts?.contains("#A10023 到哪了") == true)
    #expect(texts?.contains("still waiting [order](see above)") == true)
  }

  /// The fenced blocks, each under the path of its first line.
  static func yamlBlocks(of page: String) -> [SourceFile] {
    page.components(between: "```yaml\n# ", and: "```").compactMap { block in
      guard let end = block.firstIndex(of: "\n") else { return nil }
      let path = String(block[..<end])
      return SourceFile(path: path, bytes: Array("# \(block)".utf8))
    }
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let opening = rest.firstRange(of: start) {
      rest = rest[opening.upperBound...]
      guard let closing = rest.firstRange(of: end) else { break }
      parts.append(rest[..<closing.lowerBound])
      rest = rest[closing.upperBound...]
    }
    return parts
  }
}
