import Foundation
import KefuTestSupport
import Testing

@testable import KefuFrontends

/// The assistant changes while conversations go on.
@Suite struct ServeChangeTests {
  @Test func aFolderWithMistakesIsRefusedAndTheOldOneGoesOn() async throws {
    try await withTemporaryFolderAwaiting { folder in
      try RepairDesk.write(to: folder)
      let partner = try ServePartner(desk: folder)
      try SmallShop.write(to: folder, mark: "changed")
      try write(
        "rules:\n  - on: nothing\n  - on: greet\n", to: "\(folder)/dialogues/rules/bad.yaml")
      let refused = try await partner.ask("reload")
      #expect(refused["error"]["code"].number == -32004)
      let diagnostics = refused["error"]["data"]["diagnostics"]
      #expect(diagnostics.count >= 2)
      #expect((0..<diagnostics.count).contains { diagnostics[$0]["code"].text == "unknown-intent" })
      #expect(
        (0..<diagnostics.count).allSatisfy {
          diagnostics[$0]["file"].text == "dialogues/rules/bad.yaml"
        })
      let old = try await partner.ask("respond", #"{"sender":"u","message":"谢谢"}"#)
      #expect(old["result"].said.first?.contains("mark") == true)
      try FileManager.default.removeItem(atPath: "\(folder)/dialogues/rules/bad.yaml")
      #expect(try await partner.ask("reload")["result"]["warnings"].count == 0)
      let new = try await partner.ask("respond", #"{"sender":"u","message":"谢谢"}"#)
      #expect(new["result"].said.first?.contains("changed") == true)
    }
  }

  @Test func aTurnEndsOnTheAssistantItBeganWith() async throws {
    try await withTemporaryFolderAwaiting { folder in
      try RepairDesk.write(to: folder)
      let partner = try ServePartner(desk: folder)
      _ = try await partner.ask("respond", #"{"sender":"u","message":"can you fix my phone"}"#)
      await partner.call("respond", #"{"sender":"u","message":"yes"}"#, id: "2")
      let action = try await partner.next(method: "action")
      let path = "\(folder)/dialogues/book_repair.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try write(text.replacing("Your ticket is", with: "Ticket:"), to: path)
      #expect(try await partner.ask("reload", id: "3")["error"].isAbsent)
      await partner.answer(action, #"{"results":{"ticket":"R-1"}}"#)
      #expect(try await partner.next("2")["result"].said == ["Your ticket is R-1."])
    }
  }

  @Test func editsChangeTheRunningAssistant() async throws {
    let partner = try ServePartner()
    let before = try await partner.ask("parse", #"{"text":"blorp zibble"}"#)
    #expect(before["result"]["intent"]["name"].text != "thank")
    let edits = try await partner.ask(
      "edit",
      #"{"edits":[{"op":"add_example","text":"blorp zibble","intent":"thank"},{"op":"add_word","text":"小满"}]}"#
    )
    #expect(edits["result"]["edits"].number == 2)
    let after = try await partner.ask("parse", #"{"text":"blorp zibble"}"#)
    #expect(after["result"]["intent"]["name"].text == "thank")
  }

  @Test(arguments: [
    (#"[{"op":"add_intent","intent":"new"},{"op":"remove_intent","intent":"none"}]"#, 1),
    (#"[{"op":"fly"}]"#, 0), (#"[{"op":"add_example","text":"x"}]"#, 0), ("[7]", 0),
    (#"[{"op":"add_intent","intent":"new"},{"op":"add_word","txt":"x"}]"#, 1),
  ])
  func aWrongEditIsNamedAndNoneIsApplied(edits: String, index: Int) async throws {
    let partner = try ServePartner()
    let refused = try await partner.ask("edit", #"{"edits":\#(edits)}"#)
    #expect(refused["error"]["code"].number == -32602)
    #expect(refused["error"]["data"]["index"].number == index)
    let again = try await partner.ask("edit", #"{"edits":[{"op":"add_intent","intent":"new"}]}"#)
    #expect(again["error"].isAbsent)
  }
}
