import Foundation
import KefuTestSupport
import Testing

@Suite struct TestCommandTests {
  private func kefu(_ arguments: String..., in folder: String) throws -> Program.Result {
    try Program.run(arguments, in: folder, environment: ["HOME": Program.shop.home])
  }

  @Test func playsTranscriptsAndRewritesThem() throws {
    try withTemporaryFolder { folder in
      try SmallShop.write(to: folder)
      let file = "\(folder)/dialogues/tests/hello.txt"
      try write("@ now=2026-11-21T09:30:00+08:00\n<= greeting\n> 谢谢\n< 不客气\n", to: file)
      try write("@ now=2026-11-21\n> 谢谢\n< *\n", to: "\(folder)/dialogues/tests/thanks.txt")
      let failed = try kefu("test", folder, in: folder)
      #expect(failed.status == 1)
      #expect(failed.lines.first == "dialogues/tests/hello.txt:4:1: the replies differ")
      #expect(failed.lines.contains("  - < 不客气"))
      #expect(failed.lines.last == "1 passed, 1 failed")
      #expect(try kefu("test", "--filter", "thanks", in: folder).output == "1 passed, 0 failed\n")
      #expect(try kefu("test", "--update", in: folder).status == 1)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains("\n<= greeting\n> 谢谢\n< 回答"))
      let passed = try kefu("test", in: folder)
      #expect(passed.status == 0 && passed.lines.last == "2 passed, 0 failed")
    }
  }

  @Test func reportsWhatIsWrongWithATranscript() throws {
    try withTemporaryFolder { folder in
      try SmallShop.write(to: folder)
      #expect(try kefu("test", in: folder).status == 2)
      try write("hello\n", to: "\(folder)/dialogues/tests/a.txt")
      let result = try kefu("test", in: folder)
      #expect(result.status == 1 && result.lines.last == "0 passed, 1 failed")
      #expect(result.output.contains("dialogues/tests/a.txt:1:1: error: a line begins with"))
    }
  }

  @Test func drawsTheDialogues() throws {
    let folder = try Program.shop.assistant
    #expect(try kefu("graph", in: folder).output == "flowchart TD\n")
    #expect(try kefu("graph", "--format", "dot", in: folder).output.hasPrefix("digraph {\n"))
    let unknown = try kefu("graph", "refund", in: folder)
    #expect(unknown.status == 2 && unknown.error.contains("there is no dialogue 'refund'"))
  }
}
