import Glibc

/// Signals as something to read: a pipe that gets a byte for each.
enum Bell {
  // nonisolated(unsafe) because it is written once, before the signals are caught; afterwards only the handler reads it.
  nonisolated(unsafe) private static var writing: Int32 = -1

  /// Catches signals from now on.
  ///
  /// - Returns: What can be read then; -1 if there is no pipe, and the signals end the process as ever.
  static func ringing(on signals: [Int32]) -> Int32 {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    writing = ends[1]
    for number in signals {
      signal(number) { _ in
        let problem = errno
        _ = write(Bell.writing, "!", 1)
        errno = problem
      }
    }
    return ends[0]
  }
}
