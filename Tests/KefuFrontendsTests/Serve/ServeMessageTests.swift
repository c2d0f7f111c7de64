import Testing

@testable import KefuFrontends

/// What the protocol says of messages themselves.
@Suite struct ServeMessageTests {
  static let mistakes: [(String, Int)] =
    ["{", "{\"jsonrpc\":\"2.0\"", "nonsense", "{} {}", "{\"a\":\"\u{1}\"}"].map { ($0, -32700) }
    + ["1", "null", "\"text\"", "{}", "[]"].map { ($0, -32600) }
    + [
      #"{"jsonrpc":"1.0","id":1,"method":"parse"}"#, #"{"jsonrpc":2.0,"id":1,"method":"parse"}"#,
      #"{"jsonrpc":"2.0","id":1,"method":7}"#, #"{"jsonrpc":"2.0","id":1}"#,
      #"{"jsonrpc":"2.0","id":{},"method":"parse"}"#,
      #"{"jsonrpc":"2.0","id":true,"method":"parse"}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"parse","params":1}"#,
    ].map { ($0, -32600) }
    + [
      "", #","params":["hi"]"#, #","params":{"text":1}"#, #","params":{"text":"hi","tme":1}"#,
      #","params":{"text":"hi","limit":0}"#, #","params":{"text":"hi","time":"noon"}"#,
    ].map { (#"{"jsonrpc":"2.0","id":1,"method":"parse"\#($0)}"#, -32602) }
    + ["", #","message":1"#, #","message":"","time":"noon""#, #","message":"","metadata":1"#].map {
      (#"{"jsonrpc":"2.0","id":1,"method":"respond","params":{"sender":"u"\#($0)}}"#, -32602)
    } + [(#"{"jsonrpc":"2.0","id":1,"method":"fly"}"#, -32601)]

  @Test(arguments: mistakes)
  func isAnsweredWithItsErrorAndTheStreamGoesOn(line: String, code: Int) async throws {
    let partner = try ServePartner()
    await partner.send(line)
    let answer = try await partner.next()
    #expect(answer["error"]["code"].number == code)
    #expect(answer["error"]["message"].text?.isEmpty == false)
    #expect(answer["error"]["data"]["advice"].text?.isEmpty == false)
    #expect(answer["jsonrpc"].text == "2.0")
    #expect(!answer["id"].isAbsent)
    #expect(try await partner.ask("parse", #"{"text":"你好"}"#)["result"]["language"].text == "zh")
    #expect(partner.waitingLines == 0)
  }

  @Test(arguments: [
    "1", "-1", "0", "1.50", "1e3", "-0.0E-0", "123456789012345678901234567890", "\"\"", "\"a\"",
    "\"中文\"", #""A\n\"""#, "null",
  ])
  func anIDIsEchoedByteForByte(id: String) async throws {
    let partner = try ServePartner()
    await partner.call("parse", #"{"text":"hi"}"#, id: id)
    #expect(try await partner.nextLine().contains("\"id\":\(id),\"result\""))
    await partner.call("respond", #"{"sender":"u","message":"hi"}"#, id: id)
    #expect(try await partner.nextLine().contains("\"id\":\(id),\"result\""))
    await partner.call("fly", id: id)
    #expect(try await partner.nextLine().contains("\"id\":\(id),\"error\""))
  }

  @Test func aNotificationIsNeverAnswered() async throws {
    let partner = try ServePartner()
    await partner.send(#"{"jsonrpc":"2.0","method":"parse","params":{"text":"hi"}}"#)
    await partner.send(#"{"jsonrpc":"2.0","method":"parse"}"#)
    await partner.send(#"{"jsonrpc":"2.0","method":"fly"}"#)
    await partner.send(
      #"{"jsonrpc":"2.0","method":"respond","params":{"sender":"u","message":"hi"}}"#)
    // What it asked for is done all the same.
    let history = try await partner.ask("history", #"{"sender":"u"}"#)
    #expect(history["result"]["turns"].count == 1)
    #expect(partner.waitingLines == 0)
  }

  @Test func aBatchIsAnsweredInOneLine() async throws {
    let partner = try ServePartner()
    await partner.send(
      #"""
      [{"jsonrpc":"2.0","id":1,"method":"parse","params":{"text":"hi"}},7,[],
      {"jsonrpc":"2.0","method":"parse","params":{"text":"hi"}},
      {"jsonrpc":"2.0","id":"x","method":"respond","params":{"sender":"u","message":"hi"}},
      {"jsonrpc":"2.0","id":2,"method":"fly"},{"jsonrpc":"2.0","id":9,"result":null}]
      """#.replacing("\n", with: ""))
    let answers = try Object(try await partner.nextLine())
    #expect(answers.count == 5)
    let codes = (0..<5).map { answers[$0]["error"]["code"].number ?? 0 }.sorted()
    #expect(codes == [-32601, -32600, -32600, 0, 0])
    #expect((0..<5).contains { answers[$0]["id"].text == "x" && !answers[$0]["result"].isAbsent })
    #expect(partner.waitingLines == 0)
  }

  @Test func aBatchOfNotificationsIsNotAnswered() async throws {
    let partner = try ServePartner()
    await partner.send(
      #"[{"jsonrpc":"2.0","method":"parse"},{"jsonrpc":"2.0","method":"cancel"}]"#)
    _ = try await partner.ask("parse", #"{"text":"hi"}"#)
    #expect(partner.waitingLines == 0)
  }

  @Test func aBatchHasALimit() async throws {
    let partner = try ServePartner()
    await partner.send("[" + Array(repeating: "1", count: 1001).joined(separator: ",") + "]")
    #expect(try await partner.next()["error"]["code"].number == -32600)
    await partner.send("[" + Array(repeating: "1", count: 1000).joined(separator: ",") + "]")
    #expect(try Object(try await partner.nextLine()).count == 1000)
  }

  @Test func whatCannotBeReadIsSaid() async throws {
    let partner = try ServePartner()
    await partner.session.receive(.tooLong)
    #expect(try await partner.next()["error"]["code"].number == -32700)
    await partner.session.receive(.bytes([0x22, 0xFF, 0x22]))
    let answer = try await partner.next()
    #expect(answer["error"]["message"].text == "the line is not UTF-8" && answer["id"].isNull)
    await partner.send(" \t\r")
    await partner.send(String(repeating: "[", count: 100_000))
    #expect(try await partner.next()["error"]["code"].number == -32700)
    #expect(partner.waitingLines == 0)
  }

  @Test func theLastOfEqualKeysCounts() async throws {
    let partner = try ServePartner()
    await partner.send(
      #"{"jsonrpc":"2.0","id":1,"id":2,"method":"fly","m\u0065thod":"parse","#
        + #""params":{"text":"a","text":"b"}}"#)
    let answer = try await partner.next("2")
    #expect(answer["result"]["text"].text == "b")
  }

  @Test func anAnswerThatNobodyAskedForIsNoted() async throws {
    let partner = try ServePartner()
    await partner.send(#"{"jsonrpc":"2.0","id":"kefu-1","result":{}}"#)
    await partner.send(#"{"jsonrpc":"2.0","id":4,"error":{"code":1,"message":"x"}}"#)
    #expect(partner.notes.count == 2 && partner.waitingLines == 0)
  }
}
