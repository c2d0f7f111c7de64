import KefuTestSupport
import KefuValues
import Testing

@testable import KefuAuthoring

@Suite struct AnnotationScannerTests {
  /// The text and `entity range value role` of every mark, or the fault.
  private func read(_ example: String) -> [String] {
    do throws(AnnotationProblem) {
      let annotated = try AnnotationScanner.read(example)
      return [annotated.text]
        + annotated.marks.map { mark in
          let parts = [mark.entity, "\(mark.range)", mark.value, mark.role]
          return parts.compactMap(\.self).joined(separator: " ")
        }
    } catch {
      return ["\(error.offset)+\(error.length) \(error.fault)"]
    }
  }

  @Test(arguments: [
    ("查[A10023](order_id)的快递", ["查A10023的快递", "order_id 1..<7"]),
    ("👍🏽[北京](city)到[上海](city)", ["👍🏽北京到上海", "city 2..<4", "city 5..<7"]),
    (
      #"[帝都]{ "entity" : "city", "role":"from", "value": "北\"京" }出发"#,
      ["帝都出发", #"city 0..<2 北"京 from"#]
    ),
    (#"\[a](city) [b] [ ]x ](c)"#, ["[a](city) [b] [ ]x ](c)"]),
    (#"[微笑]你好[x"#, ["[微笑]你好[x"]),
    (#"[[A1](order_id)]"#, ["[A1]", "order_id 1..<3"]),
    (
      #"[a\]b](size) \\[c](size) \o/ ¯\_(ツ)_/¯"#,
      ["a]b \\c \\o/ ¯\\_(ツ)_/¯", "size 0..<3", "size 5..<6"]
    ),
    ("", [""]),
  ])
  func readsMarks(example: String, expected: [String]) {
    #expect(read(example) == expected)
  }

  @Test(arguments: [
    ("a[b](c", #"4+2 unclosed("(")"#),
    ("a[](city)", "1+2 emptyText"),
    ("[a](City)", #"4+4 badEntity("City")"#),
    ("[a]()", #"4+1 badEntity("")"#),
    ("[a]{}", "3+2 missingEntity"),
    (#"[a]{"entity": 1}"#, #"14+1 badJSON(expected: "a value in double quotes")"#),
    (#"[a]{"entity": "city","#, #"3+18 unclosed("{")"#),
    (#"[a]{"enity": "city"}"#, #"4+7 unknownKey("enity")"#),
  ])
  func faultsHaveAPlace(example: String, expected: String) {
    #expect(read(example) == [expected])
  }

  @Test func rangesSliceTheText() throws {
    var generator = SplitMix64(seed: 7)
    let scalars = Array("[](){}\\\"entity:,city 京👍\u{301}".unicodeScalars)
    for _ in 0..<20_000 {
      let example = randomString(from: scalars, maximumLength: 24, using: &generator)
      guard let annotated = try? AnnotationScanner.read(example) else { continue }
      for mark in annotated.marks {
        #expect(!mark.range.isEmpty)
        #expect(mark.range.upperBound <= annotated.text.unicodeScalars.count)
      }
    }
  }
}
