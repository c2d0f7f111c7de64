import Glibc

/// Where everything goes that is not a result.
enum StandardError {
  static func print(_ message: String) {
    write(message.hasSuffix("\n") ? message : message + "\n")
  }

  /// Writes as it is, without a line end.
  static func write(_ message: String) {
    let bytes = Array(message.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// Where results go.
enum StandardOutput {
  /// Writes all bytes; ends the process quietly if the reader has gone.
  static func write(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { exit(0) }
        StandardError.print(
          "error: cannot write to standard output: \(String(cString: strerror(errno)))")
        exit(1)
      }
      written += count
    }
  }

  static func print(_ line: String) { write(Array(line.utf8) + [0x0A]) }
}
