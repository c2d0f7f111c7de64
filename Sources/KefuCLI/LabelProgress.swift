import Glibc
import KefuFrontends
import Synchronization

/// Lines, rate and time left on standard error while they are labelled, if that is a terminal.
final class LabelProgress: Sendable {
  private let start = Clock.monotonicSeconds()
  private let last = Mutex(0.0)
  private let isShown = StandardError.isTerminal && isatty(STDIN_FILENO) == 0
  /// How many bytes there are to label; `nil` if standard input is no regular file.
  private let size: Int?

  init() {
    var status = stat()
    let isRegular = fstat(STDIN_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isRegular ? max(0, Int(status.st_size) - Int(lseek(STDIN_FILENO, 0, SEEK_CUR))) : nil
  }

  func show(_ summary: LabelSummary) {
    guard isShown else { return }
    let now = Clock.monotonicSeconds()
    let isDue = last.withLock { last in
      guard now - last > 0.2 else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    StandardError.write(
      "\r\u{1B}[K" + LabelProgress.text(summary, seconds: max(now - start, 0.001), size: size))
  }

  func clear() {
    if isShown, last.withLock({ $0 > 0 }) { StandardError.write("\r\u{1B}[K") }
  }

  /// For instance `120000 lines, 60000 a second, 3 min left`.
  static func text(_ summary: LabelSummary, seconds: Double, size: Int?) -> String {
    var text = "\(summary.lines) lines, \(Int(Double(summary.lines) / seconds)) a second"
    if let size, summary.bytes > 0 {
      let left = Double(max(0, size - summary.bytes)) * seconds / Double(summary.bytes)
      text += left < 100 ? ", \(Int(left.rounded(.up))) s left" : ", \(Int(left / 60)) min left"
    }
    return text
  }
}
