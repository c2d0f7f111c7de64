import Foundation
import KefuTestSupport
import Testing

@Suite struct CheckCommandTests {
  @Test func aCleanFolderSaysSo() throws {
    let result = try Program.kefu("check", "--strict")
    #expect(result.status == 0 && result.output == "")
    #expect(result.error == ".: no errors, no warnings\n")
    let named = try Program.kefu("check", try Program.shop.assistant)
    #expect(named.status == 0 && named.error.hasSuffix("/shop: no errors, no warnings\n"))
  }

  @Test func errorsNameTheirPlace() throws {
    try withTemporaryFolder { folder in
      try SmallShop.write(to: folder)
      try write(
        "rules:\n  - on: track_ordr\n    reply:\n      zh: |\n        - 好\n      en: |\n        - ok\n",
        to: "\(folder)/dialogues/rules/bad.yaml")
      let result = try Program.kefu("check", folder)
      #expect(result.status == 1)
      #expect(result.lines.first?.hasPrefix("dialogues/rules/bad.yaml:2:9: error: ") == true)
      #expect(result.lines.first?.hasSuffix("[unknown-intent]") == true)
      #expect(result.output.contains("did you mean 'track_order'?"))
      #expect(result.error.hasSuffix(": 1 error, no warnings\n"))
      let json = try Program.kefu("check", "--json", folder)
      #expect(json.status == 1)
      let object = try #require(json.objects.first)
      #expect(
        Set(object.keys) == [
          "file", "line", "column", "length", "severity", "code", "message", "hint",
        ])
      #expect(object["line"] as? Int == 2 && object["column"] as? Int == 9)
      #expect(object["severity"] as? String == "error")
      for command in [["label"], ["chat"], ["explain", "谢谢"], ["evaluate"]] {
        let refused = try Program.kefu(
          command + ["--assistant", folder], input: Array("谢谢\n".utf8))
        #expect(refused.status == 1 && refused.output == "", "\(command)")
        #expect(refused.error.contains("dialogues/rules/bad.yaml:2:9: error: "), "\(command)")
      }
    }
  }

  @Test func warningsFailOnlyWhenStrict() throws {
    try withTemporaryFolder { folder in
      try SmallShop.write(to: folder)
      try write("notes", to: "\(folder)/intents/notes.txt")
      let lenient = try Program.kefu("check", folder)
      #expect(lenient.status == 0 && lenient.output.contains(": warning: "))
      #expect(lenient.error.hasSuffix(": no errors, 1 warning\n"))
      let strict = try Program.kefu("check", "--strict", folder)
      #expect(strict.status == 1 && strict.output == lenient.output)
      #expect(
        try Program.kefu("label", "--assistant", folder, input: "谢谢\n").status == 0)
    }
  }

  @Test func aFolderThatIsNoneIsMisuse() throws {
    for path in ["/nonexistent", "/etc/passwd", "/"] {
      let result = try Program.kefu("check", path)
      #expect(result.status == 2 && result.output == "" && result.error.contains(path), "\(path)")
    }
  }
}
