import Foundation
import Glibc
import Kefu
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuFrontends

/// One line in, one line out, in order, whatever the bytes, the pieces and the threads.
@Suite struct LabellingTests {
  private func options(threads: Int = 1) -> LabelOptions {
    var options = LabelOptions()
    options.threads = threads
    return options
  }

  /// Lines of every kind, some long enough to cross the reader's batches.
  private func manyLines(_ count: Int, seed: UInt64) -> [String] {
    var generator = SplitMix64(seed: seed)
    let plain = SmallShop.messages + naughtyStrings.filter { !$0.contains { $0.isNewline } }
    return (0..<count).map { number in
      switch Int.random(in: 0..<40, using: &generator) {
      case 0: ""
      case 1: String(repeating: "退款", count: Int.random(in: 1...5_000, using: &generator))
      default: "\(plain.randomElement(using: &generator) ?? "") \(number)"
      }
    }
  }

  @Test func linesComeBackInOrder() throws {
    let lines = manyLines(5_000, seed: 1)
    let output = try LabelPipe.label(lines.joined(separator: "\n") + "\n", options(threads: 2))
    #expect(output.summary.lines == lines.count && output.summary.errors == 0)
    #expect(output.summary.intents.values.reduce(0, +) == lines.count)
    #expect(output.texts == lines.map { Array($0.utf8) })
    #expect(!output.objects.contains { $0["intent"] == nil })
  }

  @Test func threadsAndPiecesChangeNoByte() throws {
    let input = Array(manyLines(4_000, seed: 2).joined(separator: "\r\n").utf8)
    let expected = try LabelPipe.label(input).bytes
    for threads in [1, 2, 3, 8] {
      #expect(try LabelPipe.label(input, options(threads: threads)).bytes == expected)
      for chunk in [97, 4_099, 65_536] {
        let output = try LabelPipe.label(
          input, options(threads: threads), chunk: chunk, seed: UInt64(threads))
        #expect(output.bytes == expected, "\(threads) threads, pieces up to \(chunk)")
      }
    }
    let few = Array(input.prefix(20_000))
    let fewExpected = try LabelPipe.label(few).bytes
    #expect(try LabelPipe.label(few, options(threads: 3), chunk: 1).bytes == fewExpected)
  }

  @Test func aLineIsWhatLabelDocuments() throws {
    let object = try #require(LabelPipe.label("我的订单到哪了\n").objects.first)
    #expect(Set(object.keys) == ["text", "language", "intent", "intent_ranking", "entities"])
    #expect(object["language"] as? String == "zh")
    let intent = try #require(object["intent"] as? [String: Any])
    #expect(intent["name"] as? String == "track_order")
    let ranking = try #require(object["intent_ranking"] as? [[String: Any]])
    #expect(ranking.count == 3)
    let confidences = ranking.compactMap { $0["confidence"] as? Double }
    #expect(confidences == confidences.sorted(by: >) && confidences.count == 3)
    #expect(!ranking.contains { $0["name"] as? String == "out_of_scope" })
  }

  @Test(arguments: [1, 2, 3, 1_000])
  func lineEndsAndAMarkAtTheStartAreNoText(chunk: Int) throws {
    let input: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("你好\r\n\r\n\nhi\rthere\r\n\u{FEFF}x".utf8)
    let output = try LabelPipe.label(input, chunk: chunk)
    let texts = ["你好", "", "", "hi\rthere", "\u{FEFF}x"]
    #expect(output.texts == texts.map { Array($0.utf8) })
    #expect(output.bytes.last == 0x0A)
  }

  @Test(
    arguments: [
      ([], 0), ([0x0A], 1), ([0x0D, 0x0A], 1), ([0x61], 1), ([0x61, 0x0A], 1),
      ([0x61, 0x0A, 0x62], 2),
      ([0xEF, 0xBB, 0xBF], 0), ([0xEF, 0xBB, 0xBF, 0x0A], 1), ([0xEF, 0xBB], 1), ([0xEF], 1),
      ([0xEF, 0x0A, 0x61], 2), ([0x00], 1), ([0x0D], 1),
    ] as [([UInt8], Int)])
  func shortInputsGiveTheirLines(input: [UInt8], count: Int) throws {
    for chunk in [1, 100] {
      let output = try LabelPipe.label(input, chunk: chunk)
      #expect(output.lines.count == count && output.summary.lines == count)
    }
  }

