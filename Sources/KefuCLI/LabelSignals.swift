import Glibc
import KefuFrontends
import Synchronization

/// Lets SIGTERM and SIGINT end labelling with what was read; the same signal again ends the program at once.
enum LabelSignals {
  static let interruption = LabelInterruption()
  private static let received = Atomic<Int32>(0)

  static func handle() {
    // Made before a handler can need it.
    _ = interruption
    for number in [SIGTERM, SIGINT] {
      let before = signal(number) { number in
        signal(number, SIG_DFL)
        LabelSignals.received.store(number, ordering: .relaxed)
        LabelSignals.interruption.interrupt()
      }
      // A job in the background is not ended by what is typed.
      if unsafeBitCast(before, to: Int.self) == 1 { signal(number, SIG_IGN) }
    }
  }

  /// Ends the program by the signal that came, so that whoever waits for it sees which.
  static func endIfReceived() {
    let number = received.load(ordering: .relaxed)
    guard number != 0 else { return }
    signal(number, SIG_DFL)
    raise(number)
  }
}
