internal import Glibc

/// The names in one directory, sorted by bytes.
struct DirectoryListing {
  let names: [String]

  /// The error number where the directory cannot be read.
  init(path: String) throws(SystemError) {
    guard let directory = opendir(path) else { throw SystemError(code: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { throw SystemError(code: errno) }
        break
      }
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      names.append(String(decoding: bytes, as: UTF8.self))
    }
    self.names = names.filter { $0 != "." && $0 != ".." }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }
}

/// A failure of the operating system.
struct SystemError: Error {
  var code: Int32

  /// What the system calls it: `Permission denied`.
  var message: String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
