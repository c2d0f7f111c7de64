import Glibc
import KefuFrontends

/// Reads lines of a file or of standard input; what is not UTF-8 in them is replaced and can be complained of.
struct RepairedLines {
  private static let chunkSize = 1 << 16

  struct ReadError: Error, CustomStringConvertible {
    var description: String
  }

  private let name: String
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var start = 0
  /// No line ends before this.
  private var searched = 0
  private var isAtEnd = false
  private var lineCount = 0
  private var firstRepaired = 0
  private var repairedCount = 0

  /// - Parameters:
  ///   - descriptor: Where lines come from; it is not closed.
  ///   - name: For messages.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Reads a whole file, and complains on standard error.
  static func all(of path: String) throws(ReadError) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("'\(path)'") }
    defer { close(descriptor) }
    var input = RepairedLines(descriptor: descriptor, name: "'\(path)'")
    var lines: [String] = []
    while let line = try input.next() { lines.append(line) }
    if let complaint = input.complaint { StandardError.print(complaint) }
    return lines
  }

  /// The next line without its end, `nil` after the last.
  mutating func next() throws(ReadError) -> String? {
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) {
        defer { (start, searched) = (end + 1, end + 1) }
        return take(end)
      }
      if isAtEnd {
        guard start < bytes.count else { return nil }
        defer { (start, searched) = (bytes.count, bytes.count) }
        return take(bytes.count)
      }
      bytes.removeFirst(start)
      (start, searched) = (0, bytes.count)
      try fill()
    }
  }

  private mutating func take(_ end: Int) -> String {
    lineCount += 1
    let end = end > start && end < bytes.count && bytes[end - 1] == 0x0D ? end - 1 : end
    return bytes.withUnsafeBufferPointer { bytes in
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      if !UTF8Check.isValid(line) {
        if repairedCount == 0 { firstRepaired = lineCount }
        repairedCount += 1
      }
      return String(decoding: line, as: UTF8.self)
    }
  }

  private mutating func fill() throws(ReadError) {
    var result = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: RepairedLines.chunkSize) { buffer, count in
      repeat {
        result = read(descriptor, buffer.baseAddress, RepairedLines.chunkSize)
      } while result < 0 && errno == EINTR
      count = max(0, result)
    }
    guard result >= 0 else { throw RepairedLines.failure(name) }
    if result == 0 { isAtEnd = true }
    bytes += chunk
  }

  private static func failure(_ name: String) -> ReadError {
    ReadError(description: "cannot read \(name): \(String(cString: strerror(errno)))")
  }

  /// Says which lines were not UTF-8, `nil` if all were.
  var complaint: String? {
    let what =
      switch repairedCount {
      case 0: ""
      case 1: "line \(firstRepaired) is not UTF-8"
      default: "\(repairedCount) lines are not UTF-8, the first is line \(firstRepaired)"
      }
    guard !what.isEmpty else { return nil }
    return
      "warning: \(name): \(what); bad characters were replaced; convert it, for instance with iconv"
  }
}
