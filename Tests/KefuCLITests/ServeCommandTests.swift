import Foundation
import Glibc
import Testing

@Suite struct ServeCommandTests {
  private static let now = "2026-11-21T09:30:00+08:00"

  private func request(_ id: Int, _ method: String, _ parameters: String = "{}") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(parameters)}"# + "\n"
  }

  @Test func answersLineByLineAndEndsWithItsInput() throws {
    let input =
      request(1, "respond", #"{"sender":"u","message":"谢谢"}"#) + "nonsense\n"
      + request(2, "parse", #"{"text":"how much is shipping"}"#)
    let result = try Program.kefu("serve", "--now", ServeCommandTests.now, input: input)
    #expect(result.status == 0 && result.error == "" && result.objects.count == 3)
    let answers = Dictionary(
      grouping: result.objects, by: { $0["id"] as? Int ?? 0 }
    ).compactMapValues(\.first)
    #expect((answers[1]?["result"] as? [String: Any])?["recipient_id"] as? String == "u")
    #expect((answers[0]?["error"] as? [String: Any])?["code"] as? Int == -32700)
    let parsed = try #require(answers[2]?["result"] as? [String: Any])
    let labelled = try Program.kefu("label", input: "how much is shipping\n")
    #expect(NSDictionary(dictionary: parsed) == NSDictionary(dictionary: labelled.objects[0]))
  }

  @Test func answersWhileItsInputStaysOpen() throws {
    let child = try serve()
    for id in 1...20 {
      try child.exchange(
        Array(request(id, "respond", #"{"sender":"u","message":"hello"}"#).utf8), lines: id)
    }
    try child.exchange(Array(request(21, "shutdown").utf8), lines: 21)
    #expect(child.wait() == 0)
    #expect(
      String(decoding: child.outputBytes, as: UTF8.self).hasSuffix("\"id\":21,\"result\":null}\n"))
  }

  @Test func aSignalEndsItQuietly() throws {
    let child = try serve()
    try child.exchange(
      Array(request(1, "respond", #"{"sender":"u","message":"hello"}"#).utf8), lines: 1)
    kill(child.process, SIGTERM)
    #expect(child.wait() == 0 && child.errorBytes.isEmpty)
  }

  @Test func saysWhatIsWrongWithItsOptions() throws {
    for arguments in [
      ["--live", "0"], ["--queue", "0"], ["--mcp", "--actions", "client"], ["--actions", "nobody"],
      ["--forget-after", "soon"],
    ] {
      let result = try Program.kefu(["serve"] + arguments, input: [])
      #expect(result.status == 2 && result.output == "" && result.error.contains(arguments[0]))
    }
  }

  @Test func speaksTheProtocolOfAgents() throws {
    let input =
      request(1, "initialize", #"{"protocolVersion":"2025-06-18"}"#)
      + request(2, "tools/call", #"{"name":"reply","arguments":{"sender":"u","message":"hi"}}"#)
    let result = try Program.kefu("serve", "--mcp", input: input)
    #expect(result.status == 0 && result.objects.count == 2)
    #expect((result.objects[1]["result"] as? [String: Any])?["isError"] as? Bool == false)
  }

  private func serve() throws -> Child {
    let shop = try Program.shop
    return try Child(
      Program.path, ["serve", "--now", ServeCommandTests.now], in: shop.assistant,
      environment: ["HOME": shop.home, "PATH": "/usr/bin:/bin"])
  }
}
