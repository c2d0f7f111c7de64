import KefuTestSupport
import KefuUnderstanding
import KefuValues
import Testing

@testable import KefuFrontends

@Suite struct LabelledFileTests {
  private func read(_ bytes: [UInt8]) throws -> [LabelledText] {
    try withTemporaryFolder { folder in
      try write(bytes, to: "\(folder)/data.tsv")
      return try LabelledFile.read("\(folder)/data.tsv")
    }
  }

  private func mistakes(_ bytes: [UInt8]) -> [Diagnostic] {
    do {
      _ = try read(bytes)
      return []
    } catch {
      return (error as? LabelledFile.Failure)?.diagnostics ?? []
    }
  }

  @Test func readsLabelsAndTexts() throws {
    let texts = try read(
      [0xEF, 0xBB, 0xBF] + Array("thank\t谢谢\r\n\r\n\noos\t讲个笑话\nthank\ta\tb\ngreet\t".utf8))
    #expect(
      texts == [
        LabelledText(text: "谢谢", label: IntentName(rawValue: "thank")),
        LabelledText(text: "讲个笑话", label: .outOfScope),
        LabelledText(text: "a\tb", label: IntentName(rawValue: "thank")),
        LabelledText(text: "", label: IntentName(rawValue: "greet")),
      ])
  }

  @Test func namesEveryMistakeWithItsLine() {
    let found = mistakes(Array("thank\t谢谢\nno tab\n\tempty\nx\t".utf8) + [0xFF] + Array("\n".utf8))
    #expect(found.map(\.code.rawValue) == ["missing-tab", "empty-label", "not-utf8"])
    #expect(found.map(\.location.line) == [2, 3, 4])
  }

  @Test func listsNoMoreThanTwenty() {
    #expect(mistakes(Array(String(repeating: "no tab\n", count: 500).utf8)).count == 20)
  }

  @Test func anEmptyFileIsAMistake() {
    #expect(mistakes([]).map(\.code.rawValue) == ["empty-file"])
    #expect(mistakes(Array("\n\r\n\n".utf8)).map(\.code.rawValue) == ["empty-file"])
  }

  @Test(arguments: ["/nonexistent/file.tsv", "/"])
  func anUnreadableFileIsAMistake(path: String) {
    #expect {
      try LabelledFile.read(path)
    } throws: { error in
      (error as? LabelledFile.Failure)?.diagnostics.map(\.code.rawValue) == ["unreadable-file"]
    }
  }

  @Test func readsAMillionBytes() throws {
    let line = "thank\t" + String(repeating: "谢", count: 100) + "\n"
    #expect(try read(Array(String(repeating: line, count: 4_000).utf8)).count == 4_000)
  }
}
