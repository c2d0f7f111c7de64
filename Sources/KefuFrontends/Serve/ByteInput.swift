import Dispatch
import Glibc

/// A stream of bytes that is read on a thread of its own, piece by piece as it is asked for.
package final class ByteInput: Sendable {
  package enum Piece: Sendable {
    case bytes([UInt8])
    /// There is no more; with the reason if it cannot be read.
    case end(String?)
    /// The bell rang.
    case bell
  }

  private let queue = DispatchQueue(label: "kefu.input")
  private let descriptor: Int32
  private let bell: Int32
  private let output: ByteOutput

  /// Makes one.
  ///
  /// - Parameters:
  ///   - descriptor: What is read.
  ///   - bell: A pipe that can be read once somebody wants attention; -1 for none.
  ///   - output: Nothing is read while too much waits to be written there.
  package init(descriptor: Int32, bell: Int32 = -1, output: ByteOutput) {
    self.descriptor = descriptor
    self.bell = bell
    self.output = output
  }

  /// The next piece, once there is one.
  package func next() async -> Piece {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: self.read()) }
    }
  }

  private func read() -> Piece {
    output.makeRoom()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var polled = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&polled, 2, -1) < 0, errno != EINTR { return .end(String(cString: strerror(errno))) }
      if polled[1].revents != 0 {
        _ = Glibc.read(bell, &buffer, 1)
        return .bell
      }
      guard polled[0].revents != 0 else { continue }
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 { return .bytes(Array(buffer[..<count])) }
      if count == 0 { return .end(nil) }
      if errno != EINTR, errno != EAGAIN { return .end(String(cString: strerror(errno))) }
    }
  }
}
