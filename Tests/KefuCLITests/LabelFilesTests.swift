import Foundation
import Glibc
import KefuTestSupport
import KefuValues
import Testing

/// `label` on files, when it is killed, and when it is asked to stop.
@Suite struct LabelFilesTests {
  private func lines(_ count: Int) -> String {
    (0..<count).map { "\(SmallShop.messages[$0 % 16]) \($0)\n" }.joined()
  }

  @Test func aKilledRunIsContinuedExactly() throws {
    let shop = try Program.shop
    try withTemporaryFolder { folder in
      try write(lines(300_000), to: "\(folder)/in.txt")
      let whole = try Program.shell(
        "kefu label --model \"$MODEL\" < \(folder)/in.txt > \(folder)/whole.jsonl")
      #expect(whole.status == 0)
      let expected = try Data(contentsOf: URL(filePath: "\(folder)/whole.jsonl"))
      var generator = SplitMix64(seed: 4)
      var kills = 0
      for _ in 0..<40 {
        let child = try Child(
          "/bin/sh",
          [
            "-c",
            "exec \(Program.path) label --model \(shop.model) --threads 2 --resume "
              + "--output-file \(folder)/out.jsonl < \(folder)/in.txt",
          ], in: folder, environment: ["HOME": shop.home])
        usleep(UInt32.random(in: 5_000...200_000, using: &generator))
        kill(child.process, SIGKILL)
        if child.wait() != 0 { kills += 1 }
        let kept = (try? Data(contentsOf: URL(filePath: "\(folder)/out.jsonl"))) ?? Data()
        #expect(expected.starts(with: kept))
        if kept.count == expected.count { break }
      }
      #expect(kills > 0)
      let last = try Program.shell(
        "kefu label --model \"$MODEL\" --resume --output-file \(folder)/out.jsonl < \(folder)/in.txt"
      )
      #expect(last.status == 0 && last.output == "" && last.error == "")
      #expect(try Data(contentsOf: URL(filePath: "\(folder)/out.jsonl")) == expected)
    }
  }

  @Test func anOutputOfSomethingElseIsNotContinued() throws {
    try withTemporaryFolder { folder in
      try write("{\"text\":\"x\"}\n", to: "\(folder)/out")
      let result = try Program.shell(
        "echo 谢谢 | kefu label --model \"$MODEL\" --resume --output-file \(folder)/out")
      #expect(result.status == 1 && result.error.contains("\(folder)/out':1: this is not what"))
      #expect(try String(contentsOfFile: "\(folder)/out", encoding: .utf8) == "{\"text\":\"x\"}\n")
      let anew = try Program.shell(
        "echo 谢谢 | kefu label --model \"$MODEL\" --output-file \(folder)/out && cat \(folder)/out")
      #expect(anew.status == 0 && anew.lines.count == 1 && anew.output.contains("thank"))
      let short = try Program.shell(
        "true | kefu label --model \"$MODEL\" --resume --output-file \(folder)/out")
      #expect(short.status == 1 && short.error.contains("more lines than the input"))
      let nowhere = try Program.shell(
        "echo 谢谢 | kefu label --model \"$MODEL\" --output-file /none/out")
      #expect(nowhere.status == 1 && nowhere.error.contains("/none/out"))
    }
  }

  @Test func aSignalEndsWithWhatWasRead() throws {
    let shop = try Program.shop
    for (number, threads) in [(SIGTERM, "1"), (SIGINT, "2")] {
      let child = try Child(
        Program.path, ["label", "--model", shop.model, "--threads", threads], in: shop.folder,
        environment: ["HOME": shop.home])
      let input = Array((lines(3_000) + "half a li").utf8)
      try child.exchange(input, lines: 3_000)
      kill(child.process, number)
      #expect(child.wait() == 128 + number)
      #expect(child.outputBytes.count { $0 == 0x0A } == 3_000 && child.outputBytes.last == 0x0A)
      #expect(child.errorBytes.isEmpty)
    }
  }

  @Test func aReaderThatGoesEndsItThoughTheInputIsOpen() throws {
    // The input stays open: only what is noticed while waiting for it can end this.
    let result = try Program.shell(
      """
      start=$(date +%s)
      (yes 谢谢 | head -20000; sleep 15) |
        (kefu label --model "$MODEL" --threads 2; echo $? $(($(date +%s) - start)) >&2) | head -1
      """)
    let words = result.error.split(separator: " ").map { $0.prefix { $0.isNumber } }
    #expect(result.lines.count == 1 && words.first == "0")
    #expect(words.last.flatMap { Int($0) }.map { $0 < 12 } == true)
  }

  @Test func formatsAreChosen() throws {
    let tsv = try Program.shell("echo 谢谢 | kefu label --model \"$MODEL\" --output tsv")
    #expect(tsv.output.hasPrefix("谢谢\tzh\tthank\t"))
    let labels = try Program.shell(
      "printf '谢谢\\n\\n' | kefu label --model \"$MODEL\" --output fasttext --top 2 --labels-only")
    #expect(labels.output.hasPrefix("__label__thank __label__") && labels.output.hasSuffix("\n\n"))
    let csv = try Program.shell(
      "printf 'id,text\\n1,\"谢\\n谢\"\\n' | kefu label --model \"$MODEL\" --input csv")
    #expect(csv.lines.count == 1 && csv.output.contains("\"id\":\"1\""))
    let turns = try Program.shell(
      "echo '{\"turns\":[{\"speaker\":\"Ann\",\"text\":\"谢谢\"}]}' | kefu label --model \"$MODEL\" --input jsonl --customer ann"
    )
    #expect(turns.output.contains("\"conversation\":{\"intent\":null,\"resolved\":true}"))
  }

  @Test func uncertainMessagesGoToTheirFile() throws {
    try withTemporaryFolder { folder in
      let result = try Program.shell(
        "printf 'zxqv\\twvut qqq\\n谢谢\\n' | kefu label --uncertain \(folder)/u.tsv | grep -c .")
      #expect(result.output == "2\n")
      let lines = try String(contentsOfFile: "\(folder)/u.tsv", encoding: .utf8)
      #expect(lines.split(separator: "\n").allSatisfy { $0.split(separator: "\t").count == 2 })
    }
  }

  @Test(arguments: [
    ["--top", "3"], ["--output", "fasttext", "--top", "0"], ["--labels-only"], ["--resume"],
    ["--output", "fasttext", "--at-least", "2"], ["--session-key", "s"], ["--customer", "ann"],
    ["--input", "jsonl", "--output", "tsv", "--session-key", "s"], ["--output", "xml"],
  ])
  func optionsThatDoNotFitAreMisuse(arguments: [String]) throws {
    let result = try Program.kefu(["label"] + arguments, input: [])
    #expect(result.status == 2 && result.output == "" && result.error.contains("--"))
  }
}
