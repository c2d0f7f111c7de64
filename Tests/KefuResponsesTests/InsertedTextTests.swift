import KefuResponses
import KefuTestSupport
import KefuValues
import Testing

@Suite struct InsertedTextTests {
  private func inserted(
    _ text: String, trusted: Bool = false, escaping: ReplyEscaping = .none
  ) -> String {
    MessageTemplate.text(
      of: "[{x}]",
      arguments: MessageArguments(
        values: ["x": .text(text)], trusted: trusted ? ["x"] : [], escaping: escaping),
      language: .zh)
  }

  @Test(arguments: [
    "{x}", "{0}", "''", "'", "'{'", "{x, number}", "}", "{", "{x, plural, other {#}}", "#", "我要退货。",
  ])
  func textIsNoTemplate(text: String) { #expect(inserted(text) == "[\(text)]") }

  @Test(arguments: [
    ("a\nb", "[a b]"), ("  a \t\r\n b ", "[a b]"), ("a\u{2028}b", "[a b]"), ("a\0b", "[ab]"),
    ("\u{202E}abc\u{202C}", "[abc]"), ("a\u{2066}b\u{2069}", "[ab]"),
    ("a\u{200B}\u{FEFF}b", "[ab]"),
    ("\u{1B}[31mred", "[[31mred]"), ("👨‍👩‍👧", "[👨‍👩‍👧]"), ("a\u{FFFF}b", "[ab]"), ("", "[]"), (" ", "[]"),
    ("你好　世界", "[你好　世界]"),
  ])
  func disturbingScalarsGo(text: String, expected: String) { #expect(inserted(text) == expected) }

  @Test func shopsOwnTextKeepsItsLines() {
    #expect(inserted("a  b \nc\u{202E}", trusted: true) == "[a b\nc]")
  }

  @Test(arguments: ["x", "好", "👨‍👩‍👧", "🇨🇳", "e\u{301}"])
  func longTextIsCutBetweenCharacters(character: Character) {
    let text = String(inserted(String(repeating: character, count: 1000)).dropFirst().dropLast())
    #expect(text.unicodeScalars.count <= 200)
    #expect(text.last == "…")
    #expect(Set(text.dropLast()) == [character])
  }

  @Test func textOfTheLimitIsWhole() {
    let text = String(repeating: "好", count: 200)
    #expect(inserted(text) == "[\(text)]")
  }

  @Test func heapOfMarksIsBounded() {
    let text = inserted("e" + String(repeating: "\u{301}", count: 5000))
    #expect(text.unicodeScalars.count <= 203)
  }

  @Test func htmlIsEscaped() {
    #expect(
      inserted("<b onclick='x'>&\"", escaping: .html)
        == "[&lt;b onclick=&#39;x&#39;&gt;&amp;&quot;]")
  }

  @Test func markdownIsEscaped() {
    #expect(inserted("[a](b) *c* 退_货", escaping: .markdown) == #"[\[a\]\(b\) \*c\* 退\_货]"#)
  }

  @Test func escapingLeavesTheAuthorsTextAndChoices() {
    let text = MessageTemplate.text(
      of: "<b>{s, select, out_of_stock {gone} other {there}}</b> {s} {f}",
      arguments: MessageArguments(
        values: ["s": .text("out_of_stock")], facts: ["f": "<i>"], escaping: .markdown),
      language: .en)
    #expect(text == #"<b>gone</b> out\_of\_stock <i>"#)
  }

  /// Whatever a value holds, the reply is the author's text with a harmless value in it.
  @Test func naughtyTextNeverBreaksTheReply() {
    var generator = SplitMix64(seed: 7)
    let scalars = naughtyStrings.flatMap(\.unicodeScalars) + Array("{}'#,<>&*_[]()".unicodeScalars)
    let random = (0..<700).map { _ in
      randomString(from: scalars, maximumLength: 300, using: &generator)
    }
    let pattern = """
      A{x}B{x, number, ::currency/CNY}C{x, date}D{x, select, a {a} other {o}} \
      E{n, plural, other {#{x}}}F
      """
    for value in naughtyStrings + random {
      for escaping in ReplyEscaping.allCases {
        let arguments = MessageArguments(
          values: ["x": .text(value), "n": .number(3)], escaping: escaping)
        let text = MessageTemplate.text(of: pattern, arguments: arguments, language: .en)
        #expect(text.unicodeScalars.first == "A" && text.unicodeScalars.last == "F")
        #expect(!text.contains("plural"), "\(value.debugDescription) \(text)")
        #expect(
          !text.unicodeScalars.contains {
            $0.properties.generalCategory == .control || $0.properties.isBidiControl
          })
        #expect(text == MessageTemplate.text(of: pattern, arguments: arguments, language: .en))
        if escaping == .html { #expect(!text.contains("<")) }
      }
    }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isBidiControl: Bool {
    generalCategory == .format && name?.contains("-TO-") == true
  }
}
