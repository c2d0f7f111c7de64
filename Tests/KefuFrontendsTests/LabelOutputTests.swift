import Foundation
import Kefu
import KefuTestSupport
import Testing

@testable import KefuFrontends

/// TSV and the lines of fastText.
@Suite struct LabelOutputTests {
  private func label(
    _ input: String, _ output: LabelOptions.Output, from mode: LabelOptions.Input = .text,
    _ change: (inout LabelOptions) -> Void = { _ in }
  ) throws -> LabelPipe.Output {
    var options = LabelOptions()
    options.input = mode
    options.output = output
    change(&options)
    return try LabelPipe.label(input, options)
  }

  private func cells(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func columnsAreTheMessageAndWhatItMeans() throws {
    let lines = try label("谢谢\ta\\b\r\n\n我的订单到哪了\n", .tsv).lines
    try #require(lines.count == 3)
    let thanks = cells(lines[0])
    #expect(thanks.count == 8)
    #expect(thanks[0] == "谢谢\\ta\\\\b")
    #expect(cells(lines[1]).count == 8 && cells(lines[1])[0] == "")
    let track = cells(lines[2])
    #expect(track[1] == "zh" && track[2] == "track_order" && Double(track[3]) != nil)
    // Without a model of sentiment there is none; no error.
    #expect(Array(track[4...]) == ["\\N", "\\N", "[]", "\\N"])
  }

  @Test func entitiesAreJSONInTheirColumn() throws {
    let line = try label("call 13800138000 tomorrow\n", .tsv).lines[0]
    let json = cells(line)[6].replacing("\\\\", with: "\\")
    let entities = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(entities?.first?["entity"] as? String == "phone")
  }

  @Test func rowsKeepTheirColumns() throws {
    let tsv = try label("id\ttext\tnote\n7\t谢谢\tx\\ty\n8\n", .tsv, from: .tsv)
    #expect(tsv.lines.count == 2 && tsv.summary.errors == 1)
    let row = cells(tsv.lines[0])
    #expect(row.count == 10 && Array(row[..<4]) == ["7", "谢谢", "x\\ty", "zh"])
    let bad = cells(tsv.lines[1])
    #expect(bad.count == 8 && bad[0] == "8")
    #expect(bad[7].hasPrefix("missing_column: ") && bad[7].hasSuffix("(line 3)"))
    let nothing = try label("id\ttext\n\\N\t谢谢\n", .tsv, from: .tsv)
    #expect(Array(cells(nothing.lines[0])[..<3]) == ["\\N", "谢谢", "zh"])
    let csv = try label("id,text\n7,\"谢,\n谢\"\n", .tsv, from: .csv)
    #expect(Array(cells(csv.lines[0])[..<2]) == ["7", "谢,\\n谢"])
  }

  @Test func errorsAreInBand() throws {
    let tsv = try label("{\"text\":\"谢谢\"}\nnope\n", .tsv, from: .jsonl)
    let bad = cells(tsv.lines[1])
    #expect(bad.count == 8 && Array(bad[..<7]) == Array(repeating: "\\N", count: 7))
    #expect(bad[7].hasPrefix("bad_json: "))
    let fasttext = try label("{\"text\":\"谢谢\"}\nnope\n", .fasttext, from: .jsonl)
    #expect(fasttext.lines[0].hasPrefix("__label__thank "))
    #expect(fasttext.lines[1] == "__error__bad_json" && fasttext.summary.errors == 1)
  }

  @Test func labelsAreWhatFastTextPrints() throws {
    let one = try label("谢谢\n\n  \n我的订单到哪了\n", .fasttext).lines
    #expect(one.count == 4 && one[1] == "" && one[2] == "")
    #expect(one[0].wholeMatch(of: /__label__thank [01](\.[0-9]{1,4})?/) != nil)
    let three = try label("谢谢\n", .fasttext) { $0.labelLimit = 3 }.lines[0]
    let words = three.split(separator: " ").map(String.init)
    #expect(words.count == 6 && words[0] == "__label__thank")
    let probabilities = [1, 3, 5].compactMap { Double(words[$0]) }
    #expect(probabilities.count == 3 && probabilities == probabilities.sorted(by: >))
    let sure = try label("谢谢\n", .fasttext) {
      $0.labelLimit = 3
      $0.leastConfidence = 0.5
    }.lines[0]
    #expect(sure.split(separator: " ").count == 2)
    let names = try label("谢谢\n", .fasttext) {
      $0.labelLimit = 2
      $0.hasLabelsOnly = true
    }.lines[0]
    #expect(names.split(separator: " ").count == 2 && names.hasPrefix("__label__thank __label__"))
    #expect(try label("谢谢\n", .fasttext) { $0.leastConfidence = 1 }.lines == [""])
  }

  @Test func numbersOfPersonsAreHidden() throws {
    func masked(_ input: String, _ mode: LabelOptions.Input) throws -> String {
      try label(input, .jsonl, from: mode) { $0.isMasked = true }.lines[0]
    }
    let text = try masked("call 13800138000 or mail ann@shop.example\n", .text)
    #expect(text.hasPrefix(#"{"text":"call *******8000 or mail ***@****.***mple","#), "\(text)")
    #expect(!text.contains("13800138000") && !text.contains("ann@"))
    let object = try masked(
      #"{"id":1,"utterance":"x","text":"call \u00313800138000","n":2}"# + "\n", .jsonl)
    #expect(object.hasPrefix(#"{"text":"call *******8000","#) && object.contains(#""n":2"#))
    let named = try label(#"{"q":"call 13800138000"}"# + "\n", .jsonl, from: .jsonl) {
      $0.isMasked = true
      $0.textKey = "q"
    }.lines[0]
    #expect(named.hasSuffix(#""q":"call *******8000"}"#))
    let twice = try masked(#"{"text":"13800138001","text":"hi"}"# + "\n", .jsonl)
    #expect(!twice.contains("13800138001"))
    let turns = try masked(
      #"{"turns":[{"speaker":"agent","text":"is it 13800138000?"},{"speaker":"user","text":"no, 13900139000"}]}"#
        + "\n", .jsonl)
    #expect(!turns.contains("13800138000") && !turns.contains("13900139000"), "\(turns)")
  }

  @Test func uncertainMessagesAreCollected() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/uncertain.tsv"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      defer { close(descriptor) }
      var options = LabelOptions()
      options.collectsUncertain = true
      let input = "谢谢\nzxqv wvut\tqqq\n我的订单到哪了\n"
      let output = try LabelPipe.label(Array(input.utf8), options, uncertain: descriptor)
      let rejected = output.objects.enumerated().filter {
        ($0.element["intent"] as? [String: Any])?["name"] as? String == "out_of_scope"
          || $0.element["ambiguous"] != nil
      }
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(lines.count == rejected.count)
      for line in lines { #expect(line.split(separator: "\t").count == 2) }
      _ = try LabelledFile.read(path)
    }
  }
}
