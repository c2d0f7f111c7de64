import Foundation
import KefuValues
import Testing

@testable import KefuAuthoring

@Suite struct AssistantFolderTests {
  private func outcome(_ folder: URL) -> [String] {
    do throws(AuthoringError) {
      return try AssistantFolder(path: folder.path).sources().map { "\($0.path) \($0.bytes.count)" }
    } catch {
      return error.diagnostics.map { "\($0.location.file) \($0.code.rawValue): \($0.message)" }
    }
  }

  @Test func listsFilesByTheirBytes() throws {
    try TestFolder.temporary { folder in
      let paths = [
        "intents/b.yaml", "intents/B.yml", "intents/a/z.yaml", "intents/a.yaml", "intents/.a.yaml",
        "intents/README.md", "intents/x.txt", "dialogues/tests/t.yaml", "dialogues/r.yaml",
        "o.yaml",
        "intents/tests/u.yaml", "intents/.git/v.yaml",
      ]
      for path in paths { try folder.write("12345", to: path) }
      #expect(
        outcome(folder) == [
          "dialogues/r.yaml 5", "intents/B.yml 5", "intents/a.yaml 5", "intents/a/z.yaml 5",
          "intents/b.yaml 5", "intents/tests/u.yaml 5", "intents/x.txt 0",
        ])
    }
  }

  @Test func aFolderMustExist() throws {
    try TestFolder.temporary { folder in
      let missing = folder.appending(path: "none")
      #expect(outcome(missing).first?.hasSuffix("No such file or directory") == true)
      try folder.write("", to: "file")
      #expect(outcome(folder.appending(path: "file")).first?.hasSuffix("not a folder") == true)
      #expect(outcome(folder) == [])
    }
  }

  @Test func refusesAFileThatIsTooLarge() throws {
    try TestFolder.temporary { folder in
      try folder.write("", to: "intents/big.yaml")
      #expect(truncate(folder.appending(path: "intents/big.yaml").path, off_t(64 << 20)) == 0)
      #expect(outcome(folder) == ["intents/big.yaml \(64 << 20)"])
      #expect(truncate(folder.appending(path: "intents/big.yaml").path, off_t(65 << 20)) == 0)
      #expect(
        outcome(folder) == [
          "intents/big.yaml file-too-large: the file is too large: 65 MiB, of at most 64"
        ])
    }
  }

  @Test func pipesAndLoopsDoNotHang() throws {
    try TestFolder.temporary { folder in
      try folder.write("", to: "intents/a.yaml")
      #expect(mkfifo(folder.appending(path: "intents/pipe.yaml").path, 0o600) == 0)
      for (link, target) in [("loop", "."), ("self.yaml", "self.yaml"), ("gone", "nowhere")] {
        let path = folder.appending(path: "intents/\(link)").path
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      }
      #expect(
        outcome(folder).map { $0.prefix { $0 != ":" } } == [
          "intents/gone unreadable-file", "intents/loop unreadable-file",
          "intents/pipe.yaml unreadable-file", "intents/self.yaml unreadable-file",
        ])
    }
  }
}
