import Foundation
import Kefu
import KefuTestSupport
import KefuUnderstanding
import KefuValues
import Testing

@testable import KefuFrontends

/// Conversations in one line and over many.
@Suite struct LabelConversationTests {
  private func label(
    _ lines: [String], threads: Int = 1, _ change: (inout LabelOptions) -> Void = { _ in }
  ) throws -> LabelPipe.Output {
    var options = LabelOptions()
    options.input = .jsonl
    options.threads = threads
    change(&options)
    return try LabelPipe.label(lines.map { $0 + "\n" }.joined(), options)
  }

  private func conversation(_ object: [String: Any]) -> [String: Any]? {
    object["conversation"] as? [String: Any]
  }

  @Test func customersTurnsAreLabelled() throws {
    let output = try label([
      #"{"id":5,"turns":[{"speaker":"customer","text":"我的订单到哪了","t":1},{"speaker":"agent","text":"在路上"},{"speaker":"customer","text":"谢谢"}],"conversation":"old"}"#
    ])
    let line = output.lines[0]
    #expect(
      line.hasPrefix(
        #"{"id":5,"turns":[{"speaker":"customer","text":"我的订单到哪了","t":1,"label":{"language":"zh","intent":{"name":"track_order","#
      ), "\(line)")
    #expect(line.contains(#"{"speaker":"agent","text":"在路上"}"#))
    #expect(
      line.hasSuffix(
        #""conversation":{"intent":"track_order","resolved":true},"input":{"conversation":"old"}}"#),
      "\(line)")
    #expect(output.summary.errors == 0 && output.summary.intents.values.reduce(0, +) == 2)
  }

  @Test func customersAreTold() throws {
    let turns =
      #"{"turns":[{"role":"USER","content":"x","text":"谢谢"},{"speaker":"ann","text":"谢谢"}]}"#
    let some = try label([turns]).lines[0]
    #expect(
      some.contains(#""text":"谢谢","label":{"#) && some.contains(#"{"speaker":"ann","text":"谢谢"}]"#))
    let other = try label([turns]) { $0.conversation.customers = ["ann"] }.lines[0]
    #expect(other.contains(#""speaker":"ann","text":"谢谢","label":{"#))
    #expect(other.contains(#"{"role":"USER","content":"x","text":"谢谢"},"#))
  }

  @Test func badTurnsAreErrors() throws {
    let output = try label([
      #"{"turns":[1]}"#, #"{"turns":[{"speaker":"user"},{"speaker":"user","text":"谢谢"}]}"#,
      #"{"turns":5}"#, #"{"turns":[]}"#,
      #"{"turns":[{"text":"谢谢","label":1,"time":"x"}],"time":"2026-11-21T10:00:00Z"}"#,
    ])
    #expect(output.summary.errors == 4 && output.lines.count == 5)
    let codes = output.objects.map { ($0["error"] as? [String: Any])?["code"] as? String }
    #expect(codes == ["bad_turns", nil, "missing_text", nil, nil])
    #expect(output.lines[1].contains(#"{"speaker":"user","label":{"error":{"code":"missing_text""#))
    #expect(
      output.lines[3].hasSuffix(#"{"turns":[],"conversation":{"intent":null,"resolved":false}}"#))
    #expect(output.lines[4].contains(#""code":"bad_time""#))
    #expect(output.lines[4].contains(#""input":{"label":1}}"#))
  }

  @Test func theLastLineOfASessionHasTheLabel() throws {
    let lines = [
      #"{"s":1,"text":"你好"}"#, #"{"s":1,"text":"我的订单到哪了"}"#,
      #"{"s":1,"text":"在路上","speaker":"agent"}"#,
      #"{"s":1,"text":"谢谢"}"#, #"{"s":2,"text":"我要退款"}"#, "nope", #"{"s":2,"text":"我要退款"}"#,
      #"{"text":"谢谢"}"#,
      #"{"s":3,"speaker":"agent","text":"hi"}"#,
    ]
    for threads in [1, 3] {
      let output = try label(lines, threads: threads) { $0.sessionKey = "s" }
      try #require(output.lines.count == lines.count)
      let labels = output.objects.map { conversation($0)?["intent"] as? String }
      #expect(
        labels == [nil, nil, nil, "track_order", "get_refund", nil, "get_refund", nil, nil])
      #expect(conversation(output.objects[3])?["resolved"] as? Bool == true)
      #expect(conversation(output.objects[4])?["resolved"] as? Bool == false)
      #expect(output.lines[2] == lines[2] && output.lines[8] == lines[8])
    }
  }

  @Test func sessionsAreTheSameWithAnyThreads() throws {
    var generator = SplitMix64(seed: 5)
    let lines = (0..<4_000).map { index in
      let text = SmallShop.messages.randomElement(using: &generator) ?? ""
      return #"{"s":"\#(index / Int.random(in: 1...9, using: &generator))","text":"\#(text)"}"#
    }
    let expected = try label(lines) { $0.sessionKey = "s" }
    #expect(expected.lines.count == lines.count)
    #expect(expected.objects.count { conversation($0) != nil } > 400)
    for threads in [2, 5] {
      #expect(try label(lines, threads: threads) { $0.sessionKey = "s" }.bytes == expected.bytes)
    }
  }

  @Test(
    arguments: [
      (
        [("track_order", 0.9, "neutral"), ("thank", 0.9, "positive")], "track_order", "happy", true
      ),
      ([("greet", 1, "neutral"), ("get_refund", 0.6, "negative")], "get_refund", "unhappy", false),
      (
        [("get_refund", 0.6, "angry"), ("track_order", 0.5, "neutral")], "get_refund", "angry",
        false
      ),
      ([("get_refund", 0.6, "angry"), ("thank", 0.5, "neutral")], "get_refund", "calm", true),
      ([("thank", 1, "neutral"), ("complaint", 0.5, "neutral")], "complaint", "calm", false),
      (
        [
          ("track_order", 0.4, "neutral"), ("get_refund", 0.5, "neutral"),
          ("track_order", 0.4, "neutral"),
        ],
        "track_order", "calm", false
      ),
      ([("out_of_scope", 1, "neutral"), ("goodbye", 1, "neutral")], nil, "calm", true),
      (
        [("track_order", 1, "neutral"), ("thank", 1, "neutral"), ("wait", 1, "neutral")],
        "track_order", "calm", true
      ),
      (
        [("complaint", 1, "neutral"), ("track_order", 0.2, "neutral"), ("affirm", 1, "neutral")],
        "track_order", "calm", true
      ),
    ] as [([(String, Double, String)], String?, String, Bool)])
  func rulesAreFollowed(
    turns: [(String, Double, String)], intent: String?, mood: String, isResolved: Bool
  ) {
    var rules = ConversationRules()
    rules.asides = [IntentName(rawValue: "complaint")]
    var facts = ConversationFacts(rules: rules)
    for (name, confidence, sentiment) in turns {
      let intent = IntentName(rawValue: name)
      facts.add(
        ConversationFacts.Turn(
          decision: intent, topics: [(intent, confidence)],
          sentiment: SentimentLabel(rawValue: sentiment)))
    }
    #expect(facts.intent?.rawValue == intent && facts.mood?.rawValue == mood)
    #expect(facts.isResolved == isResolved)
  }
}
