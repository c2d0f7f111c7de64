import Glibc
import Synchronization

/// Writes a file so that another process sees all of it or nothing.
package enum AtomicFile {
  /// Numbers this process's temporary files.
  private static let number = Atomic<Int>(0)

  /// Writes beside and renames; returns whether it worked, with `errno` set if not.
  package static func write(_ bytes: UnsafeRawBufferPointer, to path: String) -> Bool {
    guard let (descriptor, temporary) = makeTemporary(beside: path) else { return false }
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

  /// Opens a new file that no other writer has: not another thread, nor a process of the same number in another container.
  private static func makeTemporary(beside path: String) -> (descriptor: Int32, path: String)? {
    for _ in 0..<1_000 {
      let count = number.wrappingAdd(1, ordering: .relaxed).newValue
      let temporary = "\(path).\(getpid())-\(count).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if descriptor >= 0 { return (descriptor, temporary) }
      if errno != EEXIST && errno != EINTR { return nil }
    }
    return nil
  }
}
