import Dispatch
import Synchronization

/// Lines that are written on a thread of its own, in the order in which they were sent; whoever sends never waits.
package final class ByteOutput: Sendable {
  private struct Waiting {
    var bytes: [UInt8] = []
    var isScheduled = false
  }

  /// So many bytes may wait before nothing more is read.
  private static let limit = 4 << 20

  private let queue = DispatchQueue(label: "kefu.output")
  private let waiting = Mutex(Waiting())
  private let write: @Sendable ([UInt8]) -> Void

  /// Makes one.
  ///
  /// - Parameter write: Writes all of it; called on one thread.
  package init(write: @escaping @Sendable ([UInt8]) -> Void) { self.write = write }

  /// Sends a line, given without its end.
  package func send(_ line: [UInt8]) {
    let isFirst = waiting.withLock { waiting in
      waiting.bytes += line
      waiting.bytes.append(0x0A)
      defer { waiting.isScheduled = true }
      return !waiting.isScheduled
    }
    if isFirst { queue.async { self.writeWaiting() } }
  }

  /// Comes back when everything is written that was sent before.
  package func flush() { queue.sync {} }

  /// Waits if too much is to be written.
  func makeRoom() {
    if waiting.withLock({ $0.bytes.count }) > ByteOutput.limit { flush() }
  }

  private func writeWaiting() {
    let bytes = waiting.withLock { waiting in
      defer { waiting = Waiting() }
      return waiting.bytes
    }
    write(bytes)
  }
}
