import KefuValues
import Testing

@Suite struct DiagnosticRenderingTests {
  private func rendered(
    _ line: String?, column: Int, length: Int, number: Int = 14, hint: String? = nil
  ) -> String {
    Diagnostic(
      code: Diagnostic.Code(rawValue: "unknown-intent"),
      location: SourceLocation(file: "dialogues/refund.yaml", line: number, column: column),
      length: length, message: "unknown intent 'refund_staus'", hint: hint, sourceLine: line
    ).rendered
  }

  @Test func underlinesAndHints() {
    #expect(
      rendered("    - on: refund_staus", column: 11, length: 12, hint: "did you mean 'x'?") == """
        dialogues/refund.yaml:14:11: error: unknown intent 'refund_staus' [unknown-intent]
        14 |     - on: refund_staus
           |           ^^^^^^^^^^^^ did you mean 'x'?
        """)
  }

  @Test func alignsUnderWideCharacters() {
    #expect(
      rendered("    - 退货[订单](ordr)吧", column: 14, length: 4, number: 7) == """
        dialogues/refund.yaml:7:14: error: unknown intent 'refund_staus' [unknown-intent]
        7 |     - 退货[订单](ordr)吧
          |                  ^^^^
        """)
    #expect(
      rendered("👍订单e\u{301}了x", column: 7, length: 1).split(separator: "\n").last
        == "   |          ^")
    #expect(
      rendered("订单", column: 1, length: 2).split(separator: "\n").last == "   | ^^^^")
  }

  @Test func showsWhatIsInvisible() {
    #expect(
      rendered("\ta\u{7}\u{200B}b", column: 5, length: 1) == """
        dialogues/refund.yaml:14:5: error: unknown intent 'refund_staus' [unknown-intent]
        14 | →a␇\\u{200B}b
           |            ^
        """)
  }

  @Test func cutsLongLinesAroundTheCaret() {
    let line = String(repeating: "长", count: 200) + "X" + String(repeating: "y", count: 300)
    let lines = rendered(line, column: 201, length: 500).split(separator: "\n")
    #expect(
      lines[1] == "14 | …" + String(repeating: "长", count: 12) + "X"
        + String(repeating: "y", count: 75) + "…")
    #expect(
      lines[2] == "   | " + String(repeating: " ", count: 25) + String(repeating: "^", count: 76))
    let end = rendered(line, column: 502, length: 1).split(separator: "\n")
    #expect(end[1] == "14 | …" + String(repeating: "y", count: 100))
    #expect(end[2] == "   | " + String(repeating: " ", count: 101) + "^")
  }

  @Test func saysTheHintWithoutALine() {
    #expect(
      rendered(nil, column: 1, length: 1, number: 1, hint: "add the file") == """
        dialogues/refund.yaml:1:1: error: unknown intent 'refund_staus' [unknown-intent]
          hint: add the file
        """)
  }

  @Test func listsRelatedPlaces() {
    let diagnostic = Diagnostic(
      code: Diagnostic.Code(rawValue: "duplicate-intent"), severity: .warning,
      location: SourceLocation(file: "b.yaml"), message: "twice",
      related: [
        Diagnostic.Note(
          location: SourceLocation(file: "a.yaml", line: 3, column: 9),
          message: "first defined here")
      ])
    #expect(
      diagnostic.rendered == """
        b.yaml:1:1: warning: twice [duplicate-intent]
        a.yaml:3:9: note: first defined here
        """)
  }

  @Test func anErrorIsSortedByPlace() {
    let code = Diagnostic.Code(rawValue: "x")
    let places = [("b", 1, 1), ("a", 2, 1), ("a", 1, 9), ("a", 1, 2)]
    let error = AuthoringError(
      places.map {
        Diagnostic(
          code: code, location: SourceLocation(file: $0.0, line: $0.1, column: $0.2), message: "")
      })
    #expect(
      error.diagnostics.map(\.location.description) == ["a:1:2", "a:1:9", "a:2:1", "b:1:1"])
  }
}
