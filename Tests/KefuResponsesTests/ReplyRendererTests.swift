import KefuResponses
import KefuValues
import Testing

@Suite struct ReplyRendererTests {
  private let place = SourceLocation(file: "replies.yaml")

  private func templates(_ patterns: String...) -> [ReplyTemplate] {
    patterns.map { ReplyTemplate(pattern: $0, location: place) }
  }

  private func localized(zh: String? = nil, en: String) -> LocalizedTemplate {
    LocalizedTemplate(
      zh: zh.map { ReplyTemplate(pattern: $0, location: place) },
      en: ReplyTemplate(pattern: en, location: place))
  }

  private func definition(
    _ name: String, _ forms: [ReplyLanguage: [ReplyTemplate]]...
  ) -> ReplyDefinition {
    ReplyDefinition(
      name: ReplyName(rawValue: name), location: place,
      forms: forms.map { ReplyForm(variants: $0) })
  }

  private func render(
    _ definition: ReplyDefinition, _ change: (inout ReplyRequest) -> Void = { _ in }
  ) throws -> RenderedReply {
    let renderer = ReplyRenderer(replies: [definition], facts: [.en: ["shop": "Lark"]])
    var request = ReplyRequest(name: definition.name, language: .en)
    change(&request)
    return try #require(renderer.render(request))
  }

  private var picks: ReplyDefinition {
    var reply = definition("pick", [.en: templates("Which one, {name}?")])
    reply.line = localized(en: "{title}: {price, number, ::currency/CNY}")
    return reply
  }

  private let bags = [
    SlotRecord([
      "title": .text("Canvas bag"), "price": .number(89), "sku": .text("a b/1"),
      "page": .text("https://shop.example/1"),
    ]),
    SlotRecord([
      "title": .text("Leather {bag}"), "price": .number(1399), "sku": .text("l2"),
      "page": .text("javascript:alert(1)"),
    ]),
  ]

  @Test func unknownReplyIsNone() {
    let renderer = ReplyRenderer(replies: [], facts: [:])
    #expect(renderer.render(ReplyRequest(name: ReplyName(rawValue: "x"), language: .en)) == nil)
  }

  @Test func variantsRotate() throws {
    let reply = definition("r", [.en: templates("a", "b", "c")])
    let said = try (0..<6).map { choice in try render(reply) { $0.choice = choice }.text }
    #expect(said == ["a", "b", "c", "a", "b", "c"])
    #expect(try render(reply) { $0.choice = .max }.text == "a")
  }

  /// The machine counts the choices up, so nothing is said twice in a row where there is a choice.
  @Test func nextChoiceIsAnotherVariant() throws {
    var generator = SplitMix64(seed: 3)
    for count in 2...9 {
      let variants = (0..<count).map { ReplyTemplate(pattern: "v\($0)", location: place) }
      let reply = definition("r", [.en: variants])
      for _ in 0..<50 {
        let choice = generator.next() >> 1
        let first = try render(reply) { $0.choice = choice }
        #expect(try render(reply) { $0.choice = choice + 1 } != first)
        #expect(try render(reply) { $0.choice = choice } == first)
      }
    }
  }

  @Test func formIsSaidAndTheLastByDefault() throws {
    let reply = definition("r", [.en: templates("sorry")], [.en: templates("usual")])
    #expect(try render(reply) { $0.form = 0 }.text == "sorry")
    #expect(try render(reply) { $0.form = 1 }.text == "usual")
    #expect(try render(reply) { $0.form = 7 }.text == "usual")
    #expect(try render(reply) { $0.form = -1 }.text == "usual")
  }

  @Test func languageMattersMoreThanForm() throws {
    let reply = definition(
      "r", [.zh: templates("抱歉")], [.zh: templates("好"), .en: templates("ok")])
    #expect(try render(reply) { $0.form = 0 }.text == "ok")
  }

