/// Work that waits, lane by lane; bounded in each and in all.
struct ServeQueue<Job> {
  private var lanes: [ServeLane: [Job]] = [:]
  private(set) var count = 0
  let laneLimit: Int
  let totalLimit: Int

  init(laneLimit: Int, totalLimit: Int) {
    self.laneLimit = laneLimit
    self.totalLimit = totalLimit
  }

  var isEmpty: Bool { count == 0 }

  /// Puts a job last into its lane.
  ///
  /// - Parameters:
  ///   - job: What waits.
  ///   - lane: After what.
  ///   - busy: How many jobs run, which count as if they waited.
  /// - Throws: An error that says which limit is reached.
  mutating func append(_ job: Job, to lane: ServeLane, busy: Int) throws(RPCError) {
    guard lanes[lane, default: []].count < laneLimit else {
      throw RPCError(
        .queueFull, "\(laneLimit) requests of this sender wait",
        advice: "wait for an answer before you send more of this sender")
    }
    guard count + busy < totalLimit else {
      throw RPCError(
        .queueFull, "\(totalLimit) requests wait or run",
        advice: "wait for answers before you send more, or start with a larger --queue")
    }
    lanes[lane, default: []].append(job)
    count += 1
  }

  /// Takes the next job of a lane.
  mutating func takeFirst(of lane: ServeLane) -> Job? {
    guard let job = lanes[lane]?.first else { return nil }
    lanes[lane]?.removeFirst()
    if lanes[lane]?.isEmpty == true { lanes[lane] = nil }
    count -= 1
    return job
  }

  /// Takes the first job that fits, from any lane.
  mutating func remove(where fits: (Job) -> Bool) -> Job? {
    for lane in lanes.keys {
      guard let index = lanes[lane]?.firstIndex(where: fits) else { continue }
      let job = lanes[lane]?.remove(at: index)
      if lanes[lane]?.isEmpty == true { lanes[lane] = nil }
      count -= 1
      return job
    }
    return nil
  }

  /// Takes all jobs.
  mutating func removeAll() -> [Job] {
    defer {
      lanes = [:]
      count = 0
    }
    return lanes.values.flatMap { $0 }
  }
}
