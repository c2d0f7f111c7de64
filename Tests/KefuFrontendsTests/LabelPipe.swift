import Foundation
import Glibc
import KefuTestSupport
import KefuValues

@testable import KefuFrontends

/// Labels through a pipe, as a shell does.
enum LabelPipe {
  struct Output {
    var bytes: [UInt8]
    var summary: LabelSummary
    /// The lines without their ends.
    var lines: [String] {
      var lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      if lines.last == "" { lines.removeLast() }
      return lines
    }

    /// The texts of the lines in UTF-8, `nil` for an error.
    ///
    /// Foundation would lose a byte-order mark at the start of a text.
    var texts: [[UInt8]?] {
      lines.map { line in
        Array(line.utf8).withUnsafeBufferPointer { bytes in
          guard let members = (try? JSONLine(bytes))?.members,
            let text = members.first(where: { bytes[$0.key].elementsEqual("text".utf8) })
          else { return nil }
          var unescaped: [UInt8] = []
          let inside = bytes[text.value].dropFirst().dropLast()
          JSONText.append(UnsafeBufferPointer(rebasing: inside), to: &unescaped)
          return unescaped
        }
      }
    }

    /// The lines as Foundation reads them.
    var objects: [[String: Any]] {
      lines.map {
        (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any] ?? [:]
      }
    }
  }

  struct SystemFailure: Error { var reason = String(cString: strerror(errno)) }

  static func makePipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemFailure() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  static func label(_ input: String, _ options: LabelOptions = LabelOptions()) throws -> Output {
    try label(Array(input.utf8), options)
  }

  /// Labels `input`, written into a pipe in pieces of 1 to `chunk` bytes; `nil` writes it at once.
  ///
  /// The first few pieces are written one by one, so that the reader meets them alone.
  static func label(
    _ input: [UInt8], _ options: LabelOptions = LabelOptions(), chunk: Int? = nil, seed: UInt64 = 0,
    uncertain: Int32? = nil
  ) throws -> Output {
    try withTemporaryFolder { folder in
      let pipe = try makePipe()
      let labelling = try SmallModel.labelling(options)
      let writer = Thread {
        var generator = SplitMix64(seed: seed)
        var position = 0
        var pieces = 0
        while position < input.count {
          if chunk != nil, pieces < 5 { usleep(5_000) }
          pieces += 1
          let size = chunk.map { Int.random(in: 1...$0, using: &generator) } ?? input.count
          let count = input[position..<min(input.count, position + size)].withUnsafeBytes {
            write(pipe.writing, $0.baseAddress, $0.count)
          }
          guard count > 0 else { break }
          position += count
        }
        close(pipe.writing)
      }
      writer.start()
      defer { close(pipe.reading) }
      let path = "\(folder)/output"
      let output = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      guard output >= 0 else { throw SystemFailure() }
      defer { close(output) }
      let summary = try labelling.run(
        from: pipe.reading, to: Labelling.Destination(output: output, uncertain: uncertain))
      return Output(bytes: Array(try Data(contentsOf: URL(filePath: path))), summary: summary)
    }
  }
}
