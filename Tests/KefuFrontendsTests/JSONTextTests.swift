import Foundation
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuFrontends

@Suite struct JSONTextTests {
  private func text(_ inside: String) -> String? { text(Array(inside.utf8)) }

  private func text(_ inside: [UInt8]) -> String? {
    var text: [UInt8] = []
    inside.withUnsafeBufferPointer { JSONText.append($0, to: &text) }
    return String(validating: text, as: UTF8.self)
  }

  @Test(arguments: [
    (#""#, ""), (#"a"#, "a"), (#"\"\\\/"#, "\"\\/"), (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"),
    (#"\u0041\u00e9\u4E2d"#, "Aé中"), (#"\u0000"#, "\u{0}"), (#"\uFFFF"#, "\u{FFFF}"),
    (#"\uD83D\uDE00"#, "😀"), (#"\ud83d\ude00x"#, "😀x"), (#"\udbff\udfff"#, "\u{10FFFF}"),
    (#"\ud800\udc00"#, "\u{10000}"), (#"\\u0041"#, "\\u0041"), (#"中\u6587"#, "中文"),
    // A lone surrogate is nothing that UTF-8 could hold.
    (#"\ud800"#, "\u{FFFD}"), (#"\udc00"#, "\u{FFFD}"), (#"a\ud800b"#, "a\u{FFFD}b"),
    (#"\ud800\u0041"#, "\u{FFFD}A"), (#"\ud800\n"#, "\u{FFFD}\n"),
    (#"\ud800\ud800\udc00"#, "\u{FFFD}\u{10000}"), (#"\udc00\ud800"#, "\u{FFFD}\u{FFFD}"),
    (#"\ud83d\ude00\ude00"#, "😀\u{FFFD}"), (#"\ud83d\\ude00"#, "\u{FFFD}\\ude00"),
  ])
  func unescapes(inside: String, expected: String) {
    #expect(text(inside) == expected)
  }

  @Test func everyScalarSurvivesEscaping() {
    for value: UInt32 in stride(from: 0, through: 0x10FFFF, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let escaped = String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
      if text(escaped) != String(scalar) { Issue.record("\(escaped)") }
    }
  }

  @Test func readsWhatFoundationReads() throws {
    for document in JSONDocuments.validLines where !document.contains(/"text":"a","text"/) {
      let bytes = Array(document.utf8)
      let line = try bytes.withUnsafeBufferPointer { try JSONLine($0) }
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      #expect(object.count == line.members.count)
      for member in line.members {
        let key = try #require(text(String(decoding: bytes[member.key], as: UTF8.self)))
        let value = try #require(object[key], "\(document)")
        if bytes[member.value.lowerBound] == UInt8(ascii: "\"") {
          let inside = Array(bytes[member.value].dropFirst().dropLast())
          // Foundation loses a byte-order mark that begins a string.
          if let read = text(inside), !read.hasPrefix("\u{FEFF}") {
            #expect(read == value as? String)
          }
        }
      }
    }
  }

  @Test func writtenStringsAreReadBack() throws {
    var generator = SplitMix64(seed: 7)
    let scalars =
      (0..<0x250).compactMap { Unicode.Scalar($0) } + "中文👍\u{2028}\u{FFFD}\u{10FFFF}".unicodeScalars
    let random = (0..<500).map { _ in
      randomString(from: scalars, maximumLength: 30, using: &generator)
    }
    for string in naughtyStrings + random {
      var bytes = JSONBytes()
      bytes.string(string)
      let literal = bytes.bytes
      #expect(!literal.contains { $0 < 0x20 })
      #expect(text(Array(literal.dropFirst().dropLast()))?.utf8.elementsEqual(string.utf8) == true)
      let line = Array("{\"k\":".utf8) + literal + Array("}".utf8)
      #expect(throws: Never.self) { try line.withUnsafeBufferPointer { _ = try JSONLine($0) } }
      let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: String]
      let expected = string.unicodeScalars.drop { $0 == "\u{FEFF}" }
      let read = object?["k"]?.unicodeScalars.drop { $0 == "\u{FEFF}" }
      #expect(read?.elementsEqual(expected) == true, "\(string)")
    }
  }
}

@Suite struct JSONBytesTests {
  private func decimal(_ value: Double, places: Int = 4) -> String {
    var bytes = JSONBytes()
    bytes.decimal(value, places: places)
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (0.9134, "0.9134"),
    (0.91344, "0.9134"), (0.91346, "0.9135"), (0.00004, "0"), (-0.00004, "0"), (0.00006, "0.0001"),
    (0.99996, "1"), (0.99994, "0.9999"), (0.1, "0.1"), (0.01, "0.01"), (0.0001, "0.0001"),
    (12.05, "12.05"), (-12.0501, "-12.0501"), (100, "100"), (1234567.891, "1234567.891"),
    (Double.nan, "null"), (Double.infinity, "null"), (-Double.infinity, "null"),
  ])
  func writesFourDecimals(value: Double, expected: String) {
    #expect(decimal(value) == expected)
    #expect(JSONBytes.decimalText(value) == expected)
  }

  @Test func writesOtherNumbersOfPlaces() {
    #expect(decimal(0.126, places: 2) == "0.13")
    #expect(decimal(2.5, places: 0) == "3")
    #expect(decimal(1.0 / 3, places: 6) == "0.333333")
  }

  @Test func decimalsAreNumbersCloseToTheValue() throws {
    var generator = SplitMix64(seed: 3)
    for magnitude in [1e-6, 1e-3, 1, 1e3, 1e9, 1e14, 1e20, 1e300] {
      for _ in 0..<500 {
        let value = Double.random(in: -1...1, using: &generator) * magnitude
        let text = decimal(value)
        let read = try #require(Double(text), "\(text)")
        #expect(abs(read - value) <= max(0.000_050_1, abs(value) * 1e-15), "\(value) \(text)")
        let line = Array("{\"k\":\(text)}".utf8)
        #expect(throws: Never.self) { try line.withUnsafeBufferPointer { _ = try JSONLine($0) } }
        // Beyond this the digits are those of the standard library.
        if magnitude < 1e11 { #expect(!text.contains(".") || text.last != "0", "\(text)") }
      }
    }
  }
}
