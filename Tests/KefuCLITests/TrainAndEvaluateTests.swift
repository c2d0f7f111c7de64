import Foundation
import KefuTestSupport
import Testing

@Suite struct TrainAndEvaluateTests {
  private func object(_ result: Program.Result) throws -> [String: Any] {
    try #require(result.lines.count == 1)
    return try #require(result.objects.first)
  }

  private let keys: Set = [
    "accuracy", "macro_f1", "oos_auroc", "oos_recall", "in_scope_rejected", "in_scope_accuracy",
    "expected_calibration_error", "predict_utterances_per_second", "model_bytes", "per_intent",
    "per_language", "confusions",
  ]

  @Test func aModelIsTheSameOnAnyNumberOfThreads() throws {
    let shop = try Program.shop
    let expected = try Data(contentsOf: URL(filePath: shop.model))
    try withTemporaryFolder { folder in
      for threads in ["1", "3"] {
        let path = "\(folder)/\(threads).kefu"
        let result = try Program.kefu(
          "train", "--data", shop.data, "--output", path, "--threads", threads)
        #expect(result.status == 0 && result.output == "")
        #expect(result.error.contains("108 examples"))
        #expect(try Data(contentsOf: URL(filePath: path)) == expected)
      }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
          == ["1.kefu", "3.kefu"])
    }
  }

  @Test func severalFilesAreOne() throws {
    let shop = try Program.shop
    try withTemporaryFolder { folder in
      let lines = SmallShop.labelledLines.split(separator: "\n")
      try write(lines.prefix(50).joined(separator: "\n"), to: "\(folder)/a.tsv")
      try write(lines.dropFirst(50).joined(separator: "\r\n"), to: "\(folder)/b.tsv")
      let result = try Program.kefu(
        "train", "--data", "\(folder)/a.tsv", "\(folder)/b.tsv", "--output", "\(folder)/m.kefu")
      #expect(result.status == 0)
      #expect(
        try Data(contentsOf: URL(filePath: "\(folder)/m.kefu"))
          == Data(contentsOf: URL(filePath: shop.model)))
    }
  }

  @Test func evaluatesAModel() throws {
    let shop = try Program.shop
    let result = try Program.kefu("evaluate", "--model", shop.model, "--test", shop.data, "--json")
    #expect(result.status == 0 && result.error == "")
    let figures = try object(result)
    #expect(Set(figures.keys) == keys)
    // These are the lines that it was trained on.
    #expect(try #require(figures["accuracy"] as? Double) > 0.95)
    let perIntent = try #require(figures["per_intent"] as? [String: [String: Any]])
    #expect(perIntent["thank"].map { Set($0.keys) } == ["precision", "recall", "f1", "support"])
    #expect(perIntent["thank"]?["support"] as? Int == 12)
    let perLanguage = try #require(figures["per_language"] as? [String: [String: Any]])
    #expect(perLanguage["zh"] != nil && perLanguage["en"] != nil)
    let text = try Program.kefu("evaluate", "--model", shop.model, "--test", shop.data)
    #expect(text.status == 0 && text.lines.first == "messages               108")
  }

  @Test("a shop's own lines of sentiment make a model that is measured and labels")
  func trainsSentiment() throws {
    try withTemporaryFolder { folder in
      let lines = [
        "positive\t太好用了 会回购", "positive\tlove it, works great", "neutral\t几点发货",
        "neutral\twhere is my parcel", "negative\t质量很差 用两天就坏", "negative\tbroke after a day",
        "angry\t骗子公司 我要投诉", "angry\tyou are thieves, i will sue",
      ].joined(separator: "\n")
      try write(lines, to: "\(folder)/moods.tsv")
      let trained = try Program.kefu(
        "train", "--kind", "sentiment", "--data", "\(folder)/moods.tsv", "--output",
        "\(folder)/moods.kefu")
      #expect(trained.status == 0)
      let metrics = try object(
        try Program.kefu(
          "evaluate", "--kind", "sentiment", "--model", "\(folder)/moods.kefu", "--test",
          "\(folder)/moods.tsv", "--json"))
      #expect(metrics["sign_accuracy"] as? Double ?? 0 > 0.8)
      let labelled = try Program.kefu(
        "label", "--sentiment-model", "\(folder)/moods.kefu", input: "质量很差\n")
      #expect(labelled.output.contains(#""sentiment":{"label":"#))
      try write("cheerful\thi\n", to: "\(folder)/wrong.tsv")
      let wrong = try Program.kefu(
        "train", "--kind", "sentiment", "--data", "\(folder)/wrong.tsv", "--output",
        "\(folder)/x.kefu")
      #expect(wrong.status == 1)
      #expect(wrong.error.contains("unknown sentiment 'cheerful'"))
    }
  }

  @Test func trainsAndEvaluates() throws {
    let shop = try Program.shop
    try withTemporaryFolder { folder in
      let inScope = SmallShop.labelledLines.split(separator: "\n").filter { !$0.hasPrefix("oos\t") }
      try write(inScope.joined(separator: "\n"), to: "\(folder)/in.tsv")
      try write("anything\t讲个笑话\nelse\tsing me a song\n", to: "\(folder)/foreign.tsv")
      let all = try object(
        try Program.kefu(
          "evaluate", "--train", "\(folder)/in.tsv", "--test", "\(folder)/in.tsv", "--json"))
      #expect(
        Set(all.keys) == keys.subtracting(["oos_auroc", "oos_recall"]).union(["train_seconds"]))
      let foreign = try object(
        try Program.kefu(
          "evaluate", "--train", "\(folder)/in.tsv", "--test", "\(folder)/in.tsv", "--oos-train",
          "\(folder)/foreign.tsv", "--oos-test", "\(folder)/foreign.tsv", "--json"))
      #expect(foreign["oos_auroc"] as? Double != nil)
      func shots(_ count: String, _ seed: String) throws -> [String: Any] {
        var figures = try object(
          try Program.kefu(
            "evaluate", "--train", "\(folder)/in.tsv", "--test", shop.data, "--shots", count,
            "--seed", seed, "--json"))
        figures["train_seconds"] = nil
        figures["predict_utterances_per_second"] = nil
        return figures
      }
      #expect(
        try NSDictionary(dictionary: shots("3", "1")) == NSDictionary(dictionary: shots("3", "1")))
      #expect(
        try NSDictionary(dictionary: shots("3", "1")) != NSDictionary(dictionary: shots("3", "2")))
      #expect(
        try #require(shots("1", "1")["accuracy"] as? Double)
          < #require(all["accuracy"] as? Double))
    }
  }

  @Test func evaluatesTheAssistant() throws {
    let tested = try object(
      try Program.kefu("evaluate", "--test", try Program.shop.data, "--json"))
    #expect(try #require(tested["accuracy"] as? Double) > 0.9)
    let folds = try object(try Program.kefu("evaluate", "--json"))
    #expect(try #require(folds["accuracy"] as? Double) < #require(tested["accuracy"] as? Double))
    #expect(folds["train_seconds"] as? Double != nil)
  }

  @Test func misuseIsSaid() throws {
    let data = try Program.shop.data
    for arguments in [
      ["train"], ["train", "--data", data], ["train", "--output", "x"],
      ["evaluate", "--train", data], ["evaluate", "--model", "m"],
      ["evaluate", "--model", "m", "--train", data, "--test", data],
      ["evaluate", "--shots", "3"], ["evaluate", "--train", data, "--test", data, "--shots", "0"],
      ["evaluate", "--train", data, "--test", data, "--shots", "x"], ["evaluate", "--reject", "2"],
      ["evaluate", "--oos-train", data],
      ["train", "--data", data, "--output", "x", "--threads", "0"],
      ["evaluate", "--test", data, "--threads", "-1"],
    ] {
      let result = try Program.kefu(arguments, input: [])
      #expect(result.status == 2 && result.output == "" && !result.error.isEmpty, "\(arguments)")
    }
  }

  @Test func badFilesAreSaid() throws {
    let shop = try Program.shop
    try withTemporaryFolder { folder in
      try write("thank\t谢谢\nno tab\n\tempty\n", to: "\(folder)/bad.tsv")
      try write("thank\t谢谢\nthank\t多谢\noos\t笑话\n", to: "\(folder)/one.tsv")
      func failure(_ arguments: String...) throws -> String {
        let result = try Program.kefu(arguments, input: [])
        #expect(result.status == 1 && result.output == "", "\(arguments)")
        return result.error
      }
      let bad = try failure("train", "--data", "\(folder)/bad.tsv", "--output", "\(folder)/m")
      #expect(bad.contains("bad.tsv:2:1: error: ") && bad.contains("bad.tsv:3:1: error: "))
      #expect(
        try failure("train", "--data", "\(folder)/none.tsv", "--output", "\(folder)/m")
          .contains("none.tsv:1:1: error: cannot read the file: No such file or directory"))
      #expect(
        try failure("train", "--data", "\(folder)/one.tsv", "--output", "\(folder)/m")
          .contains("at least two labels"))
      #expect(
        try failure("train", "--data", shop.data, "--output", "\(folder)/no/m")
          .contains("cannot write the model"))
      #expect(try failure("evaluate", "--test", "\(folder)/none.tsv").contains("none.tsv"))
      #expect(
        try failure("evaluate", "--model", "\(folder)/none", "--test", shop.data)
          .contains("cannot read the model"))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/m"))
    }
  }
}
