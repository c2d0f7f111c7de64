import Foundation
import Testing

@testable import KefuFrontends

/// The schema refuses what the program refuses; that it takes what is written, every other test of the protocol shows.
@Suite struct ServeSchemaTests {
  private func value(_ text: String) throws -> Any {
    try Object(text).value.orThrow()
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","id":1,"method":"respond","params":{"sender":"u","message":"hi"}}"#,
    #"{"jsonrpc":"2.0","method":"shutdown"}"#,
    #"[{"jsonrpc":"2.0","id":null,"method":"parse","params":{"text":"","limit":5}}]"#,
    #"{"jsonrpc":"2.0","id":"kefu-1","result":{"failure":"full"}}"#,
    #"{"jsonrpc":"2.0","id":"kefu-1","result":{"results":{"a":[{"b":{"date":"2026-11-21"}}]}}}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"edit","params":{"edits":[{"op":"add_intent","intent":"x"}]}}"#,
  ])
  func takesWhatTheProtocolTakes(line: String) throws {
    try Schema.serve.get().check(value(line), "line_to_kefu")
  }

  @Test(arguments: [
    "[]", "{}", "1", #"{"jsonrpc":"1.0","method":"shutdown"}"#,
    #"{"jsonrpc":"2.0","id":true,"method":"shutdown"}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"fly"}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"parse"}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"parse","params":{"text":1}}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"parse","params":{"text":"","limit":0}}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"respond","params":{"sender":"","message":"hi"}}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"respond","params":{"sender":"u","mesage":"hi"}}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"edit","params":{"edits":[{"op":"add_intent"}]}}"#,
  ])
  func refusesWhatTheProtocolRefuses(line: String) throws {
    let schema = try Schema.serve.get()
    let value = try value(line)
    #expect(throws: Schema.Misfit.self) { try schema.check(value, "line_to_kefu") }
  }

  @Test func toolsHaveTheSchemasThatTheirResultsFit() async throws {
    for tool in Tool.allCases {
      var object = JSONObject()
      tool.write(to: &object, .newest)
      let listed = try Object(String(decoding: object.bytes, as: UTF8.self))
      #expect(listed["inputSchema"]["type"].text == "object")
      #expect(listed["outputSchema"]["type"].text == "object")
      let name = tool == .reply ? "respond" : tool == .classify ? "parse" : nil
      guard let name else { continue }
      let schema = try Schema.serve.get()
      #expect(
        try listed["inputSchema"]["properties"].keys == schema.properties(of: "\(name).params"))
    }
  }
}

extension Schema {
  /// The keys of an object.
  func properties(of name: String) throws -> Set<String> {
    Set((definition(name)?["properties"] as? [String: Any] ?? [:]).keys)
  }
}
