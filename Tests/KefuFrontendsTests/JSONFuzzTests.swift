import Foundation
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuFrontends

/// Random lines, most of them nearly JSON: judged as the grammar judges, read as Foundation reads, labelled one by one.
///
/// `Scripts/fuzz COUNT SEED` runs as many as wanted.
@Suite struct JSONFuzzTests {
  private static let settings = ProcessInfo.processInfo.environment
  private static let count = settings["KEFU_FUZZ_INPUTS"].flatMap { Int($0) } ?? 200_000
  private static let seed = settings["KEFU_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

  @Test func anyBytesAreJudgedAsTheGrammarDoes() {
    var lines = HostileLines(seed: JSONFuzzTests.seed)
    var line = JSONLine()
    var accepted = 0
    for number in 0..<JSONFuzzTests.count {
      let bytes = lines.next()
      let isUTF8 = bytes.withUnsafeBufferPointer { UTF8Check.isValid($0) }
      let isRead = bytes.withUnsafeBufferPointer { isUTF8 && (try? line.read($0)) != nil }
      if isRead { accepted += 1 }
      // The object itself is one level, what it holds may have as many as the limit.
      let isRight =
        isUTF8 && JSONGrammar.isObject(bytes)
        && HostileLines.depth(of: bytes) <= JSONLine.depthLimit + 1
      if isRead != isRight {
        Issue.record("line \(number): \(String(decoding: bytes, as: UTF8.self))")
      }
      if number % 8 == 0, isRead, !isReadByFoundation(bytes, line) {
        Issue.record("line \(number): Foundation: \(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(accepted > JSONFuzzTests.count / 20 && accepted < JSONFuzzTests.count)
  }

  /// Whether Foundation finds the same strings, or refuses what it need not read.
  private func isReadByFoundation(_ bytes: [UInt8], _ line: JSONLine) -> Bool {
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)),
      let object = value as? [String: Any]
    else { return true }
    return bytes.withUnsafeBufferPointer { buffer in
      line.members.allSatisfy { member in
        let key = String(decoding: member.unescapedKey(buffer), as: UTF8.self)
        // Of equal keys, also those that differ in composition alone, Foundation keeps one.
        let isUnique =
          line.members.count { String(decoding: $0.unescapedKey(buffer), as: UTF8.self) == key }
          == 1
        guard isUnique, buffer.isString(member.value), !bytes.contains(0) else { return true }
        var text: [UInt8] = []
        JSONText.append(buffer.insideOfString(member.value), to: &text)
        let read = String(decoding: text, as: UTF8.self)
        return object[key] as? String == read || read.hasPrefix("\u{FEFF}")
          || key.hasPrefix("\u{FEFF}")
      }
    }
  }

  @Test func anyLineGivesALine() throws {
    var lines = HostileLines(seed: JSONFuzzTests.seed &+ 1)
    for _ in 0..<max(1, JSONFuzzTests.count / 40_000) {
      let batch = (0..<10_000).map { _ in lines.next().filter { $0 != 0x0A } }
      let input = Array(batch.joined(separator: [0x0A])) + [0x0A]
      for (mode, output) in [
        (LabelOptions.Input.jsonl, LabelOptions.Output.jsonl), (.text, .tsv), (.tsv, .jsonl),
      ] {
        var options = LabelOptions()
        options.input = mode
        options.output = output
        options.textKey = mode == .tsv ? "1" : nil
        options.threads = 2
        let result = try LabelPipe.label(input, options)
        #expect(
          result.summary.lines == batch.count && result.bytes.count { $0 == 0x0A } == batch.count)
        if output == .jsonl {
          let isValid = result.bytes.split(separator: 0x0A).allSatisfy {
            JSONGrammar.isObject(Array($0))
          }
          #expect(isValid)
        }
      }
    }
  }
}

/// An endless list of lines that are hard to read, the same for the same seed.
struct HostileLines {
  private static let pieces = [
    "\"", "\\", "{", "}", "[", "]", ":", ",", "0", "-", ".", "e", "E+", "true", "false", "null",
    "\\u", "\\ud83d", "\\ude00", "\\udc00", " ", "\t", "\r", "中", "👍", "\"text\":",
    "\"text\":\"谢谢\"",
    "\"turns\":[", "{\"speaker\":\"user\",\"text\":\"你好\"}", "1e999", "-0", "\u{1}", "\u{0}", "/",
    "\u{FEFF}", "\\u0000", "[[[[[[[[", "]]]]]]]]", "{\"a\":", "99999999999999999999", "\u{7F}",
    "\"intent\":1,", "\"time\":\"2026-11-21T10:00:00+08:00\",", "\"input\":{},", "\u{2028}",
  ].map { Array($0.utf8) }
  private static let seeds = (JSONDocuments.validLines + JSONDocuments.invalidLines).map {
    Array($0.utf8)
  }

  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func next() -> [UInt8] {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return random()
    case 1: return assembled()
    case 2: return nested()
    default: return mutated()
    }
  }

  /// How deep brackets are nested, those in strings apart; right for JSON alone.
  static func depth(of bytes: [UInt8]) -> Int {
    var depth = 0
    var deepest = 0
    var isString = false
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = isString
      } else if byte == UInt8(ascii: "\"") {
        isString.toggle()
      } else if !isString, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
        deepest = max(deepest, depth)
      } else if !isString, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
      }
    }
    return deepest
  }

  private mutating func random() -> [UInt8] {
    (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      UInt8.random(in: .min ... .max, using: &generator)
    }
  }

  private mutating func assembled() -> [UInt8] {
    let middle = (0..<Int.random(in: 0...12, using: &generator)).flatMap { _ in piece() }
    return Array("{".utf8) + middle + Array("}".utf8)
  }

  private mutating func nested() -> [UInt8] {
    let depth = Int.random(in: 0...600, using: &generator)
    let open = Bool.random(using: &generator) ? "[" : "{\"a\":"
    let close = open == "[" ? "]" : "}"
    let missing = Int.random(in: 0..<8, using: &generator) == 0 ? 1 : 0
    return Array(
      ("{\"text\":\"谢谢\",\"k\":" + String(repeating: open, count: depth) + "1"
        + String(repeating: close, count: max(0, depth - missing)) + "}").utf8)
  }

  private mutating func mutated() -> [UInt8] {
    var bytes = HostileLines.seeds.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...3, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: start)
      case 3: bytes.replaceSubrange(start..<end, with: piece())
      default: bytes.insert(contentsOf: piece(), at: start)
      }
    }
    return bytes
  }

  private mutating func piece() -> [UInt8] {
    HostileLines.pieces.randomElement(using: &generator) ?? []
  }
}
