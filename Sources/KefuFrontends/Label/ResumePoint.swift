import Glibc

/// How far an interrupted run has come, as its output tells.
package struct ResumePoint: Sendable {
  /// How many whole lines are kept: as many records of the input are finished.
  package private(set) var lines = 0
  private let descriptor: Int32
  private var end = 0
  private var last: [UInt8] = []

  /// Examines a file; `nil` if it cannot be read.
  ///
  /// - Parameters:
  ///   - descriptor: The output, open for reading and writing.
  ///   - hasSessions: Whether only whole conversations are kept, because their labels depend on all of their lines.
  package init?(output descriptor: Int32, hasSessions: Bool) {
    self.descriptor = descriptor
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var line: [UInt8] = []
    var count = 0
    var position = 0
    var object = JSONLine()
    while true {
      let size = buffer.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, position)
      }
      if size < 0, errno == EINTR { continue }
      guard size >= 0 else { return nil }
      if size == 0 { return }
      var start = 0
      while start < size {
        let found = buffer[start..<size].withUnsafeBufferPointer { rest in
          rest.baseAddress.flatMap { base in
            memchr(base, 0x0A, rest.count).map { UnsafeRawPointer(base).distance(to: $0) }
          }
        }
        guard let found else {
          line += buffer[start..<size]
          break
        }
        line += buffer[start...(start + found)]
        count += 1
        start += found + 1
        if !hasSessions || ResumePoint.endsSession(line, &object) {
          lines = count
          end = position + start
          swap(&last, &line)
        }
        line.removeAll(keepingCapacity: true)
      }
      position += size
    }
  }

  private static func endsSession(_ line: [UInt8], _ object: inout JSONLine) -> Bool {
    line.withUnsafeBufferPointer { bytes in
      guard (try? object.read(bytes)) != nil, let member = object.members.last else { return false }
      return bytes[member.key].elementsEqual("conversation".utf8)
    }
  }

  /// Whether the last line that is kept is this one, apart from the label of a conversation at its end.
  func matches(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    if last.elementsEqual(line) { return true }
    return line.count >= 2 && last.count > line.count && last.starts(with: line.dropLast(2))
      && last[(line.count - 2)...].starts(with: ",\"conversation\":{".utf8)
  }

  /// Cuts off what comes after the lines that are kept, and continues there.
  func cut() -> Bool {
    ftruncate(descriptor, off_t(end)) == 0 && lseek(descriptor, off_t(end), SEEK_SET) >= 0
  }
}
