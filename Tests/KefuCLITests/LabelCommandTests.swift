import Foundation
import KefuTestSupport
import Testing

@Suite struct LabelCommandTests {
  private func texts(_ result: Program.Result) -> [String?] {
    result.objects.map { $0["text"] as? String }
  }

  private func intents(_ result: Program.Result) -> [String?] {
    result.objects.map { ($0["intent"] as? [String: Any])?["name"] as? String }
  }

  @Test func labelsText() throws {
    let result = try Program.kefu("label", input: "我的订单到哪了\n\nwhere is my order\n谢谢")
    #expect(result.status == 0 && result.error == "")
    #expect(texts(result) == ["我的订单到哪了", "", "where is my order", "谢谢"])
    let named = intents(result)
    #expect([named[0], named[2], named[3]] == ["track_order", "track_order", "thank"])
  }

  @Test func labelsWithAModel() throws {
    let model = try Program.shop.model
    let input = SmallShop.messages.joined(separator: "\n")
    let one = try Program.kefu("label", "--model", model, "--threads", "1", input: input)
    #expect(one.status == 0 && one.lines.count == SmallShop.messages.count)
    let four = try Program.kefu("label", "--model", model, "--threads", "4", input: input)
    #expect(four.output == one.output)
  }

  @Test func labelsObjectsAndColumns() throws {
    let model = try Program.shop.model
    let objects = try Program.kefu(
      "label", "--model", model, "--input", "jsonl", "--text-key", "t", "--result-key", "kefu",
      input: #"{"id":1,"t":"谢谢"}"# + "\n")
    #expect(objects.output.hasPrefix(#"{"id":1,"t":"谢谢","kefu":{"text":"谢谢","#))
    let columns = try Program.kefu(
      "label", "--model", model, "--input", "tsv", "--text-key", "2", input: "1\t谢谢\n2\t你好\n")
    #expect(texts(columns) == ["谢谢", "你好"])
    let missing = try Program.kefu(
      "label", "--model", model, "--input", "tsv", input: "id\tdate\n1\t2\n")
    #expect(missing.status == 1 && missing.output == "")
    #expect(missing.error.contains("<stdin>:1") && missing.error.contains("id, date"))
  }

  @Test func strictFailsOnErrors() throws {
    let model = try Program.shop.model
    let input = "{\"text\":\"谢谢\"}\nnot json\n"
    let lenient = try Program.kefu("label", "--model", model, "--input", "jsonl", input: input)
    #expect(lenient.status == 0 && lenient.error == "1 of 2 lines could not be read\n")
    let strict = try Program.kefu(
      "label", "--model", model, "--input", "jsonl", "--strict", input: input)
    #expect(strict.status == 1 && strict.output == lenient.output)
    let fine = try Program.kefu("label", "--model", model, "--strict", input: "谢谢\n")
    #expect(fine.status == 0)
  }

  @Test func theSummaryCountsIntents() throws {
    let result = try Program.kefu(
      "label", "--model", try Program.shop.model, "--summary", input: "谢谢\n多谢你\n我的订单到哪了\n")
    #expect(result.error == "2\tthank\n1\ttrack_order\n")
    #expect(result.lines.count == 3)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    for options in ["", "--summary --strict", "--threads 8"] {
      let start = Date()
      let result = try Program.shell(
        "(yes 谢谢 | kefu label --model \"$MODEL\" \(options); echo $? >&2) | head -1")
      #expect(result.lines.count == 1)
      #expect(result.error == "0\n", "\(options)")
      #expect(Date().timeIntervalSince(start) < 20)
    }
    for command in ["segment", "check --json"] {
      let result = try Program.shell("(yes 谢谢 | kefu \(command); echo $? >&2) | true")
      #expect(result.error.contains("0\n") && !result.error.contains("rror:"), "\(command)")
    }
  }

  @Test func aFullDiskIsSaid() throws {
    let result = try Program.shell("echo 谢谢 | kefu label --model \"$MODEL\" > /dev/full")
    #expect(result.status == 1)
    #expect(result.error == "error: cannot write to standard output: No space left on device\n")
  }

  @Test func anUnreadableInputIsSaid() throws {
    let result = try Program.shell("kefu label --model \"$MODEL\" < /")
    #expect(result.status == 1 && result.error.contains("cannot read standard input"))
    let closed = try Program.shell("kefu label --model \"$MODEL\" <&-")
    #expect(closed.status == 1 && closed.error.contains("cannot read standard input"))
  }

  @Test func misuseIsSaid() throws {
    for arguments in [
      ["label", "--threads", "0"], ["label", "--threads", "x"], ["label", "--input", "xml"],
      ["label", "--nope"], ["label", "file.txt"], ["label", "--result-key", "input"],
    ] {
      let result = try Program.kefu(arguments, input: [])
      #expect(result.status == 2 && result.output == "" && !result.error.isEmpty, "\(arguments)")
    }
  }

  @Test func aBadModelIsRefused() throws {
    let model = try Program.shop.model
    let bytes = Array(try Data(contentsOf: URL(filePath: model)))
    var older = bytes
    older[8] = 0
    var newer = bytes
    newer[8] = 99
    var altered = bytes
    altered[bytes.count / 2] ^= 1
    try withTemporaryFolder { folder in
      for (number, (content, complaint)) in [
        (Array(bytes.prefix(bytes.count / 2)), "is truncated"),
        (Array(bytes.prefix(20)), "is truncated"),
        ([], "is not a Kefu model"), ([0, 1, 2, 0xFF], "is not a Kefu model"),
        ([UInt8](repeating: 0x7F, count: 100_000), "is not a Kefu model"),
        (older, "has format version 0"), (newer, "has format version 99"), (altered, "is damaged"),
        (bytes + [0], "is damaged"),
      ].enumerated() {
        let path = "\(folder)/\(number).kefu"
        try write(content, to: path)
        for command in [["label"], ["evaluate", "--test", try Program.shop.data]] {
          let result = try Program.kefu(command + ["--model", path], input: Array("谢谢\n".utf8))
          #expect(result.status == 1 && result.output == "", "\(number) \(command)")
          #expect(
            result.error.contains(complaint) && result.error.contains(path),
            "\(number): \(result.error)")
        }
      }
      for path in ["\(folder)/none.kefu", folder] {
        let result = try Program.kefu("label", "--model", path, input: "谢谢\n")
        #expect(result.status == 1 && result.error.contains("cannot read the model"))
      }
    }
  }

  @Test func memoryDoesNotGrowWithTheInput() throws {
    let shop = try Program.shop
    let child = try Child(
      Program.path, ["label", "--model", shop.model, "--threads", "2"], in: shop.folder,
      environment: ["HOME": shop.home])
    let lines = Array(
      (0..<10_000).map { "\(SmallShop.messages[$0 % 16]) \($0)\n" }.joined().utf8)
    try child.exchange(lines, lines: 10_000)
    let few = try child.residentMemory()
    for batch in 2...30 { try child.exchange(lines, lines: batch * 10_000) }
    let many = try child.residentMemory()
    try child.exchange([])
    #expect(child.wait() == 0)
    #expect(child.outputBytes.count { $0 == 0x0A } == 300_000)
    #expect(many - few < 8 << 20, "\(few) bytes after 10,000 lines, \(many) after 300,000")
  }
}
