extension Diagnostic {
  /// The diagnostic as editors parse it and people read it, without a final line break.
  ///
  ///     dialogues/rules/refund.yaml:14:11: error: unknown intent 'refund_staus' [unknown-intent]
  ///     14 |     - on: refund_staus
  ///        |           ^^^^^^^^^^^^ did you mean 'refund_status'?
  ///
  /// Carets align on a terminal: Chinese characters and emoji are two columns wide. Tabs and control
  /// characters are shown as symbols, long lines are cut around the caret.
  public var rendered: String {
    var lines = ["\(location): \(severity.rawValue): \(message) [\(code.rawValue)]"]
    if let sourceLine {
      let excerpt = SourceExcerpt(line: sourceLine, column: location.column, length: length)
      let number = String(location.line)
      let blank = String(repeating: " ", count: number.utf8.count)
      var underline = "\(blank) | \(excerpt.underline)"
      if let hint { underline += " " + hint }
      lines += ["\(number) | \(excerpt.text)", underline]
    } else if let hint {
      lines.append("  hint: \(hint)")
    }
    lines += related.map { "\($0.location): note: \($0.message)" }
    return lines.joined(separator: "\n")
  }
}
