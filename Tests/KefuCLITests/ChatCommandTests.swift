import Testing

@Suite struct ChatCommandTests {
  private static let now = "2026-11-21T09:30:00+08:00"

  @Test func talksInBothLanguages() throws {
    let result = try Program.kefu(
      "chat", "--now", ChatCommandTests.now, input: "我的订单到哪了\n\nhow much is shipping\n谢谢你\n")
    #expect(result.status == 0 && result.error == "")
    try #require(result.lines.count == 4)
    #expect(result.lines[0] == "小店: 欢迎光临，我是客服。")
    #expect(result.lines[1].hasPrefix("小店: 回答") && result.lines[1].contains("track_order"))
    #expect(
      result.lines[2].hasPrefix("Small Shop: Answer") && result.lines[2].contains("shipping_fee"))
    #expect(result.lines[3].hasPrefix("小店: 回答") && result.lines[3].contains("thank"))
  }

  @Test func isTheSameEveryTime() throws {
    let input = "你好\n我的订单到哪了\n我的订单到哪了\nhello there\nthanks\n"
    let first = try Program.kefu("chat", "--now", ChatCommandTests.now, input: input)
    #expect(try Program.kefu("chat", "--now", "2030-01-01", input: input).output == first.output)
    let others = try (0..<6).map {
      try Program.kefu("chat", "--customer", "u-\($0)", input: input).output
    }
    #expect(Set(others).count > 1)
  }

  @Test func beginsInTheLanguageGiven() throws {
    let result = try Program.kefu("chat", "--language", "en", input: "👍\n")
    #expect(result.lines.first == "Small Shop: Welcome, I am the assistant.")
    #expect(result.lines.count > 1)
    // What can be pressed stands indented below.
    #expect(result.lines.allSatisfy { $0.hasPrefix("Small Shop: ") || $0.hasPrefix("  ") })
    #expect(try Program.kefu("chat", "--language", "fr").status == 2)
  }

  @Test func obeysCommands() throws {
    let result = try Program.kefu("chat", "--explain", input: "谢谢\n/state\n/quit\n你好\n")
    #expect(result.status == 0)
    #expect(result.output.contains("  · zh; thank "))
    #expect(result.lines.contains("language zh"))
    #expect(result.lines.last == "1 exchanges kept" || result.lines.last == "2 exchanges kept")
  }

  @Test func anyBytesAreAMessage() throws {
    let input: [UInt8] = [0xFF, 0xC4, 0xE3, 0x0A, 0x00, 0x0A] + Array("谢谢\r\n你好".utf8)
    let result = try Program.kefu(["chat"], input: input)
    #expect(result.status == 0)
    let replies = result.lines.filter { $0.hasPrefix("小店: ") }
    try #require(replies.count == 5)
    #expect(replies[3].contains("thank") && replies[4].contains("greet"))
  }

  @Test func aBadTimeIsMisuse() throws {
    let result = try Program.kefu("chat", "--now", "tomorrow", input: "你好\n")
    #expect(result.status == 2 && result.output == "" && result.error.contains("--now"))
  }
}
