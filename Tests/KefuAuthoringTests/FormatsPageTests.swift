import KefuAuthoring
import KefuDialogue
import KefuResponses
import KefuUnderstanding
import KefuValues
import Testing

@Suite struct FormatsPageTests {
  @Test func itsExamplesAreAnAssistantWithoutDiagnostics() throws {
    let sources = try FormatsPageTests.sources()
    #expect(sources.count == 19)
    let definition = try AssistantDefinition(sources: sources)
    #expect(definition.warnings.map(\.rendered) == [])
    #expect(
      definition.intents.map(\.name.rawValue) == [
        "cancel_order", "check_cancellation_fee", "track_order", "out_of_scope",
      ])
    #expect(definition.behaviours.map(\.name).prefix(3) == [.cancel, .fallback, .greeting])
    #expect(definition.behaviours.count == Behaviour.Name.allCases.count)
    #expect(definition.entities.map(\.name) == ["carrier", "member_number"])
    #expect(definition.entities.first?.entries.first?.synonyms == ["SF", "SF Express", "顺丰速运"])
    #expect(definition.questions.map(\.phrasings.count) == [3, 2])
    #expect(definition.questions.last?.validUntil?.text == "2026-11-20")
    #expect(definition.glossary.first?.english.last == "return shipping insurance")
    #expect(definition.sentimentWords.map(\.valence) == [-2, 2])
    #expect(definition.sentimentExamples.map(\.label) == [.positive, .negative])
    let texts = definition.intents[2].examples.map(\.text)
    #expect(texts.contains("#A10023 到哪了"))
    #expect(texts.contains("still waiting [order](see above)"))
  }

  @Test func itsDialogueIsResolved() throws {
    let definition = try AssistantDefinition(sources: FormatsPageTests.sources())
    #expect(definition.dialogues.map(\.name.rawValue) == ["cancel_order", "pick_order"])
    let dialogue = try #require(definition.dialogues.first)
    #expect(
      dialogue.title[.en] == "cancel an order"
        && dialogue.intents.map(\.rawValue) == ["cancel_order"])
    #expect(
      dialogue.states.map(\.name) == [
        "which", "look_up", "confirm", "cancel", "cancelled", "kept", "too_late", "unknown",
        "broken",
      ])
    let names = VariableName.init(rawValue:)
    let lookUp = dialogue.states[1]
    #expect(
      lookUp.next.map(\.condition) == [
        .isOneOf(names("order_state"), [.text("unpaid"), .text("paid")]), nil,
      ])
    #expect(lookUp.next.map(\.target) == [.state(2), .state(6)])
    #expect(dialogue.states[2].reminder?.after == 600)
    #expect(dialogue.states[2].transitions.first?.branches.first?.target == .stay)
    let dependencies = dialogue.dependencies(
      actions: definition.actions, dialogues: definition.dialogues)
    #expect(dependencies[names("order_total")] == [names("order")])
    #expect(dependencies[names("refund")] == [names("order"), names("reason")])
    let outline = try #require(
      definition.outlines.first { $0.name.rawValue == "cancel_order/sure" })
    #expect(outline.arguments == [names("order"), names("order_total")])
    #expect(outline.forms.map(\.tones) == [[.unhappy, .angry], []])
    #expect(outline.forms.map(\.arguments.count) == [1, 2])
    let list = definition.outlines.first { $0.name.rawValue == "pick_order" }?.list
    #expect(list?.fills == names("order") && list?.words == ["title"])
    #expect(definition.outlines.map(\.name) == definition.replies.map(\.name))
  }

  /// The files of both pages.
  static func sources() throws -> [SourceFile] {
    let folder = "Sources/Kefu/Kefu.docc"
    return try ["Formats.md", "DialogueFormats.md"].flatMap {
      try yamlBlocks(of: TestFolder.text(at: "\(folder)/\($0)"))
    }
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
