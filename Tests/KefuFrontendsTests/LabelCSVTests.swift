import Foundation
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuFrontends

/// Comma-separated values: one record in, one line out, whatever is between quotation marks.
@Suite struct LabelCSVTests {
  private func label(
    _ input: String, textKey: String? = nil, resultKey: String? = nil, chunk: Int? = nil,
    threads: Int = 1
  ) throws -> LabelPipe.Output {
    var options = LabelOptions()
    options.input = .csv
    options.textKey = textKey
    options.resultKey = resultKey
    options.threads = threads
    return try LabelPipe.label(Array(input.utf8), options, chunk: chunk, seed: 3)
  }

  private func texts(_ output: LabelPipe.Output) -> [String?] {
    output.objects.map { $0["text"] as? String }
  }

  @Test(
    arguments: [
      ("text\n谢谢\n你好\n", ["谢谢", "你好"]),
      ("id,text\r\n1,\"a,b\"\r\n2,\"say \"\"hi\"\"\"\r\n", ["a,b", "say \"hi\""]),
      ("id,text,x\n1,\"two\nlines\r\nthree\",y\n2,ok,z", ["two\nlines\r\nthree", "ok"]),
      ("\u{FEFF}\"text\",id\n谢谢,1\n", ["谢谢"]), ("text\n\n\"\"\n", ["", ""]),
      ("text,id\n5\" screen,1\n", ["5\" screen"]), ("text\n\"last\"", ["last"]), ("text\n", []),
      ("text,message\na,b\n", ["a"]), ("message\nb\n", ["b"]),
    ] as [(String, [String])])
  func recordsAreRead(input: String, expected: [String]) throws {
    for chunk in [nil, 1, 7] {
      let output = try label(input, chunk: chunk)
      #expect(texts(output) == expected && output.summary.errors == 0)
    }
  }

  @Test func columnsPassUnderTheirNames() throws {
    let output = try label("id,text,intent,,id\n7,谢谢,\"o\"\"ld\",x,8,9\n")
    #expect(output.lines[0].hasPrefix(#"{"text":"谢谢","language":"zh","#))
    #expect(
      output.lines[0].hasSuffix(
        #","id":"7","4":"x","5":"8","6":"9","input":{"intent":"o\"ld"}}"#), "\(output.lines[0])")
    let nested = try label("id,q\n7,谢谢\n", textKey: "q", resultKey: "kefu").lines[0]
    #expect(nested.hasPrefix(#"{"id":"7","q":"谢谢","kefu":{"text":"谢谢","#) && nested.hasSuffix("}}"))
    let numbered = try label("7,谢谢\n", textKey: "2").lines[0]
    #expect(numbered.hasPrefix(#"{"text":"谢谢","#) && numbered.hasSuffix(#","1":"7"}"#))
  }

  @Test func aBadQuotationMarkCostsItsLineAlone() throws {
    for input in [
      "text\n谢谢\n\"never closed\n你好\nhi\n", "text\n谢谢\n\"closed\" early\n你好\nhi\n",
      "text\n谢谢\n\"one\" two\n\"你好\"\nhi\n",
    ] {
      for chunk in [nil, 1, 5] {
        let output = try label(input, chunk: chunk)
        #expect(texts(output) == ["谢谢", nil, "你好", "hi"], "\(input)")
        let error = output.objects[1]["error"] as? [String: Any]
        #expect(error?["code"] as? String == "bad_csv" && error?["line"] as? Int == 3)
      }
    }
    let long = "text\n\"open\n" + String(repeating: "谢谢\n", count: 300_000)
    let output = try label(long, threads: 2)
    #expect(output.summary.lines == 300_001 && output.summary.errors == 1)
  }

  @Test func errorsNameTheLineOfTheirRecord() throws {
    let output = try label("id,text\n1,\"a\nb\nc\"\n2\n3,d\n")
    let error = output.objects[1]["error"] as? [String: Any]
    #expect(error?["code"] as? String == "missing_column" && error?["line"] as? Int == 5)
  }

  @Test func randomRecordsComeBack() throws {
    var generator = SplitMix64(seed: 11)
    let pieces = ["a", "\"", ",", "\n", "\r\n", "谢谢", " ", "'", ";", "\t"]
    let values = (0..<3_000).map { _ in
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
    }
    let records = values.enumerated().map { index, value in
      "\(index),\"\(value.replacing("\"", with: "\"\""))\"\r\n"
    }
    let output = try label("id,text\n" + records.joined(), chunk: 5_000, threads: 3)
    #expect(texts(output) == values)
  }

  @Test func columnsOfTSVAreUnescaped() throws {
    var options = LabelOptions()
    options.input = .tsv
    let output = try LabelPipe.label("text\tn\na\\tb\\n\\\\c\\x\t\\N\n", options)
    #expect(texts(output) == ["a\tb\n\\c\\x"])
    #expect(output.objects[0]["n"] is NSNull)
    let nothing = try LabelPipe.label("text\tn\n\\N\t1\n", options)
    #expect((nothing.objects[0]["error"] as? [String: Any])?["code"] as? String == "missing_text")
  }
}
