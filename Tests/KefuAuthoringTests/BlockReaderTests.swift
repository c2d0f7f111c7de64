import KefuValues
import Testing

@testable import KefuAuthoring

@Suite struct BlockReaderTests {
  /// Items as `line:column text`, then problems as `line:column code`.
  private func read(_ text: String, style: BlockReader.Style = .single) -> [String] {
    let source = SourceText(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
    var problems = Problems()
    var lines: [String] = []
    if let root = DocumentReader(source: source).root(problems: &problems),
      case .mapping(let entries) = root.content
    {
      let reader = BlockReader(source: source, style: style, noun: "example")
      for entry in entries {
        for item in reader.items(entry, problems: &problems) {
          lines.append("\(item.location.line):\(item.location.column) \(item.text)")
        }
      }
    }
    return lines
      + problems.diagnostics(in: [:]).map {
        "\($0.location.line):\($0.location.column) [\($0.code.rawValue)]"
      }
  }

  @Test func locatesItems() {
    #expect(read("zh: |\n  - 你好\n\n  -   #A1 到哪了  \n") == ["2:5 你好", "4:7 #A1 到哪了"])
    #expect(read("zh: |-  # why\n    - a: b\n") == ["2:7 a: b"])
    #expect(read("zh: |+\n - [A1](x)的\n\n\n") == ["2:4 [A1](x)的"])
  }

  @Test func takesAnyLineEnd() {
    #expect(read("zh: |\r\n  - 你好\r\n\r\n  - 👍🏽\r\nen: |\r\n  - x") == ["2:5 你好", "4:5 👍🏽", "6:5 x"])
    #expect(read("\u{FEFF}zh: |\r  - a\r  - b") == ["2:5 a", "3:5 b"])
  }

  @Test func keepsWhatYAMLWouldLose() {
    let items = [
      "!!!", "#1", "'", "\"a", "{", "[", "- x", "? y", "on", "a: b # c", "%", "@", "`", "|",
    ]
    let text = "zh: |\n" + items.map { "  - \($0)\n" }.joined()
    #expect(
      read(text) == items.enumerated().map { "\($0.offset + 2):5 \($0.element)" })
  }

  @Test func aTabAfterTheDashIsASpace() {
    #expect(read("zh: |\n  -\ta\tb\n") == ["2:5 a\tb"])
  }

  @Test func tabsDoNotIndent() {
    #expect(read("zh: |\n  - a\n  \t- b\n").last == "3:3 [bad-item-line]")
    #expect(read("zh: |\n\t- a\n").last?.hasSuffix("[invalid-yaml]") == true)
  }

  @Test func continuesRepliesAlone() {
    let text = "zh: |\n  - 一\n    二\n\n      三\n  - 四\n"
    #expect(read(text, style: .continued) == ["2:5 一\n二\n\n  三", "6:5 四"])
    #expect(read(text) == ["2:5 一", "6:5 四", "3:5 [bad-item-line]", "5:7 [bad-item-line]"])
  }

  @Test func pointsIntoContinuedLines() {
    let item = BlockItem(
      text: "一二\n三\n\n四五", location: SourceLocation(file: "a", line: 2, column: 5),
      continuationColumns: [5, 1, 5])
    #expect(item.span(offset: 0, length: 99).length == 2)
    #expect(item.span(offset: 3, length: 1).location.description == "a:3:5")
    #expect(item.span(offset: 7, length: 5).location.description == "a:5:6")
    #expect(item.span(offset: 7, length: 5).length == 1)
  }

  @Test func refusesOtherForms() {
    for value in [
      ">\n  - a", "\n  - a", "a", "'a'", "", "|2\n  - a", "\n  |\n  - a", "[a]", "{a: b}",
    ] {
      #expect(read("zh: \(value)\n").map { $0.contains("[not-a-block]") } == [true], "\(value)")
    }
  }

  @Test func endsWhereYAMLEndsIt() {
    #expect(read("zh: |\n  - a\n# comment\nen: |\n  - b\n") == ["2:5 a", "5:5 b"])
    #expect(read("zh: |\n   - a\n  - b\n").last?.hasSuffix("]") == true)
  }
}
