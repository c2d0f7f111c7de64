import Foundation
import KefuTestSupport
import Testing

@Suite struct AnswerCommandTests {
  private static let table = [
    "退货要几天\t三十天内都可以退\treturns", "多久之内能退货\t三十天内都可以退\treturns",
    "how many days to return\tThirty days.\treturns", "发什么快递\t默认发中通\tcarrier",
    "which courier do you use\tZTO by default.\tcarrier", "保修多久\t一年\twarranty",
    "how long is the warranty\tOne year.\twarranty",
  ].joined(separator: "\n")

  private func answers(_ object: [String: Any]) -> [[String: Any]] {
    object["answers"] as? [[String: Any]] ?? []
  }

  @Test("a table answers, line by line, whole or through an index that is kept")
  func tablesAnswer() throws {
    try withTemporaryFolder { folder in
      let faq = "\(folder)/faq.tsv"
      try write(AnswerCommandTests.table, to: faq)
      let input = "几天内可以退货呀\n\nwarranty how long\n"
      let whole = try Program.kefu("answer", "--faq", faq, input: input)
      #expect(whole.status == 0, "\(whole.error)")
      #expect(whole.objects.count == 3)
      let first = try #require(answers(whole.objects[0]).first)
      #expect(first["id"] as? String == "returns")
      #expect(first["answer"] as? String == "三十天内都可以退")
      #expect(whole.objects[0]["outcome"] is String)
      #expect(answers(whole.objects[1]).isEmpty)
      #expect(answers(whole.objects[2]).first?["id"] as? String == "warranty")

      let index = "\(folder)/faq.index"
      let made = try Program.kefu("answer", "--faq", faq, "--index", index, input: input)
      #expect(answers(made.objects[0]).first?["id"] as? String == "returns")
      let bytes = try Data(contentsOf: URL(filePath: index))
      let kept = try Program.kefu("answer", "--faq", faq, "--index", index, input: input)
      #expect(kept.output == made.output)
      #expect(try Data(contentsOf: URL(filePath: index)) == bytes)
      // Another table makes the index anew.
      try write(AnswerCommandTests.table + "\n能刻字吗\t可以刻两个字\tengraving\n", to: faq)
      let renewed = try Program.kefu(
        "answer", "--faq", faq, "--index", index, input: "可以刻字吗\n")
      #expect(answers(renewed.objects[0]).first?["id"] as? String == "engraving")
    }
  }

  @Test("a line without an answer is reported with its number, and the rest goes on")
  func faultyLinesAreReported() throws {
    try withTemporaryFolder { folder in
      let faq = "\(folder)/faq.tsv"
      try write(AnswerCommandTests.table + "\nno answer here\n", to: faq)
      let result = try Program.kefu("answer", "--faq", faq, input: "保修多久\n")
      #expect(result.status == 1)
      #expect(result.error.contains("\(faq):8:1: error:"))
      #expect(answers(result.objects[0]).first?["id"] as? String == "warranty")
      let missing = try Program.kefu("answer", "--faq", "\(folder)/none.tsv", input: "x\n")
      #expect(missing.status == 1 && missing.error.contains("none.tsv"))
    }
  }

  @Test("a table without a line to use is refused, whole or through an index")
  func emptyTablesAreRefused() throws {
    try withTemporaryFolder { folder in
      let faq = "\(folder)/faq.tsv"
      for text in ["", "\n\r\n", "one column only\n\tx\n"] {
        try write(text, to: faq)
        for options in [[], ["--index", "\(folder)/faq.index"]] {
          let result = try Program.kefu(
            ["answer", "--faq", faq] + options, input: Array("hello\n".utf8))
          #expect(result.status == 1 && result.output.isEmpty)
          #expect(result.error.contains("the table '\(faq)' has no question with an answer"))
          #expect(result.error.contains("question<TAB>answer"))
          #expect(result.error.contains("\(faq):2:1: error:") == text.hasPrefix("one"))
        }
      }
    }
  }

  @Test("of many lines that cannot be used the first are listed and the others counted")
  func manyFaultyLinesAreCounted() throws {
    try withTemporaryFolder { folder in
      let faq = "\(folder)/faq.tsv"
      let faulty = String(repeating: "no answer here\n", count: 25)
      try write(faulty + AnswerCommandTests.table, to: faq)
      let result = try Program.kefu("answer", "--faq", faq, input: "保修多久\n")
      #expect(result.status == 1)
      #expect(result.error.contains("\(faq):20:1: error:"))
      #expect(!result.error.contains("\(faq):21:1: error:"))
      #expect(result.error.contains("5 more lines"))
      #expect(result.objects.count == 1)
    }
  }

  @Test("an assistant without questions refuses")
  func noQuestionsNoAnswers() throws {
    let result = try Program.kefu("answer", input: "保修多久\n")
    #expect(result.status == 0)
    #expect(result.objects.first?["outcome"] as? String == "refusal")
  }
}
