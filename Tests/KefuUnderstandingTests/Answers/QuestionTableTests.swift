import Testing

@testable import KefuUnderstanding

/// Tables of questions are read as people save them.
@Suite struct QuestionTableTests {
  private func table(_ text: String) -> QuestionTable {
    QuestionTable(memory: ModelMemory(copying: Array(text.utf8)))
  }

  @Test("a mark of byte order, CRLF, empty lines and a missing last end of line are fine")
  func variantsAreRead() {
    let table = table("\u{FEFF}退货吗\t可以\r\n\r\nfees?\tnone\tfees\textra\nlast\tone")
    #expect(table.count == 3)
    #expect((0..<3).map(table.question) == ["退货吗", "fees?", "last"])
    #expect((0..<3).map(table.answer) == ["可以", "none", "one"])
    #expect((0..<3).map(table.id) == ["1", "fees", "3"])
    #expect(table.faultyLines.isEmpty)
    #expect(table.groupCount == 3)
    #expect(table.texts.groups.isEmpty)
  }

  @Test("lines of one id are one group, lines without an id are their own")
  func idsAreGroups() {
    let table = table("a\tx\tone\nb\ty\nc\tz\tone\nd\ty\ne\tx\ttwo\n")
    #expect(table.texts.groups == [0, 1, 0, 2, 3])
    #expect(table.groupCount == 4)
  }

  @Test("lines without an answer are told")
  func faultyLinesAreTold() {
    let table = table("a\tx\nno answer\n\tno question\nempty\t\nb\ty\n")
    #expect(table.count == 2)
    #expect(table.faultyLines == [2, 3, 4])
    #expect(self.table("").count == 0)
    #expect(self.table("\u{FEFF}").count == 0)
  }
}
