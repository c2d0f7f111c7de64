package import Glibc

/// What tells that a file has not changed since it was looked at: which it is, how long, and when it was last touched.
///
/// The file system itself moves `changed` at every write, renaming and setting of times, and `modified` at every write, so a
/// file with the same stamp has the same bytes, damage of the disk aside. Its clock ticks every few milliseconds: a file that
/// may be written twice in one tick is put back first.
package struct FileStamp: Hashable, Sendable {
  package var device: UInt64
  package var inode: UInt64
  package var size: UInt64
  /// Nanoseconds since 1970.
  package var modified: Int64
  package var changed: Int64

  package init(device: UInt64, inode: UInt64, size: UInt64, modified: Int64, changed: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  package init(_ status: stat) {
    self.init(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
      size: UInt64(bitPattern: Int64(status.st_size)),
      modified: FileStamp.nanoseconds(status.st_mtim),
      changed: FileStamp.nanoseconds(status.st_ctim))
  }

  /// Of the file at a path; `nil` if there is none.
  package init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Moves the time of the last write ten seconds back, so that the next write shows even in the same tick of the clock.
  package static func putBack(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    var modified = status.st_mtim
    modified.tv_sec -= 10
    let times = [status.st_atim, modified]
    utimensat(AT_FDCWD, path, times, 0)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
