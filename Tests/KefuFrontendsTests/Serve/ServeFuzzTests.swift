import Foundation
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuFrontends

/// Random and mutated lines: none of them crashes, and each has the answer that it must have.
///
/// `KEFU_FUZZ_INPUTS` says how many; `Scripts/fuzz` tries millions.
@Suite struct ServeFuzzTests {
  private static let lines = [
    #"{"jsonrpc":"2.0","id":1,"method":"respond","params":{"sender":"u1","message":"hello"}}"#,
    #"{"jsonrpc":"2.0","id":"a","method":"respond","params":{"sender":"u2","message":"谢谢","time":"2026-11-21T09:30:00+08:00","attachments":["x"],"metadata":{"channel":"web"},"client_id":"c1"}}"#,
    #"{"jsonrpc":"2.0","id":2.5e3,"method":"parse","params":{"text":"where is A10023 👍","limit":2}}"#,
    #"{"jsonrpc":"2.0","method":"respond","params":{"sender":"u3","payload":"token"}}"#,
    #"[{"jsonrpc":"2.0","id":1,"method":"history","params":{"sender":"u1"}},{"jsonrpc":"2.0","method":"cancel","params":{"id":1}}]"#,
    #"{"jsonrpc":"2.0","id":null,"method":"reset","params":{"sender":"u2"}}"#,
    #"{"jsonrpc":"2.0","id":4,"method":"event","params":{"sender":"u1","name":"session_started"}}"#,
    #"{"jsonrpc":"2.0","id":5,"method":"resume","params":{"sender":"u1"}}"#,
    #"{"jsonrpc":"2.0","id":6,"method":"edit","params":{"edits":[{"op":"add_word","text":"小满"}]}}"#,
    #"{"jsonrpc":"2.0","id":7,"result":{"results":{"ticket":"x"}}}"#,
    #"{"jsonrpc":"2.0","id":8,"error":{"code":-1,"message":"\ud83d\ude00"}}"#, "[]", "[1,[],{}]",
    "null", "", "  ", #""text""#, "-0.5e-7", "{}",
  ].map { Array($0.utf8) }

  @Test func everyLineHasItsAnswer() async throws {
    let settings = ProcessInfo.processInfo.environment
    let count = settings["KEFU_FUZZ_INPUTS"].flatMap { Int($0) } ?? 4000
    var generator = SplitMix64(seed: settings["KEFU_FUZZ_SEED"].flatMap { UInt64($0) } ?? 7)
    var options = ServeOptions()
    options.senderLimit = 1000
    let partner = try ServePartner(options: options)
    for start in stride(from: 0, to: count, by: 500) {
      var expected = 0
      for _ in start..<min(count, start + 500) {
        let line = ServeFuzzTests.line(&generator)
        expected += ServeFuzzTests.answers(to: line)
        await partner.session.receive(.bytes(line))
      }
      for _ in 0..<expected {
        _ = try await partner.nextLine { !$0.contains("\"method\":") || $0.hasPrefix("[") }
      }
      #expect(partner.waitingLines == 0)
    }
  }

  private static func line(_ generator: inout SplitMix64) -> [UInt8] {
    guard Int.random(in: 0..<10, using: &generator) > 0 else {
      return (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
        let byte = UInt8.random(in: 0...255, using: &generator)
        return byte == 0x0A ? 0x20 : byte
      }
    }
    var line = lines[Int.random(in: 0..<lines.count, using: &generator)]
    for _ in 0..<Int.random(in: 0..<4, using: &generator) where !line.isEmpty {
      let place = Int.random(in: 0..<line.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: line[place] = "{}[]\",:0-truefalsn\\\u{7F}".utf8.randomElement(using: &generator) ?? 0
      case 1: line.remove(at: place)
      case 2: line.insert(UInt8.random(in: 0x20...0xFF, using: &generator), at: place)
      case 3: line.removeSubrange(place...)
      case 4: line += line[place...]
      default:
        let other = lines[Int.random(in: 0..<lines.count, using: &generator)]
        line.insert(contentsOf: other, at: place)
      }
    }
    return line
  }

  /// How many lines must come of a line: one, or none for what is not to be answered.
  private static func answers(to line: [UInt8]) -> Int {
    let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    if isBlank { return 0 }
    guard String(validating: line, as: UTF8.self) != nil, let value = try? JSONValue(line) else {
      return 1
    }
    guard value.kind == .array else { return isAnswered(value) ? 1 : 0 }
    let elements = value.elements
    return elements.isEmpty || elements.contains(where: isAnswered) ? 1 : 0
  }

  private static func isAnswered(_ value: JSONValue) -> Bool {
    guard value.kind == .object, value["jsonrpc"]?.string == "2.0" else { return true }
    switch value["id"]?.kind {
    case .object, .array, .boolean: return true
    case .string, .number, .null, nil: break
    }
    guard let method = value["method"] else {
      return value["result"] == nil && value["error"] == nil
    }
    guard method.kind == .string else { return true }
    switch value["params"]?.kind {
    case .string, .number, .boolean, .null: return true
    case .object, .array, nil: return value["id"] != nil
    }
  }
}
