import CEditLine
import Glibc

/// Asks a person for lines: with editing and history on a terminal, plainly from a pipe.
package final class LineEditor {
  private let isInteractive: Bool
  private let historyFile: String?

  /// Makes an editor.
  ///
  /// - Parameter historyFile: Where the history of a terminal is kept between sessions; `nil` keeps none.
  package init(historyFile: String?) {
    isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    self.historyFile = isInteractive ? historyFile : nil
    if isInteractive {
      // libedit counts columns of wide characters by the locale; without a UTF-8 one Chinese cannot be edited.
      if setlocale(LC_ALL, "") == nil || !LineEditor.isUTF8 { setlocale(LC_ALL, "C.UTF-8") }
      rl_initialize()
      stifle_history(500)
      if let historyFile { read_history(historyFile) }
    }
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }

  /// The next line without its end, or `nil` when there are no more.
  package func line(prompt: String) -> String? {
    // The standard library repairs what is not UTF-8.
    guard isInteractive else { return readLine(strippingNewline: true) }
    guard let line = readline(prompt) else {
      // Ctrl-D leaves the cursor behind the prompt.
      print()
      return nil
    }
    defer { free(line) }
    let text = String(cString: line)
    if text.contains(where: { !$0.isWhitespace }) {
      add_history(line)
      if let historyFile { write_history(historyFile) }
    }
    return text
  }
}
