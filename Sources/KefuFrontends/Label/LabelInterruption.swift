import Glibc

/// Ends labelling from outside: what was read is still labelled and written.
package final class LabelInterruption: Sendable {
  private let reading: Int32
  private let writing: Int32

  package init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for index in 0..<2 {
        // Never 0, which would pass for a standard input that is closed.
        let end = fcntl(ends[index], F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
        close(ends[index])
        ends[index] = end
      }
      _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    }
    reading = ends[0]
    writing = ends[1]
  }

  deinit {
    if reading >= 0 { close(reading) }
    if writing >= 0 { close(writing) }
  }

  /// Interrupts; may be called by a handler of signals.
  package func interrupt() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  /// Waits until a descriptor can be read or has ended; returns `false` if an interruption came first.
  func waitForInput(_ descriptor: Int32) -> Bool {
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&polled, 2, -1) < 0, errno == EINTR {}
    return polled[1].revents == 0
  }
}
