internal import Glibc
internal import KefuUnderstanding

/// What stands at a path, symbolic links followed.
struct FileStatus {
  enum Kind {
    case file
    case directory
    case other
  }

  /// The same for every path that leads to one file.
  struct Identity: Hashable {
    var device: UInt
    var inode: UInt
  }

  let kind: Kind
  let size: Int
  let identity: Identity
  let stamp: FileStamp

  init(path: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw SystemError(code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .directory
    default: kind = .other
    }
    size = Int(status.st_size)
    stamp = FileStamp(status)
    identity = Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
  }
}
