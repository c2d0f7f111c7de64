import Foundation
import KefuResponses
import KefuValues
import Testing

@Suite struct ReplyDefinitionTests {
  @Test func definitionSurvivesTheCacheAndIsWrittenTheSame() throws {
    let place = SourceLocation(file: "dialogues/a.yaml", line: 3, column: 5)
    let template = ReplyTemplate(pattern: "退 {n}", location: place)
    let definition = ReplyDefinition(
      name: ReplyName(rawValue: "a/b"), location: place,
      forms: [
        ReplyForm(variants: [.zh: [template]]),
        ReplyForm(variants: [.en: [template, template], .zh: [template]]),
      ],
      buttons: [ButtonTemplate(title: LocalizedText(zh: "好"), url: "https://a.example")],
      line: LocalizedTemplate(en: template),
      card: CardTemplate(title: LocalizedTemplate(zh: template)),
      image: "https://a.example/i.png", link: ButtonTemplate(title: LocalizedText(en: "more")))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(definition)
    #expect(try JSONDecoder().decode(ReplyDefinition.self, from: bytes) == definition)
    #expect(try encoder.encode(definition) == bytes)
  }
}
