import Foundation
import Kefu
import KefuTestSupport
import Testing

@testable import KefuFrontends

/// JSON Lines and columns: what is kept, what is moved, what is refused.
@Suite struct LabelFormatsTests {
  private func label(
    _ input: String, _ mode: LabelOptions.Input = .jsonl, textKey: String? = nil,
    resultKey: String? = nil
  ) throws -> LabelPipe.Output {
    var options = LabelOptions()
    options.input = mode
    options.textKey = textKey
    options.resultKey = resultKey
    return try LabelPipe.label(input, options)
  }

  private func line(
    _ input: String, textKey: String? = nil, resultKey: String? = nil
  ) throws -> String {
    let lines = try label(input + "\n", textKey: textKey, resultKey: resultKey).lines
    try #require(lines.count == 1)
    // Valid, and no key stands twice.
    try Array(lines[0].utf8).withUnsafeBufferPointer { bytes in
      let keys = try JSONLine(bytes).members.map { String(decoding: bytes[$0.key], as: UTF8.self) }
      #expect(Set(keys).count == keys.count || input.contains("twice"), "\(lines[0])")
    }
    return lines[0]
  }

  private func error(_ output: LabelPipe.Output, _ index: Int) throws -> [String: Any] {
    try #require(output.objects[index]["error"] as? [String: Any])
  }

  @Test func unknownKeysPassWithTheirBytes() throws {
    let output = try line(
      #"{"id" : 1.50e+03 ,"text":"你好","x":{"a" : [1, 2],"\u0062":"\/"},"z\n":-0,"":null}"#)
    for piece in [
      #""id":1.50e+03"#, #""x":{"a" : [1, 2],"\u0062":"\/"}"#, #""z\n":-0"#, #""":null"#,
    ] {
      #expect(output.contains(piece), "\(piece) in \(output)")
    }
    #expect(output.hasPrefix(#"{"text":"你好","language":"zh","intent":{"name":"greet""#))
    #expect(!output.contains("\"input\""))
  }

  @Test func ownKeysWinAndTheInputsAreKept() throws {
    let output = try line(
      #"{"intent":"old","text":"谢谢","language":"fr","intent_ranking":[1],"input":{"a":1},"error":0,"entities":[]}"#
    )
    #expect(output.hasPrefix(#"{"text":"谢谢","language":"zh","intent":{"name":"thank""#))
    #expect(
      output.hasSuffix(
        #","input":{"intent":"old","language":"fr","intent_ranking":[1],"input":{"a":1},"error":0,"entities":[]}}"#
      ))
  }

