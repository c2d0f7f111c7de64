import Foundation
import KefuTestSupport
import Testing

/// What holds for every command, and the small commands.
@Suite struct ProgramTests {
  @Test func helpAndVersionAreResults() throws {
    let help = try Program.kefu("--help")
    #expect(help.status == 0 && help.error == "")
    for command in ["chat", "label", "check", "train", "evaluate", "explain", "segment"] {
      #expect(help.output.contains("  \(command)"))
      let own = try Program.kefu(command, "--help")
      #expect(own.status == 0 && own.output.contains("USAGE: kefu \(command)"), "\(command)")
    }
    let version = try Program.kefu("--version")
    #expect(version.status == 0 && version.output.contains(/^[0-9]+\.[0-9]+\.[0-9]+\n$/))
    let bare = try Program.kefu()
    #expect(bare.status == 0 && bare.output == help.output)
  }

  @Test(arguments: [
    ["nope"], ["--nope"], ["chat", "extra"], ["explain"], ["segment", "--dictionary"],
  ])
  func misuseExitsWithTwo(arguments: [String]) throws {
    let result = try Program.kefu(arguments, input: [])
    #expect(result.status == 2 && result.output == "")
    #expect(result.error.hasPrefix("Error: ") && result.error.contains("sage: kefu"))
  }

  @Test func explainNamesTheIntent() throws {
    let result = try Program.kefu("explain", "我的订单到哪了")
    #expect(result.status == 0 && result.error == "" && result.output.contains("track_order"))
    #expect(try Program.kefu("explain", "").status == 0)
  }

  @Test func segmentsLines() throws {
    let result = try Program.kefu("segment", input: "我的快递到哪了\r\n\nWhere's MY order A10023?")
    #expect(result.status == 0 && result.error == "")
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 4)
    #expect(lines[0].contains("快递") && lines[0].replacing(" ", with: "") == "我的快递到哪了")
    #expect(lines[1] == "" && lines[2].contains("order") && lines[3] == "")
  }

  @Test func segmentsWithADictionary() throws {
    try withTemporaryFolder { folder in
      try write("小满优选\r\n\n  超级会员  \n", to: "\(folder)/words.txt")
      let result = try Program.kefu(
        "segment", "--dictionary", "\(folder)/words.txt", input: "小满优选的超级会员\n")
      #expect(result.output == "小满优选 的 超级会员\n")
      let missing = try Program.kefu("segment", "--dictionary", "\(folder)/none.txt")
      #expect(missing.status == 1 && missing.error.contains("none.txt"))
    }
  }

  /// A copy of the program in `folder/bin`.
  private func copyProgram(to folder: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: "\(folder)/bin", withIntermediateDirectories: true)
    // Copied by another process: a descriptor of ours might pass on to a child that starts meanwhile, and a program that
    // somebody has open for writing cannot be run.
    let copy = try Program.run(
      program: "/bin/cp", [Program.path, "\(folder)/bin/kefu"], in: folder, environment: [:])
    try #require(copy.status == 0, "\(copy.error)")
    return "\(folder)/bin/kefu"
  }

  @Test func aMovedProgramFindsItsAssistant() throws {
    try withTemporaryFolder { folder in
      let program = try copyProgram(to: folder)
      let home = try Program.shop.home
      func label(
        _ arguments: [String] = [], in current: String, _ environment: [String: String] = [:]
      ) throws -> Program.Result {
        try Program.run(
          program: program, ["label"] + arguments, input: Array("谢谢\n".utf8), in: current,
          environment: ["HOME": home].merging(environment) { $1 })
      }
      let lost = try label(in: folder)
      #expect(lost.status == 2 && lost.output == "")
      for place in [
        "--assistant", "the current folder", "$KEFU_ASSISTANT", "/bin/../share/kefu",
        "/bin/kefu_KefuCLI.resources",
      ] {
        #expect(lost.error.contains(place), "\(place) in \(lost.error)")
      }
      let shop = try Program.shop.assistant
      #expect(try label(["--assistant", shop], in: "/").status == 0)
      #expect(try label(in: shop).status == 0)
      #expect(try label(in: "/", ["KEFU_ASSISTANT": shop]).status == 0)
      #expect(
        try label(in: "/", ["KEFU_ASSISTANT": "\(folder)/none"]).error.contains("\(folder)/none"))
      #expect(try label(["--assistant", "\(folder)/none"], in: shop).status == 2)
      try SmallShop.write(to: "\(folder)/bin/kefu_KefuCLI.resources")
      #expect(try label(in: "/").status == 0)
      try FileManager.default.removeItem(atPath: "\(folder)/bin/kefu_KefuCLI.resources")
      try SmallShop.write(to: "\(folder)/share/kefu")
      #expect(try label(in: "/").status == 0)
      try FileManager.default.createDirectory(
        atPath: "\(folder)/elsewhere", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/elsewhere/kefu", withDestinationPath: program)
      let linked = try Program.run(
        program: "\(folder)/elsewhere/kefu", ["explain", "谢谢"], in: "/", environment: ["HOME": home]
      )
      #expect(linked.status == 0 && linked.output.contains("thank"))
    }
  }

  @Test func noHomeIsNeeded() throws {
    for environment in [
      ["HOME": "/proc/none"], ["HOME": "/dev/null"], ["HOME": ""],
      ["XDG_CACHE_HOME": "/dev/null/x"], ["XDG_CACHE_HOME": "relative"],
    ] {
      for arguments in [["label"], ["chat"]] {
        let result = try Program.kefu(
          arguments, input: Array("谢谢\n".utf8), environment: environment)
        #expect(result.status == 0 && result.error == "", "\(environment)")
        #expect(result.output.contains("thank"), "\(environment)")
      }
    }
  }

  @Test func theCacheGoesWhereItIsTold() throws {
    try withTemporaryFolder { folder in
      func files(_ path: String) -> Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)"))?.count ?? 0
      }
      let shop = try Program.shop.assistant
      func explain(_ arguments: String..., environment: [String: String]) throws {
        let result = try Program.run(
          ["explain", "谢谢", "--assistant", shop] + arguments, in: folder, environment: environment)
        #expect(result.status == 0)
      }
      try explain(environment: ["HOME": "\(folder)/home"])
      try explain(environment: ["HOME": "/", "XDG_CACHE_HOME": "\(folder)/xdg"])
      try explain("--cache", "\(folder)/given", environment: ["HOME": "/"])
      try explain("--cache", "relative", environment: ["HOME": "/"])
      try explain("--cache", "relative/a/b", environment: ["HOME": "/"])
      #expect(
        ["home/.cache/kefu", "xdg/kefu", "given", "relative", "relative/a/b"].map(files)
          == [4, 4, 4, 5, 4])
    }
  }

  @Test func manyStartAtOnce() throws {
    let shop = try Program.shop
    try withTemporaryFolder { folder in
      let children = try (0..<6).map { _ in
        try Child(
          Program.path, ["label", "--assistant", shop.assistant, "--cache", "\(folder)/cache"],
          in: folder, environment: ["HOME": folder])
      }
      var outputs: Set<[UInt8]> = []
      for child in children {
        try child.exchange(Array(SmallShop.messages.joined(separator: "\n").utf8))
        #expect(child.wait() == 0 && child.errorBytes.isEmpty)
        outputs.insert(child.outputBytes)
      }
      #expect(outputs.count == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/cache").count == 4)
    }
  }
}
