import Foundation
import Glibc
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuFrontends

/// A run that was cut off anywhere and continued gives the bytes of one that was not.
@Suite struct LabelResumeTests {
  private func run(
    _ input: [UInt8], continuing output: [UInt8], _ options: LabelOptions
  ) throws -> [UInt8] {
    try withTemporaryFolder { folder in
      let paths = (input: "\(folder)/input", output: "\(folder)/output")
      try write(input, to: paths.input)
      try write(output, to: paths.output)
      let source = open(paths.input, O_RDONLY | O_CLOEXEC)
      let target = open(paths.output, O_RDWR | O_CLOEXEC)
      defer {
        close(source)
        close(target)
      }
      let point = try #require(
        ResumePoint(output: target, hasSessions: options.sessionKey != nil))
      _ = try SmallModel.labelling(options).run(
        from: source, to: Labelling.Destination(output: target, resume: point))
      return Array(try Data(contentsOf: URL(filePath: paths.output)))
    }
  }

  private func options(_ input: LabelOptions.Input) -> LabelOptions {
    var options = LabelOptions()
    options.input = input
    options.threads = 2
    return options
  }

  @Test func anyCutIsContinued() throws {
    var generator = SplitMix64(seed: 1)
    let lines = (0..<700).map { "\($0),\"\(SmallShop.messages[$0 % 16])\n\($0)\"\n" }
    let inputs: [(LabelOptions.Input, String)] = [
      (.text, SmallShop.messages.joined(separator: "\n")), (.csv, "id,text\n" + lines.joined()),
      (.tsv, "text\tid\n" + SmallShop.messages.map { "\($0)\t1\n" }.joined()), (.text, ""),
      (.jsonl, "nope\n{\"text\":\"谢谢\"}\n\n"),
    ]
    for (mode, text) in inputs {
      let input = Array(text.utf8)
      let whole = try run(input, continuing: [], options(mode))
      #expect(try LabelPipe.label(input, options(mode)).bytes == whole)
      for _ in 0..<12 {
        let cut = Int.random(in: 0...whole.count, using: &generator)
        let result = try run(input, continuing: Array(whole.prefix(cut)), options(mode))
        #expect(result == whole, "\(mode) cut at \(cut)")
      }
      #expect(try run(input, continuing: whole, options(mode)) == whole)
    }
  }

  @Test func sessionsAreContinuedWhole() throws {
    var generator = SplitMix64(seed: 2)
    var options = options(.jsonl)
    options.sessionKey = "s"
    let lines = (0..<900).map { index in
      index % 50 == 7 ? "nope" : #"{"s":\#(index / 6),"text":"\#(SmallShop.messages[index % 16])"}"#
    }
    let input = Array(lines.map { $0 + "\n" }.joined().utf8)
    let whole = try run(input, continuing: [], options)
    #expect(try LabelPipe.label(input, options).bytes == whole)
    for _ in 0..<12 {
      let cut = Int.random(in: 0...whole.count, using: &generator)
      let result = try run(input, continuing: Array(whole.prefix(cut)), options)
      #expect(result == whole, "cut at \(cut)")
    }
  }

  @Test func anotherOutputIsLeftAlone() throws {
    let input = Array("谢谢\n你好\n".utf8)
    let whole = try run(input, continuing: [], options(.text))
    func stop(_ input: [UInt8], _ output: [UInt8]) throws -> Labelling.Stop? {
      do {
        let result = try run(input, continuing: output, options(.text))
        Issue.record("\(String(decoding: result, as: UTF8.self))")
        return nil
      } catch let stop as Labelling.Stop {
        return stop
      }
    }
    guard case .foreignOutput(line: 1) = try stop(input, Array("{\"text\":\"x\"}\n".utf8)),
      case .foreignOutput(line: 2) = try stop(input, whole.prefix { $0 != 0x0A } + [0x0A, 0x0A]),
      case .shortInput(lines: 1) = try stop(Array("谢谢\n".utf8), whole)
    else {
      Issue.record("not refused")
      return
    }
  }
}
