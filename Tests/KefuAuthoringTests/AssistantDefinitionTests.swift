import KefuDialogue
import KefuResponses
import KefuTestSupport
import KefuText
import KefuUnderstanding
import KefuValues
import Testing

@testable import KefuAuthoring

@Suite struct AssistantDefinitionTests {
  /// The base fixture with files added or replaced.
  static func sources(_ files: [String: String]) throws -> [SourceFile] {
    let base = try TestFolder.baseSources()
    return base.filter { files[$0.path] == nil }
      + files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  @Test func settingsHaveDefaults() throws {
    let definition = try AssistantDefinition(sources: AssistantDefinitionTests.sources([:]))
    var expected = AssistantSettings(identifier: "test-shop")
    expected.facts = [
      Fact(
        name: "return_days", values: [.zh: "7", .en: "7"],
        location: SourceLocation(file: "dialogues/assistant.yaml", line: 3, column: 3))
    ]
    #expect(definition.settings == expected)
    #expect(definition.warnings == [])
  }

  @Test func settingsAreTyped() throws {
    let file = """
      assistant: a-b_c2
      name: 店
      languages: [en]
      utc_offset: "-03:30"
      currency: USD
      reject_in_scope: 2.5%
      clarification_margin: 0.25
      anger_limit: 3
      session_expiry: 2d
      opening_hours: "22:00-06:30"
      facts: {return_days: 7}
      """
    let settings = try AssistantDefinition(
      sources: AssistantDefinitionTests.sources(["dialogues/assistant.yaml": file])
    ).settings
    #expect(settings.languages == [.en] && settings.defaultLanguage == .en)
    #expect(settings.utcOffset == -12_600 && settings.currency == "USD")
    #expect(settings.rejectInScope == 0.025 && settings.clarificationMargin == 0.25)
    #expect(settings.name[.en] == "店")
    #expect(settings.angerLimit == 3 && settings.sessionExpiry == 172_800)
    #expect(settings.openingHours == .init(opening: 1320, closing: 390))
  }

  @Test func scalarsAreText() throws {
    let file = "intent: yes\nexamples:\n  en: |\n    - off\n"
    let rules = """
      rules:
        - on: yes
          reply_name: on
          reply:
            zh: |
              - 1.0
            en: |
              - no
      """
    let definition = try AssistantDefinition(
      sources: AssistantDefinitionTests.sources([
        "intents/yes.yaml": file, "dialogues/rules/yes.yml": rules,
      ]))
    #expect(definition.intents.map(\.name.rawValue) == ["greet", "yes"])
    let rule = definition.rules.last
    #expect(rule?.reply.rawValue == "on")
    #expect(rule?.location.description == "dialogues/rules/yes.yml:2:9")
    let reply = definition.replies.first { $0.name.rawValue == "on" }
    #expect(reply?.variants[.zh]?.map(\.pattern) == ["1.0"])
    #expect(reply?.variants[.zh]?.first?.location.line == 6)
  }

  @Test func theOrderOfFilesDoesNotMatter() throws {
    let sources = try AssistantDefinitionTests.sources([
      "intents/b.yaml": "intent: b\nexamples: {}\n", "intents/a.yaml": "x",
    ])
    func rendered(_ sources: [SourceFile]) -> String {
      do throws(AuthoringError) {
        return "\(try AssistantDefinition(sources: sources))"
      } catch { return error.description }
    }
    #expect(rendered(sources) == rendered(sources.reversed()))
  }

  @Test func dictionariesKeepTheirClass() throws {
    let definition = try AssistantDefinition(
      sources: AssistantDefinitionTests.sources([
        "intents/dictionary/a.yaml": "dictionary: a\nclass: carrier\nwords: |\n  - 顺丰 速运\n",
        "intents/dictionary/b.yaml": "dictionary: b\nwords: |\n  - 包邮\n",
      ]))
    #expect(
      definition.words == [
        DictionaryWord(text: "顺丰 速运", wordClass: "carrier"), DictionaryWord(text: "包邮"),
      ])
  }

  @Test func naughtyStringsAreTextOrDiagnostics() throws {
    for string in naughtyStrings {
      for language in ["zh", "en"] {
        let file = "intent: a\nexamples:\n  \(language): |\n    - \(string)\n    - ok\n"
        let sources = try AssistantDefinitionTests.sources(["intents/a.yaml": file])
        do throws(AuthoringError) {
          let definition = try AssistantDefinition(sources: sources)
          let texts = definition.intents.first { $0.name.rawValue == "a" }?.examples.map(\.text)
          #expect(texts?.count == 2 && string.contains(texts?.first ?? "?"))
        } catch {
          #expect(error.diagnostics.allSatisfy { $0.location.file == "intents/a.yaml" })
        }
      }
    }
  }
}