  @Test func invalidUTF8IsAnErrorOfItsLine() throws {
    let bad: [[UInt8]] = [
      [0xFF], [0xC0, 0x80], [0xE4, 0xBD], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
      Array("ok".utf8) + [0xC4, 0xE3, 0xBA, 0xC3],
    ]
    var input: [UInt8] = []
    for line in bad { input += line + Array("\n你好\n".utf8) }
    let output = try LabelPipe.label(input)
    #expect(output.summary.errors == bad.count && output.summary.lines == 2 * bad.count)
    for (index, object) in output.objects.enumerated() {
      let error = object["error"] as? [String: Any]
      #expect((error == nil) == (index % 2 == 1))
      if let error {
        #expect(error["code"] as? String == "invalid_utf8" && error["line"] as? Int == index + 1)
      }
    }
  }

  @Test func aHugeLineIsAnErrorAndNoMore() throws {
    var input = Array("你好\n".utf8)
    input += [UInt8](repeating: UInt8(ascii: "x"), count: 50 << 20)
    input += Array("\n谢谢\n".utf8)
    input += [UInt8](repeating: UInt8(ascii: "y"), count: 3 << 20)
    for threads in [1, 3] {
      let output = try LabelPipe.label(input, options(threads: threads))
      let objects = output.objects
      try #require(objects.count == 4)
      #expect(objects.map { $0["text"] as? String } == ["你好", nil, "谢谢", nil])
      for (index, object) in objects.enumerated() where index % 2 == 1 {
        let error = object["error"] as? [String: Any]
        #expect(error?["code"] as? String == "line_too_long" && error?["line"] as? Int == index + 1)
      }
    }
  }

  @Test func theLongestLineIsLabelled() throws {
    let limit = LineReader.lineLimit
    for (length, isError) in [(limit - 1, false), (limit, false), (limit + 1, true)] {
      for chunk in [nil, 65_536] {
        let input = [UInt8](repeating: UInt8(ascii: "z"), count: length) + Array("\nhi\n".utf8)
        let output = try LabelPipe.label(input, chunk: chunk)
        #expect(output.lines.count == 2)
        #expect(output.summary.errors == (isError ? 1 : 0), "\(length)")
      }
    }
  }

  @Test func outputComesWhileTheInputIsOpen() throws {
    let input = try LabelPipe.makePipe()
    let output = try LabelPipe.makePipe()
    let worker = Thread { [options = options(threads: 2)] in
      _ = try? SmallModel.labelling(options).run(
        from: input.reading, to: Labelling.Destination(output: output.writing))
      close(output.writing)
    }
    worker.start()
    for text in ["你好", "where is my order", ""] {
      let line = Array("\(text)\n".utf8)
      #expect(write(input.writing, line, line.count) == line.count)
      var descriptor = pollfd(fd: output.reading, events: Int16(POLLIN), revents: 0)
      try #require(poll(&descriptor, 1, 20_000) == 1, "no answer")
      var buffer = [UInt8](repeating: 0, count: 4_096)
      let count = read(output.reading, &buffer, buffer.count)
      let answer = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
      #expect(answer.hasPrefix("{\"text\":\"\(text)\"") && answer.hasSuffix("}\n"))
    }
    close(input.writing)
    var byte: UInt8 = 0
    #expect(read(output.reading, &byte, 1) == 0)
    close(output.reading)
    close(input.reading)
  }

  @Test func descriptorsThatFailAreSaid() throws {
    signal(SIGPIPE, SIG_IGN)
    func stop(from input: Int32, to output: Int32) throws -> Labelling.Stop? {
      do {
        _ = try SmallModel.labelling(options()).run(
          from: input, to: Labelling.Destination(output: output))
        return nil
      } catch let stop as Labelling.Stop {
        return stop
      }
    }
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    let zero = open("/etc/passwd", O_RDONLY | O_CLOEXEC)
    let folder = open("/", O_RDONLY | O_CLOEXEC)
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    let pipe = try LabelPipe.makePipe()
    close(pipe.reading)
    defer { for descriptor in [null, zero, folder, full, pipe.writing] { close(descriptor) } }
    #expect(try stop(from: null, to: null) == nil)
    guard case .unreadable(let reason) = try stop(from: folder, to: null) else {
      Issue.record("a folder was read")
      return
    }
    #expect(reason == "Is a directory")
    guard case .unwritable(let full) = try stop(from: zero, to: full) else {
      Issue.record("a full disk was written")
      return
    }
    #expect(full == "No space left on device")
    lseek(zero, 0, SEEK_SET)
    guard case .brokenPipe = try stop(from: zero, to: pipe.writing) else {
      Issue.record("a closed pipe was written")
      return
    }
  }
}
