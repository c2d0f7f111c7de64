import Dispatch
import Synchronization

/// Labels batches on several threads and writes them in order.
///
/// The caller reads into a job, hands it in and gets another; any free thread labels it; whichever thread finishes the oldest
/// job writes it and those done behind it. So nobody waits while there is something to do, and no more than a few jobs exist.
final class LabelPipeline: Sendable {
  /// A batch on its way.
  final class Job: @unchecked Sendable {
    // @unchecked Sendable because a job is with one thread at a time: the queue hands it on under its mutex.
    let batch = LineBatch()
    var output = LabelOutput()
  }

  private struct Queue: @unchecked Sendable {
    // @unchecked Sendable because it is touched under the mutex alone, the sink by the one thread that `isWriting` is for.
    struct Entry {
      var job: Job
      var isDone = false
    }

    var free: [Job]
    /// Not labelled yet, the oldest first.
    var waiting: [Job] = []
    /// Not written yet, the oldest first.
    var entries: [Entry] = []
    var isWriting = false
    var stop: Labelling.Stop?
  }

  private struct SinkBox: @unchecked Sendable {
    // @unchecked Sendable because only the thread that writes uses it, and the caller after the end.
    let sink: UnsafeMutablePointer<LabelSink>
  }

  private struct LabellerBox: @unchecked Sendable {
    // @unchecked Sendable because it goes to one thread and stays there.
    var labeller: LineLabeller
  }

  private let queue: Mutex<Queue>
  private let sink: SinkBox
  private let interruption: LabelInterruption
  private let freeJobs: DispatchSemaphore
  private let waitingJobs = DispatchSemaphore(value: 0)
  private let workers = DispatchGroup()
  private let workerCount: Int

  /// Starts one thread a labeller; `sink` must live until `finish` has returned.
  init(
    _ labellers: [LineLabeller], sink: UnsafeMutablePointer<LabelSink>,
    interruption: LabelInterruption
  ) {
    let count = 2 * labellers.count + 2
    queue = Mutex(Queue(free: (0..<count).map { _ in Job() }))
    self.sink = SinkBox(sink: sink)
    self.interruption = interruption
    freeJobs = DispatchSemaphore(value: count)
    workerCount = labellers.count
    for (index, labeller) in labellers.enumerated() {
      let box = LabellerBox(labeller: labeller)
      DispatchQueue(label: "kefu.label.\(index)").async(group: workers) { [self] in
        var labeller = box.labeller
        while let job = takeWaiting() {
          labeller.label(job)
          finished(job)
        }
      }
    }
  }

  /// A job to read into, as soon as there is one; `nil` once writing has failed.
  func freeJob() -> Job? {
    freeJobs.wait()
    return queue.withLock { $0.stop == nil ? $0.free.popLast() : nil }
  }

  func submit(_ job: Job) {
    queue.withLock {
      $0.waiting.append(job)
      $0.entries.append(Queue.Entry(job: job))
    }
    waitingJobs.signal()
  }

  /// Waits until everything is written and ends the threads; throws why writing failed.
  func finish() throws(Labelling.Stop) {
    for _ in 0..<workerCount { waitingJobs.signal() }
    workers.wait()
    if let stop = queue.withLock({ $0.stop }) { throw stop }
  }

  private func takeWaiting() -> Job? {
    waitingJobs.wait()
    return queue.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
  }

  private func finished(_ job: Job) {
    let writes = queue.withLock { queue in
      if let index = queue.entries.firstIndex(where: { $0.job === job }) {
        queue.entries[index].isDone = true
      }
      if queue.isWriting { return false }
      queue.isWriting = true
      return true
    }
    if writes { writeDone() }
  }

  private func writeDone() {
    while let (job, isStopped) = nextDone() {
      var failure: Labelling.Stop?
      if !isStopped {
        do { try sink.sink.pointee.write(job.output) } catch { failure = error }
      }
      queue.withLock {
        $0.entries.removeFirst()
        $0.free.append(job)
        if let failure { $0.stop = failure }
      }
      // Nobody reads the output any more: the reader must not wait for more input.
      if failure != nil { interruption.interrupt() }
      freeJobs.signal()
    }
  }

  /// The oldest job if it is done; else this thread writes no longer.
  private func nextDone() -> (Job, isStopped: Bool)? {
    queue.withLock {
      if let first = $0.entries.first, first.isDone { return (first.job, $0.stop != nil) }
      $0.isWriting = false
      return nil
    }
  }
}
