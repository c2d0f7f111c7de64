import Foundation
import Glibc
import Testing

/// `kefu serve` as a client drives it, one answer at a time; it may be killed at any moment.
struct ServeProcess {
  private let child: Child
  private var readLines = 0

  init(_ arguments: [String], in folder: String, environment: [String: String]) throws {
    child = try Child(
      Program.path, ["serve"] + arguments, in: folder,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 })
  }

  /// Sends requests, each a line, without waiting for answers.
  func send(_ requests: [[String: Any]]) throws {
    var lines: [UInt8] = []
    for request in requests {
      let object = request.merging(["jsonrpc": "2.0"]) { $1 }
      lines += try JSONSerialization.data(withJSONObject: object) + [0x0A]
    }
    try child.exchange(lines, lines: 0)
  }

  /// Waits until there is an answer that was not returned yet.
  mutating func nextAnswer(seconds: Double = 60) throws -> [String: Any] {
    try child.exchange([], lines: readLines + 1, seconds: seconds)
    let answers = answers
    guard readLines < answers.count else {
      throw Child.Failure(reason: String(decoding: child.errorBytes, as: UTF8.self))
    }
    readLines += 1
    return answers[readLines - 1]
  }

  /// Waits for some microseconds while answers come, then kills the program; returns the answers that were not returned yet.
  mutating func kill(after microseconds: UInt32) -> [[String: Any]] {
    usleep(microseconds)
    Glibc.kill(child.process, SIGKILL)
    try? child.exchange([], lines: .max)
    _ = child.wait()
    return Array(answers[readLines...])
  }

  /// Whole lines alone: what was killed may have written half of one.
  private var answers: [[String: Any]] {
    child.outputBytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map {
      (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any] ?? [:]
    }
  }
}
