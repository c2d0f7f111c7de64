import Testing

@testable import KefuFrontends

/// The Model Context Protocol.
@Suite struct ServeToolTests {
  private func partner(_ version: String? = nil) async throws -> ServePartner {
    var options = ServeOptions()
    options.dialect = .tools
    options.version = "1.2.3"
    let partner = try ServePartner(options: options, isChecked: false)
    if let version {
      _ = try await partner.ask("initialize", parameters(version))
      await partner.send(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#)
    }
    return partner
  }

  private func parameters(_ version: String) -> String {
    #"{"protocolVersion":"\#(version)","capabilities":{},"clientInfo":{"name":"t","version":"1"}}"#
  }

  @Test(arguments: [
    ("2024-11-05", "2024-11-05"), ("2025-03-26", "2025-03-26"), ("2025-06-18", "2025-06-18"),
    ("2025-11-25", "2025-11-25"), ("2030-01-01", "2025-11-25"), ("old", "2025-11-25"),
  ])
  func agreesOnAVersion(asked: String, given: String) async throws {
    let partner = try await partner()
    let hello = try await partner.ask("initialize", parameters(asked))["result"]
    #expect(hello["protocolVersion"].text == given)
    #expect(hello["serverInfo"]["name"].text == "kefu")
    #expect(hello["serverInfo"]["version"].text == "1.2.3")
    #expect(!hello["capabilities"]["tools"].isAbsent)
    #expect(try await partner.ask("tools/list")["result"]["tools"].count == 3)
  }

  @Test func wantsToBeInitialized() async throws {
    let partner = try await partner()
    #expect(try await partner.ask("ping")["result"].keys == [])
    #expect(try await partner.ask("tools/list")["error"]["code"].number == -32600)
    #expect(try await partner.ask("initialize")["error"]["code"].number == -32602)
    #expect(try await partner.ask("server/discover")["error"]["code"].number == -32601)
    #expect(try await partner.ask("respond")["error"]["code"].number == -32601)
  }

  @Test(arguments: ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])
  func toolsDoWhatTheyAreFor(version: String) async throws {
    let partner = try await partner(version)
    let isStructured = version >= "2025-06-18"
    let tools = try await partner.ask("tools/list")["result"]["tools"]
    for index in 0..<3 {
      #expect(tools[index]["inputSchema"]["type"].text == "object")
      #expect(tools[index]["outputSchema"].isAbsent == !isStructured)
    }
    for (tool, arguments, key) in [
      ("classify", #"{"text":"where is my order"}"#, "intent"),
      ("answer", #"{"question":"where is my order"}"#, "answers"),
      ("reply", #"{"sender":"u","message":"where is my order"}"#, "messages"),
    ] {
      let result = try await partner.ask(
        "tools/call", #"{"name":"\#(tool)","arguments":\#(arguments)}"#)["result"]
      #expect(result["isError"].flag == false)
      let text = try #require(result["content"][0]["text"].text)
      #expect(try Object(text).keys.contains(key))
      #expect(result["structuredContent"].isAbsent == !isStructured)
      #expect(!isStructured || result["structuredContent"].keys.contains(key))
    }
  }

  @Test func mistakesAreTheProtocolsOrTheTools() async throws {
    let old = try await partner("2025-06-18")
    let new = try await partner("2025-11-25")
    for partner in [old, new] {
      let unknown = try await partner.ask("tools/call", #"{"name":"fly"}"#)
      #expect(unknown["error"]["code"].number == -32602)
    }
    let call = #"{"name":"classify","arguments":{"txt":"hi"}}"#
    #expect(try await old.ask("tools/call", call)["error"]["code"].number == -32602)
    let result = try await new.ask("tools/call", call)["result"]
    #expect(result["isError"].flag == true)
    #expect(result["content"][0]["text"].text?.contains("there is no parameter 'txt'") == true)
  }

  @Test func aCallThatWaitsCanBeCancelled() async throws {
    let partner = try await partner("2025-06-18")
    _ = try await partner.ask(
      "tools/call",
      #"{"name":"reply","arguments":{"sender":"u","message":"can you fix my phone"}}"#)
    await partner.call(
      "tools/call", #"{"name":"reply","arguments":{"sender":"u","message":"yes"}}"#, id: "2")
    _ = try await partner.next(method: "action")
    await partner.call(
      "tools/call", #"{"name":"reply","arguments":{"sender":"u","message":"hi"}}"#, id: "3")
    await partner.send(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":3}}"#)
    #expect(try await partner.next("3")["result"]["isError"].flag == true)
  }
}