  @Test func missingLanguageFallsBackToTheOther() throws {
    let reply = definition("r", [.zh: templates("{n, plural, one {一} other {# 天}}")])
    #expect(try render(reply) { $0.arguments = ["n": .number(1)] }.text == "1 天")
  }

  @Test func buttonsTakePayloadsInOrder() throws {
    var reply = definition("r", [.en: templates("Sure?")])
    reply.buttons = [
      ButtonTemplate(title: LocalizedText(zh: "好", en: "Yes")),
      ButtonTemplate(title: LocalizedText(en: "Terms"), url: "https://shop.example/terms"),
      ButtonTemplate(title: LocalizedText(zh: "不")),
    ]
    let rendered = try render(reply) {
      $0.options = ["Track"]
      $0.payloads = ["p1", "p2", "p3"]
    }
    #expect(
      rendered.buttons == [
        ReplyButton(title: "Yes", payload: "p1"),
        ReplyButton(title: "Terms", url: "https://shop.example/terms"),
        ReplyButton(title: "不", payload: "p2"),
        ReplyButton(title: "Track", payload: "p3"),
      ])
    #expect(
      rendered.plainText == """
        Sure?
        [1] Yes  [2] 不  [3] Track
        Terms: https://shop.example/terms
        """)
  }

  @Test func itemsAreNumberedLines() throws {
    var reply = picks
    reply.buttons = [ButtonTemplate(title: LocalizedText(en: "Neither"))]
    reply.image = "https://shop.example/bags.jpg"
    reply.link = ButtonTemplate(
      title: LocalizedText(en: "All bags"), url: "https://shop.example/bags")
    let rendered = try render(reply) {
      $0.items = bags
      $0.arguments = ["name": .text("Ann")]
    }
    let text = "Which one, Ann?\n1. Canvas bag: ¥89.00\n2. Leather {bag}: ¥1,399.00"
    #expect(rendered.text == text)
    #expect(rendered.itemCount == 2)
    #expect(
      rendered.plainText == text + """

        [3] Neither
        All bags: https://shop.example/bags
        https://shop.example/bags.jpg
        """)
  }

  @Test func lineOfAThingIsOneLine() throws {
    let rendered = try render(picks) {
      $0.items = [SlotRecord(["title": .text("a\n2. b"), "price": .number(1)])]
    }
    #expect(rendered.text == "Which one, ?\n1. a 2. b: ¥1.00")
  }

  @Test func itemsAreCards() throws {
    var reply = picks
    reply.card = CardTemplate(
      title: localized(en: "{title}"), text: localized(en: "{price, number, ::currency/CNY}"),
      url: localized(en: "{page}"), image: localized(en: "https://img.example/{sku}.jpg"))
    reply.buttons = [ButtonTemplate(title: LocalizedText(en: "Neither"))]
    let rendered = try render(reply) {
      $0.items = bags
      $0.payloads = ["none", "first", "second"]
      $0.escaping = .html
    }
    #expect(
      rendered.cards == [
        ReplyCard(
          title: "Canvas bag", text: "¥89.00", image: "https://img.example/a%20b%2F1.jpg",
          url: "https://shop.example/1", payload: "first"),
        ReplyCard(
          title: "Leather {bag}", text: "¥1,399.00", image: "https://img.example/l2.jpg",
          payload: "second"),
      ])
    #expect(rendered.text == "Which one, ?")
    #expect(
      rendered.plainText.hasPrefix(
        "Which one, ?\n1. Canvas bag · ¥89.00 · https://shop.example/1 · https://img.example"))
    #expect(rendered.plainText.hasSuffix("\n[3] Neither"))
  }

  @Test func missingPayloadsAreNone() throws {
    var reply = picks
    reply.card = CardTemplate(title: localized(en: "{title}"))
    #expect(try render(reply) { $0.items = bags }.cards.map(\.payload) == [nil, nil])
  }

  @Test func factsAreKnown() throws {
    #expect(try render(definition("r", [.en: templates("At {shop}")])).text == "At Lark")
  }
}
