import Glibc

/// The messages of a file, one a line, in UTF-8.
final class Messages {
  let path: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private let ranges: [Range<Int>]

  var count: Int { ranges.count }

  /// Reads a file; `nil` if it cannot be read or has no line.
  init?(path: String) {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    guard size > 0 else { return nil }
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
    guard fread(memory.baseAddress, 1, size, file) == size else { return nil }
    self.path = path
    bytes = UnsafeBufferPointer(memory)
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0..<size where memory[index] == UInt8(ascii: "\n") {
      ranges.append(start..<index)
      start = index + 1
    }
    self.ranges = ranges
  }

  deinit { bytes.deallocate() }

  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[ranges[index]])
  }
}
