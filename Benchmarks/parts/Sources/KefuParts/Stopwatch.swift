import Glibc

/// Times work on all messages, again and again, and keeps the least: what else the machine does only adds.
struct Stopwatch {
  let runs: Int

  /// Microseconds a message.
  ///
  /// - Parameters:
  ///   - count: How many messages `work` goes through.
  ///   - work: Returns something that depends on what it did, so that none of it is left out.
  /// - Returns: The least of all runs.
  func microseconds(of count: Int, _ work: () -> Int) -> Double {
    var least = Double.infinity
    var sum = work()
    for _ in 0..<runs {
      let start = Stopwatch.now()
      sum &+= work()
      least = min(least, Stopwatch.now() - start)
    }
    precondition(sum != 0, "the work came to nothing")
    return least / Double(count) * 1e6
  }

  /// Seconds of processor time of this process: other processes do not count.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