  @Test func keysSpeltWithEscapesAreTheSameKeys() throws {
    let output = try line(#"{"\u0074ext":"谢谢","\u0069ntent":"old","n\u006fte":1}"#)
    #expect(output.hasPrefix(#"{"text":"谢谢","language":"zh""#))
    #expect(output.hasSuffix(#","n\u006fte":1,"input":{"\u0069ntent":"old"}}"#))
  }

  @Test func theTextKeepsItsSpelling() throws {
    let output = try line(#"{"text":"\u8c22\u8c22\n\ud83d\ude00"}"#)
    #expect(
      output.hasPrefix(
        #"{"text":"\u8c22\u8c22\n\ud83d\ude00","language":"zh","intent":{"name":"thank""#))
  }

  @Test func theTextIsFoundUnderItsKey() throws {
    #expect(try line(#"{"message":"谢谢"}"#).hasPrefix(#"{"text":"谢谢","#))
    #expect(try line(#"{"message":"谢谢"}"#).hasSuffix(#","message":"谢谢"}"#))
    #expect(try line(#"{"message":"谢谢","text":"你好"}"#).hasPrefix(#"{"text":"你好","#))
    let named = try line(#"{"utterance":"谢谢","text":"你好"}"#, textKey: "utterance")
    #expect(named.hasPrefix(#"{"text":"谢谢","#))
    #expect(named.hasSuffix(#","utterance":"谢谢","input":{"text":"你好"}}"#))
    let own = try line(#"{"intent":"谢谢"}"#, textKey: "intent")
    #expect(own.hasPrefix(#"{"text":"谢谢","#) && own.hasSuffix(#","input":{"intent":"谢谢"}}"#))
    #expect(try line(#"{"文本":"谢谢"}"#, textKey: "文本").contains(#""name":"thank""#))
    let twice = try line(#"{"text":"twice","text":"谢谢"}"#)
    #expect(twice.hasPrefix(#"{"text":"谢谢","#) && twice.hasSuffix(#""input":{"text":"twice"}}"#))
  }

  @Test func resultsGoUnderTheirKey() throws {
    let output = try line(#"{"text":"谢谢","intent":"old","id":7}"#, resultKey: "kefu")
    #expect(
      output.hasPrefix(#"{"text":"谢谢","intent":"old","id":7,"kefu":{"text":"谢谢","language":"zh""#))
    #expect(output.hasSuffix("]}}"))
    let taken = try line(#"{"kefu":1,"text":"谢谢","input":2}"#, resultKey: "kefu")
    #expect(taken.hasPrefix(#"{"text":"谢谢","kefu":{"text""#))
    #expect(taken.hasSuffix(#","input":{"kefu":1,"input":2}}"#))
    let text = try line(#"{"text":"谢谢"}"#, resultKey: "text")
    #expect(text.hasPrefix(#"{"text":{"text":"谢谢""#) && text.hasSuffix(#","input":{"text":"谢谢"}}"#))
    let quoted = try line(#"{"text":"谢谢"}"#, resultKey: "a\"b")
    #expect(quoted.contains(#","a\"b":{"text""#))
    let plain = try label("谢谢\n", .text, resultKey: "kefu").lines
    #expect(plain[0].hasPrefix(#"{"kefu":{"text":"谢谢","#) && plain[0].hasSuffix("]}}"))
  }

  @Test func linesThatAreNoMessageAreErrors() throws {
    let output = try label(
      #"""
      {"text":"你好"}

      not json
      [1]
      {"text":5}
      {"txt":"你好"}
      {"text":"你好"} {"text":"你好"}
      {"text":null}
      {"text":"你好"}
      """#)
    #expect(output.summary.lines == 9 && output.summary.errors == 7)
    let codes = output.objects.map { ($0["error"] as? [String: Any])?["code"] as? String }
    #expect(
      codes == [
        nil, "bad_json", "bad_json", "bad_json", "missing_text", "missing_text", "bad_json",
        "missing_text", nil,
      ])
    #expect(try error(output, 1)["message"] as? String == "the line is empty")
    #expect(try error(output, 2)["message"] as? String == "a line must be a JSON object, at byte 1")
    for index in 1..<8 { #expect(try error(output, index)["line"] as? Int == index + 1) }
  }

  @Test func invalidUTF8InJSONIsAnError() throws {
    var options = LabelOptions()
    options.input = .jsonl
    let output = try LabelPipe.label(
      Array("{\"text\":\"".utf8) + [0xFF] + Array("\"}\n".utf8), options)
    #expect(try error(output, 0)["code"] as? String == "invalid_utf8")
  }

  @Test(
    arguments: [
      ("id\ttext\tdate\n1\t谢谢\tx\n2\t你好\ty\n", nil, ["谢谢", "你好"]),
      ("id\tmessage\r\n1\t谢谢\r\n2\t你好\r\n", nil, ["谢谢", "你好"]),
      ("message\ttext\n谢谢\t你好\n", nil, ["你好"]),
      ("id\tutterance\n1\t谢谢\n", "utterance", ["谢谢"]),
      ("1\t谢谢\n2\t你好", "2", ["谢谢", "你好"]),
      ("谢谢\t1\n你好\n", "1", ["谢谢", "你好"]),
      ("\u{FEFF}text\tid\n谢谢\t1\n", nil, ["谢谢"]),
      ("text\n", nil, []), ("text", nil, []), ("", nil, []),
      ("text\tid\n\t1\n", nil, [""]),
    ] as [(String, String?, [String])])
  func columnsAreFound(input: String, textKey: String?, texts: [String]) throws {
    let output = try label(input, .tsv, textKey: textKey)
    #expect(output.objects.compactMap { $0["text"] as? String } == texts)
    #expect(output.summary.lines == texts.count && output.summary.errors == 0)
  }

  @Test func aShortRowIsAnErrorOfItsLine() throws {
    let output = try label("id\ttext\n1\t谢谢\n2\n\n3\t你好\n", .tsv)
    #expect(output.summary.errors == 2)
    #expect(try error(output, 1)["code"] as? String == "missing_column")
    #expect(try error(output, 1)["line"] as? Int == 3)
    #expect(try error(output, 2)["line"] as? Int == 4)
  }

  @Test func aHeaderWithoutTheColumnStops() throws {
    #expect {
      try label("id\tdate\n1\t2\n", .tsv)
    } throws: { error in
      guard case .missingColumn("text", ["id", "date"])? = error as? Labelling.Stop else {
        return false
      }
      return true
    }
  }
}
