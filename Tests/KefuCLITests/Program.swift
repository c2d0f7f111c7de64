import Foundation
import Glibc
import KefuTestSupport
import Testing

/// The program `kefu` as a shell runs it.
enum Program {
  struct Result {
    var status: Int32
    var output: String
    var error: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
    /// The lines of output as JSON objects.
    var objects: [[String: Any]] {
      lines.map {
        (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any] ?? [:]
      }
    }
  }

  /// The program that was built together with the running tests.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "kefu").path

  /// What every run shares: an assistant, a model of its lines, and a cache.
  struct Shop: Sendable {
    var folder: String
    var assistant: String { "\(folder)/shop" }
    var data: String { "\(folder)/data.tsv" }
    var model: String { "\(folder)/model.kefu" }
    var home: String { "\(folder)/home" }
  }

  private static let shopFolder = FileManager.default.temporaryDirectory
    .appending(path: "kefu-cli-tests-\(getpid())").path

  private static let madeShop = Swift.Result<Shop, any Error> {
    let folder = shopFolder
    let shop = Shop(folder: folder)
    atexit { try? FileManager.default.removeItem(atPath: Program.shopFolder) }
    try SmallShop.write(to: shop.assistant)
    try write(SmallShop.labelledLines, to: shop.data)
    try write("", to: "\(shop.home)/empty")
    let trained = try run(
      ["train", "--data", shop.data, "--output", shop.model], in: folder,
      environment: ["HOME": shop.home])
    guard trained.status == 0 else { throw Child.Failure(reason: trained.error) }
    return shop
  }

  static var shop: Shop {
    get throws { try madeShop.get() }
  }

  /// Runs a program to its end.
  static func run(
    program: String = path, _ arguments: [String], input: [UInt8] = [], in folder: String,
    environment: [String: String], seconds: Double = 120
  ) throws -> Result {
    let child = try Child(
      program, arguments, in: folder,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 })
    try child.exchange(input, seconds: seconds)
    return Result(
      status: child.wait(), output: String(decoding: child.outputBytes, as: UTF8.self),
      error: String(decoding: child.errorBytes, as: UTF8.self))
  }

  /// Runs `kefu` in the small shop's folder.
  static func kefu(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try kefu(arguments, input: Array(input.utf8), environment: environment)
  }

  /// Runs `kefu` in the small shop's folder.
  static func kefu(
    _ arguments: [String], input: [UInt8], environment: [String: String] = [:]
  ) throws -> Result {
    let shop = try shop
    return try run(
      arguments, input: input, in: shop.assistant,
      environment: ["HOME": shop.home].merging(environment) { $1 })
  }

  /// Runs a line of shell in the small shop's folder, in which `kefu` is the program and `$MODEL` the model.
  static func shell(_ line: String, seconds: Double = 60) throws -> Result {
    let shop = try shop
    return try run(
      program: "/bin/sh", ["-c", line], in: shop.assistant,
      environment: [
        "HOME": shop.home, "MODEL": shop.model, "DATA": shop.data,
        "PATH": URL(filePath: path).deletingLastPathComponent().path + ":/usr/bin:/bin",
      ], seconds: seconds)
  }
}
