import Glibc

/// Writes a file so that another process sees all of it or nothing.
package enum AtomicFile {
  /// Writes beside and renames; returns whether it worked, with `errno` set if not.
  package static func write(_ bytes: UnsafeRawBufferPointer, to path: String) -> Bool {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(
        descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count < 0 {
        if errno == EINTR { continue }
        let reason = errno
        close(descriptor)
        unlink(temporary)
        errno = reason
        return false
      }
      written += count
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let reason = errno
      unlink(temporary)
      errno = reason
      return false
    }
    return true
  }
}
