import Foundation
import KefuValues
import Testing

@testable import KefuFrontends

/// Kefu's reader of JSON against RFC 8259 and against Foundation.
@Suite struct JSONLineTests {
  private func line(_ bytes: [UInt8]) -> JSONLine? {
    bytes.withUnsafeBufferPointer { UTF8Check.isValid($0) ? try? JSONLine($0) : nil }
  }

  private func isAcceptedByFoundation(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) is [String: Any]
  }

  /// Where Foundation does not do what RFC 8259 says, or leaves it to the reader.
  ///
  /// - It tells UTF-16 and UTF-32 by zero bytes, and passes over a byte-order mark (section 8.1 allows UTF-8 alone, and a
  ///   reader may ignore the mark; `label` does so at the start of its input).
  /// - It takes a comma before a closing bracket, which the grammar does not (4, 5).
  /// - It refuses escapes of lone surrogates, which the grammar allows (8.2): Kefu reads U+FFFD.
  /// - It refuses numbers beyond the range of Double, which a reader may (6): Kefu passes them on with their bytes.
  private func isForeignToFoundation(_ bytes: [UInt8]) -> Bool {
    if bytes.contains(0) || bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    let text = String(decoding: bytes, as: UTF8.self)
    if text.contains(/\\u[dD][89a-fA-F]|,[ \t\n\r]*[\]}]/) { return true }
    return text.contains(/[eE][+-]?[0-9]{3}/) || text.contains(/[0-9]{30}/)
  }

  private func compare(_ bytes: [UInt8]) {
    let isUTF8 = bytes.withUnsafeBufferPointer { UTF8Check.isValid($0) }
    let isRight = isUTF8 && JSONGrammar.isObject(bytes)
    let shown = String(decoding: bytes, as: UTF8.self)
    #expect(isUTF8 == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    #expect((line(bytes) != nil) == isRight, "\(shown)")
    if !isForeignToFoundation(bytes) {
      #expect(isAcceptedByFoundation(bytes) == isRight, "Foundation: \(shown)")
    }
  }

  @Test func listsAreLongEnough() {
    #expect(JSONDocuments.validLines.count + JSONDocuments.invalidLines.count >= 300)
  }

  @Test func validLinesAreRead() {
    for text in JSONDocuments.validLines {
      #expect(line(Array(text.utf8)) != nil, "\(text)")
      compare(Array(text.utf8))
    }
  }

  @Test func invalidLinesAreRefused() {
    for text in JSONDocuments.invalidLines {
      #expect(line(Array(text.utf8)) == nil, "\(text)")
      compare(Array(text.utf8))
    }
  }

  @Test(arguments: 0..<4)
  func mutatedLinesAreJudgedAsTheGrammarDoes(batch: Int) {
    let pieces = [
      "\"", "\\", "{", "}", "[", "]", ":", ",", "0", "-", ".", "e", "E", "+", "t", "true", "null",
      "\\u", "\\ud83d", "\\ude00", " ", "\n", "\t", "中", "👍", "\"a\":1,", "1e9", "\u{1}", "/",
    ].map { Array($0.utf8) }
    let lines = (JSONDocuments.validLines + JSONDocuments.invalidLines).map { Array($0.utf8) }
    var generator = SplitMix64(seed: UInt64(batch))
    var accepted = 0
    for _ in 0..<5_000 {
      var bytes = lines.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let start = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 0...3, using: &generator))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
        case 2: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: start)
        case 3:
          bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &generator) ?? [])
        default: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: start)
        }
      }
      compare(bytes)
      if line(bytes) != nil { accepted += 1 }
    }
    #expect((300...4_500).contains(accepted))
  }

  @Test func membersKeepTheirBytes() throws {
    let text = #" { "text" : "a\u0062" ,"k":[1, {"x" : 1.50e+3}], "中\n":null,"text":2 } "#
    let bytes = Array(text.utf8)
    let members = try #require(line(bytes)).members.map {
      (
        String(decoding: bytes[$0.key], as: UTF8.self),
        String(decoding: bytes[$0.value], as: UTF8.self)
      )
    }
    #expect(members.map(\.0) == ["text", "k", #"中\n"#, "text"])
    #expect(members.map(\.1) == [#""a\u0062""#, #"[1, {"x" : 1.50e+3}]"#, "null", "2"])
  }

  @Test func deepNestingIsRefusedWithoutHarm() throws {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      func nested(_ depth: Int) -> [UInt8] {
        Array(
          ("{\"k\":" + String(repeating: open, count: depth) + "1"
            + String(repeating: close, count: depth) + "}").utf8)
      }
      #expect(line(nested(JSONLine.depthLimit)) != nil)
      #expect(line(nested(JSONLine.depthLimit + 1)) == nil)
      #expect(line(nested(300_000)) == nil)
      #expect(line(Array(nested(300_000).prefix(200_000))) == nil)
    }
    let wide = "{\"k\":[" + String(repeating: "[],", count: 200_000) + "[]]}"
    #expect(line(Array(wide.utf8)) != nil)
  }

  @Test(arguments: [
    ("", 0, "a line must be a JSON object"), ("[]", 0, "a line must be a JSON object"),
    (#"{"a" 1}"#, 5, "expected ':' after a key"), (#"{"a":1 "b":2}"#, 7, "expected ',' or '}'"),
    (#"{"a":[1 2]}"#, 8, "expected ',' or ']'"), (#"{"a":01}"#, 5, "not a number"),
    (#"{"a":"\x"}"#, 6, "unknown escape"), (#"{"a":"b}"#, 5, "a string does not end"),
    (#"{"a":1} x"#, 8, "unexpected text after the object"),
    (#"{a:1}"#, 1, "expected a string in double quotes"),
    (#"{"a":tru}"#, 5, "expected a value"),
    ("{\"a\":\"\t\"}", 6, "a control character must be escaped"),
    (#"{"a":"\u12g4"}"#, 6, "\\u needs four hexadecimal digits"),
  ])
  func mistakesNameTheirPlace(text: String, offset: Int, message: String) {
    _ = Array(text.utf8).withUnsafeBufferPointer { bytes in
      #expect {
        try JSONLine(bytes)
      } throws: { error in
        let mistake = error as? JSONLine.Mistake
        return mistake?.offset == offset && mistake.map { "\($0.message)" } == message
      }
    }
  }
}
