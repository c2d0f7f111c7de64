import Foundation
import Kefu
import KefuTestSupport
import KefuValues
import Testing

/// The cache makes starts fast and never makes them wrong.
@Suite struct AssistantCacheTests {
  /// What stays the same as long as a file is not written again.
  private struct Stamp: Hashable {
    var name: String
    var inode: Int
    var modified: Date
  }

  private func stamps(_ cache: String, _ kind: String) throws -> Set<Stamp> {
    var stamps: Set<Stamp> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: cache)
    where name.hasPrefix(kind) {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(cache)/\(name)")
      stamps.insert(
        Stamp(
          name: name, inode: try #require(attributes[.systemFileNumber] as? Int),
          modified: try #require(attributes[.modificationDate] as? Date)))
    }
    return stamps
  }

  private func withShop(_ body: (_ shop: String, _ cache: String) async throws -> Void) async throws
  {
    try await withTemporaryFolderAwaiting { folder in
      try SmallShop.write(to: "\(folder)/shop")
      try await body("\(folder)/shop", "\(folder)/cache")
    }
  }

  /// Everything that an assistant says and thinks, in short.
  private func behaviour(_ shop: String, _ cache: String?) async throws -> [String] {
    let assistant = try Assistant(contentsOf: shop, cache: cache)
    var conversation = Conversation(id: "u-17")
    var lines = [assistant.name(in: .zh), assistant.name(in: .en), "\(assistant.utcOffset)"]
    for message in SmallShop.messages {
      let turn = await assistant.respond(to: Message(message), in: conversation)
      conversation = turn.conversation
      lines.append(
        "\(turn.replies) \(String(describing: turn.understanding)) \(String(describing: turn.rule))"
      )
    }
    return lines
  }

  @Test func theSecondLoadReadsTheCache() async throws {
    try await withShop { shop, cache in
      let first = try await behaviour(shop, cache)
      let models = try stamps(cache, "model-")
      let assistants = try stamps(cache, "assistant-")
      #expect(models.count == 1 && assistants.count == 1)
      #expect(try await behaviour(shop, cache) == first)
      #expect(try stamps(cache, "model-") == models)
      #expect(try stamps(cache, "assistant-") == assistants)
      #expect(try await behaviour(shop, nil) == first)
    }
  }

  @Test func warningsAreKept() async throws {
    try await withShop { shop, cache in
      try write("notes", to: "\(shop)/intents/notes.txt")
      let first = try Assistant(contentsOf: shop, cache: cache).warnings
      #expect(first.map(\.code.rawValue) == ["ignored-file"])
      #expect(try Assistant(contentsOf: shop, cache: cache).warnings == first)
    }
  }

  @Test func editingAReplyTrainsNothing() async throws {
    try await withShop { shop, cache in
      _ = try await behaviour(shop, cache)
      let models = try stamps(cache, "model-")
      try SmallShop.write(to: shop, mark: "edited")
      #expect(try await behaviour(shop, cache).contains { $0.contains("edited") })
      #expect(try stamps(cache, "model-") == models)
      #expect(try stamps(cache, "assistant-").count == 2)
    }
  }

  @Test func anEditThatLeavesSizeAndTimeAloneIsNoticed() async throws {
    try await withShop { shop, cache in
      func mark(_ mark: String) async throws -> Bool {
        try await behaviour(shop, cache).contains { $0.contains(mark) }
      }
      try SmallShop.write(to: shop, mark: "before")
      #expect(try await mark("before"))
      // Until now the files are so new that they are read at every start.
      try await Task.sleep(for: .seconds(2.5))
      #expect(try await mark("before"))
      let folders = try stamps(cache, "folder-")
      #expect(try await mark("before"))
      #expect(try stamps(cache, "folder-") == folders)
      let files = try #require(FileManager.default.enumerator(atPath: shop)).compactMap {
        $0 as? String
      }.map { "\(shop)/\($0)" }
      let times = try files.map {
        try FileManager.default.attributesOfItem(atPath: $0)[.modificationDate] as? Date
      }
      try SmallShop.write(to: shop, mark: "behind")
      for (file, time) in zip(files, times) {
        try FileManager.default.setAttributes(
          [.modificationDate: try #require(time)], ofItemAtPath: file)
      }
      #expect(try await mark("behind"))
    }
  }

  @Test func editingAnExampleTrainsAgain() async throws {
    try await withShop { shop, cache in
      _ = try await behaviour(shop, cache)
      try write(
        "intent: wait\nexamples:\n  zh: |\n    - 等一下\n  en: |\n    - wait a moment\n",
        to: "\(shop)/intents/wait.yaml")
      #expect(
        try Assistant(contentsOf: shop, cache: cache).parse("等一下").intent.name.rawValue == "wait")
      #expect(try stamps(cache, "model-").count == 2)
    }
  }

  @Test(arguments: ["assistant-", "model-"])
  func aDamagedFileIsIgnoredAndReplaced(kind: String) async throws {
    try await withShop { shop, cache in
      let whole = try await behaviour(shop, cache)
      let name = try #require(stamps(cache, kind).first).name
      let file = "\(cache)/\(name)"
      let bytes = Array(try Data(contentsOf: URL(filePath: file)))
      var damaged: [[UInt8]] = [
        [], Array(bytes.prefix(4)), Array(bytes.prefix(40)), Array(bytes.prefix(bytes.count / 2)),
        bytes.dropLast(), bytes + [0], Array("not a model".utf8),
        [UInt8](repeating: 0xFF, count: 5_000), [UInt8](repeating: 0, count: 5_000),
      ]
      for position in [0, 8, 12, 20, 36, 48, 60, 100, bytes.count / 3] {
        var flipped = bytes
        flipped[position] ^= 0x15
        damaged.append(flipped)
      }
      for (number, content) in damaged.enumerated() {
        try write(content, to: file)
        #expect(try await behaviour(shop, cache) == whole, "damage \(number)")
        #expect(Array(try Data(contentsOf: URL(filePath: file))) == bytes, "damage \(number)")
        try write(bytes, to: file)
      }
    }
  }

  @Test func aFileOfAnotherAssistantIsIgnored() async throws {
    try await withShop { shop, cache in
      _ = try await behaviour(shop, cache)
      let first = try #require(stamps(cache, "assistant-").first).name
      try SmallShop.write(to: shop, mark: "edited")
      let whole = try await behaviour(shop, cache)
      let second = try #require(stamps(cache, "assistant-").first { $0.name != first }).name
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(cache)/\(first)")))
      try write(bytes, to: "\(cache)/\(second)")
      #expect(try await behaviour(shop, cache) == whole)
    }
  }

  @Test func damagedExamplesOfAModelDoNoHarm() async throws {
    try await withShop { shop, cache in
      let whole = try await behaviour(shop, cache)
      let file = try "\(cache)/\(#require(stamps(cache, "model-").first).name)"
      let bytes = Array(try Data(contentsOf: URL(filePath: file)))
      // They come last and are not looked at before somebody asks for the nearest.
      for distance in stride(from: 1, to: 4_000, by: 37) {
        var damaged = bytes
        damaged[bytes.count - distance] ^= 0xFF
        try write(damaged, to: file)
        #expect(try await behaviour(shop, cache) == whole)
        let parser = try Assistant(contentsOf: shop, cache: cache).makeParser()
        for message in ["where is my order", "取消订单"] {
          _ = parser.explanation(of: message, intents: 3, examples: 5)
        }
      }
    }
  }

  @Test func aFolderInTheWayDoesNoHarm() async throws {
    try await withShop { shop, cache in
      let whole = try await behaviour(shop, cache)
      for kind in ["assistant-", "model-"] {
        let name = try #require(stamps(cache, kind).first).name
        try FileManager.default.removeItem(atPath: "\(cache)/\(name)")
        try write("x", to: "\(cache)/\(name)/x")
        #expect(try await behaviour(shop, cache) == whole)
      }
    }
  }

  @Test func anUnwritableCacheIsNone() async throws {
    try await withShop { shop, cache in
      let whole = try await behaviour(shop, nil)
      try write("a file", to: cache)
      for path in [cache, "\(cache)/below", "/proc/kefu", "/dev/null/kefu", ""] {
        #expect(try await behaviour(shop, path) == whole, "\(path)")
      }
    }
  }

  @Test func theCacheFolderIsMade() async throws {
    try await withShop { shop, cache in
      for path in ["\(cache)/a/b/c", "\(cache)/d/"] {
        _ = try Assistant(contentsOf: shop, cache: path)
        #expect(try stamps(path, "model-").count == 1, "\(path)")
      }
      // Relative to the current folder, by a way up to the root.
      let here = FileManager.default.currentDirectoryPath
      let up = String(repeating: "../", count: here.split(separator: "/").count)
      _ = try Assistant(contentsOf: shop, cache: "\(up)\(cache.dropFirst())/e/f")
      #expect(try stamps("\(cache)/e/f", "model-").count == 1)
    }
  }

  @Test func manyLoadAtOnce() async throws {
    try await withShop { shop, cache in
      let whole = try await behaviour(shop, nil)
      try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<6 { group.addTask { try await behaviour(shop, cache) } }
        for try await together in group { #expect(together == whole) }
      }
      let files = try FileManager.default.contentsOfDirectory(atPath: cache)
      #expect(files.allSatisfy { $0.hasSuffix(".kefu") } && files.count == 4, "\(files)")
      let models = try stamps(cache, "model-")
      #expect(try await behaviour(shop, cache) == whole)
      #expect(try stamps(cache, "model-") == models)
    }
  }

  @Test func theOldestFilesGo() async throws {
    try await withShop { shop, cache in
      let old = Date(timeIntervalSinceNow: -86_400)
      for number in 0..<20 {
        let file = "\(cache)/model-\(number).kefu"
        try write("old", to: file)
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: file)
      }
      try write("mine", to: "\(cache)/chat-history")
      _ = try Assistant(contentsOf: shop, cache: cache)
      #expect(try stamps(cache, "model-").count == 8)
      #expect(FileManager.default.fileExists(atPath: "\(cache)/chat-history"))
    }
  }

  @Test func anAssistantWithErrorsIsNotStored() async throws {
    try await withShop { shop, cache in
      try write("intent: \n", to: "\(shop)/intents/bad.yaml")
      for _ in 0..<2 {
        #expect(throws: AuthoringError.self) { try Assistant(contentsOf: shop, cache: cache) }
      }
      #expect(!FileManager.default.fileExists(atPath: cache))
    }
  }
}
