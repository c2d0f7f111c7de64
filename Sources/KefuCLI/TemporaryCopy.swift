import Glibc

/// A file to change at will: a copy that goes with the value.
final class TemporaryCopy: Sendable {
  let path: String

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Copies a file.
  ///
  /// - Throws: A `Failure` if it cannot be read, or there is no room for it.
  init(of source: String) throws {
    guard let input = fopen(source, "r") else {
      throw Failure(description: "'\(source)' cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { fclose(input) }
    var template = Array("/tmp/kefu-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0, let output = fdopen(descriptor, "w") else {
      throw Failure(description: "no copy of '\(source)' can be made in /tmp")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var isComplete = true
    while true {
      let count = fread(&buffer, 1, buffer.count, input)
      if count == 0 { break }
      isComplete = fwrite(buffer, 1, count, output) == count && isComplete
    }
    guard fclose(output) == 0, isComplete else {
      throw Failure(description: "no copy of '\(source)' can be written in /tmp")
    }
  }

  deinit {
    // SQLite keeps two more beside it.
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}
