import Dispatch
import Synchronization

/// Runs `work` for every index on at most `threads` threads and waits for all.
///
/// Indices are started in order. Work on different indices must not share mutable memory, so that the result is the same for
/// any number of threads.
package func concurrently(
  _ count: Int, threads: Int, _ work: @Sendable (Int) -> Void
) {
  if threads <= 1 || count <= 1 {
    for index in 0..<count { work(index) }
    return
  }
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      if index >= count { return }
      work(index)
    }
  }
}

/// Memory that several threads write at different indices.
package struct SharedMemory<Element>: @unchecked Sendable {
  // @unchecked Sendable because every index is written by one call of `concurrently`'s work and read only after all
  // have ended.
  package let base: UnsafeMutablePointer<Element>

  package init(_ base: UnsafeMutablePointer<Element>) { self.base = base }
}
