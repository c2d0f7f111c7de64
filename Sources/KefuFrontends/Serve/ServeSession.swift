package import Kefu
import KefuValues

/// The line protocol: start here.
///
/// Lines come in, lines go out; what a request asks for is done lane by lane (`ServeLane`), so that a sender's messages are answered
/// in order and no sender waits for another. It reads no clock and no stream itself: `ServeHost` does.
package actor ServeSession {
  struct Job: Sendable {
    var work: ServeWork
    /// `nil` if nobody asked for it.
    var address: ServeAddress?
  }

  private struct Running {
    var address: ServeAddress?
    var task: Task<Void, Never>
  }

  private struct Deadline {
    var time: Instant
    var task: Task<Void, Never>
  }

  private enum Phase {
    case open
    /// What waits and what runs is finished, and nothing more is taken.
    case closing
    case ended
  }

  let host: ServeHost
  let options: ServeOptions
  let store: any ConversationStore
  private let client: ClientActions?
  /// The assistant for turns that begin now.
  private(set) var assistant: Assistant
  private var queue: ServeQueue<Job>
  private var running: [ServeLane: Running] = [:]
  private var live: LiveConversations
  private var deadlines: [String: Deadline] = [:]
  private var batches = ServeBatches()
  private var phase = Phase.open
  private var shutdowns: [ServeAddress] = []
  private var waiters: [CheckedContinuation<Void, Never>] = []
  private var turns = 0
  /// The version of the tool protocol that was agreed on.
  var toolVersion: ToolVersion?

  /// Prepares a session.
  ///
  /// - Parameters:
  ///   - assistant: Who answers.
  ///   - store: Keeps the conversations.
  ///   - client: Carries out actions, if the client does; its actions are among the assistant's.
  ///   - host: The world.
  ///   - options: The bounds.
  package init(
    assistant: Assistant, store: any ConversationStore, client: ClientActions? = nil,
    host: ServeHost, options: ServeOptions = ServeOptions()
  ) {
    self.assistant = assistant
    self.store = store
    self.client = client
    self.host = host
    self.options = options
    queue = ServeQueue(laneLimit: options.senderLimit, totalLimit: options.queueLimit)
    live = LiveConversations(limit: options.liveLimit)
  }

  // MARK: Lines

  /// Takes a line; what it asks for is answered now or later.
  package func receive(_ line: LineSplitter.Line) {
    switch RPCLine(line) {
    case .blank: return
    case .failure(let error): send(ServeAddress(id: .null), .failure(error))
    case .single(let message): take(message, batch: nil)
    case .batch(let messages):
      let batch = batches.open(for: messages)
      for message in messages { take(message, batch: batch) }
    }
  }

  private func take(_ message: RPCMessage, batch: Int?) {
    switch message {
    case .invalid(let id, let error): send(ServeAddress(id: id, batch: batch), .failure(error))
    case .response(let response):
      if let client {
        client.receive(response)
      } else {
        host.log("an answer came, but the client was asked nothing")
      }
    case .request(let request):
      let address = request.id.map { ServeAddress(id: $0, batch: batch) }
      do throws(RPCError) {
        switch options.dialect {
        case .serve: try call(request, address)
        case .tools: try callTool(request, address)
        }
      } catch {
        send(address, .failure(error))
      }
    }
  }

  /// Answers; a notification is not answered.
  func send(_ address: ServeAddress?, _ result: Result<[UInt8], RPCError>) {
    guard let address else { return }
    let answer = address.answer(result)
    guard let batch = address.batch else { return host.write(answer) }
    if let whole = batches.add(answer, to: batch) { host.write(whole) }
  }

  // MARK: Work

  /// Puts work into its lane and begins it if the lane is free.
  func submit(
    _ work: ServeWork, _ address: ServeAddress?
  ) throws(RPCError) {
    guard phase == .open else { throw .shuttingDown }
    try queue.append(Job(work: work, address: address), to: work.lane, busy: running.count)
    start(work.lane)
  }

  private func start(_ lane: ServeLane) {
    guard running[lane] == nil, let job = queue.takeFirst(of: lane) else { return }
    let course = WorkCourse(
      keeper: TurnKeeper(store: store, assistant: assistant, now: host.now), load: host.load)
    let conversation = lane.sender.flatMap { live[$0] }
    running[lane] = Running(
      address: job.address,
      task: Task {
        let result = await course.result(of: job.work, in: conversation)
        finish(job, in: lane, result)
      })
  }

  private func finish(
    _ job: Job, in lane: ServeLane, _ result: Result<WorkCourse.Outcome, RPCError>
  ) {
    running[lane] = nil
    switch result {
    case .success(.turn(let outcome)):
      if let sender = lane.sender { keep(outcome.conversation, of: sender, after: job.work) }
      for notice in outcome.notices { notify(notice) }
      if let result = outcome.result { send(job.address, .success(result)) }
    case .success(.assistant(let assistant, let result)):
      self.assistant = assistant
      send(job.address, .success(result))
    case .failure(let error):
      // The store knows best what became of it.
      if let sender = lane.sender { live.remove(sender) }
      if job.address == nil { host.log("\(lane): \(error.message)") }
      send(job.address, .failure(error))
    }
    start(lane)
    endIfIdle()
  }

  private func keep(_ conversation: Conversation?, of sender: String, after work: ServeWork) {
    if deadlines[sender]?.time != conversation?.nextDeadline {
      deadlines.removeValue(forKey: sender)?.task.cancel()
    }
    guard let conversation else { return live.remove(sender) }
    live.keep(conversation)
    if let deadline = conversation.nextDeadline, deadlines[sender] == nil,
      !work.isElapse(at: deadline)
    {
      // Time goes on from the last message, whatever the clock says.
      let last = conversation.time ?? deadline
      wait(deadline.secondsSince1970 - last.secondsSince1970, for: deadline, of: sender)
    }
    turns += 1
    guard turns.isMultiple(of: options.sweepInterval), let time = conversation.time else { return }
    live.removeAll(before: time.before(Int64(assistant.sessionExpiry)))
    // A client may send a time that is far ahead; nobody else is forgotten for that.
    forget(at: min(time, host.now()))
  }

  /// Forgets the conversations that have been silent for too long.
  private func forget(at time: Instant) {
    guard let age = options.forgetAfter else { return }
    let last = time.before(age)
    live.removeAll(before: last)
    do {
      _ = try store.removeAll(before: last)
    } catch {
      host.log("old conversations are not forgotten yet: \(error)")
    }
  }

  private func notify(_ notice: [UInt8]) {
    guard options.dialect == .serve else { return }
    var object = JSONObject()
    object.string("jsonrpc", "2.0")
    object.string("method", "messages")
    object.json("params", notice)
    host.write(object.bytes)
  }

  // MARK: Deadlines

  /// Forgets what is old, finishes what a crash cut off and waits for what is due, as the store has it.
  package func begin() {
    forget(at: host.now())
    do {
      for sender in try store.interrupted(limit: options.queueLimit) {
        try submit(.recover(sender: sender), nil)
      }
      let now = host.now()
      let ever = Instant(secondsSince1970: Int64.max / 2, utcOffset: 0)
      for sender in try store.due(at: ever, limit: options.liveLimit) {
        guard let deadline = try store.conversation(sender)?.nextDeadline else { continue }
        wait(deadline.secondsSince1970 - now.secondsSince1970, for: deadline, of: sender)
      }
    } catch {
      host.log("what was begun earlier is not finished: \(error)")
    }
  }

  private func wait(_ seconds: Int64, for deadline: Instant, of sender: String) {
    let wait = host.wait
    let task = Task {
      do { try await wait(max(0, seconds)) } catch { return }
      guard !Task.isCancelled else { return }
      elapse(sender, deadline)
    }
    deadlines[sender] = Deadline(time: deadline, task: task)
  }

  private func elapse(_ sender: String, _ deadline: Instant) {
    deadlines[sender] = nil
    guard phase == .open else { return }
    do throws(RPCError) {
      try submit(.elapse(sender: sender, deadline: deadline), nil)
    } catch {
      // So much waits that a reminder can wait too.
      wait(1, for: deadline, of: sender)
    }
  }

  // MARK: The end

  /// Cancels a request: one that waits is not begun, one that runs gives up the action that it waits for.
  ///
  /// - Returns: Whether there was such a request.
  func cancel(_ id: RequestID) -> Bool {
    if let job = queue.remove(where: { $0.address?.id == id }) {
      send(job.address, .failure(.cancelled))
      return true
    }
    guard let task = running.values.first(where: { $0.address?.id == id })?.task else {
      return false
    }
    task.cancel()
    return true
  }

  /// Finishes what waits and what runs, then answers.
  func shutDown(_ address: ServeAddress?) {
    if let address { shutdowns.append(address) }
    close()
  }

  /// There is no more input: what waits is finished without the client.
  package func endInput() {
    client?.close()
    close()
  }

  /// Finishes what runs; what waits is refused.
  package func terminate() {
    for job in queue.removeAll() { send(job.address, .failure(.shuttingDown)) }
    close()
  }

  private func close() {
    if phase == .open { phase = .closing }
    endIfIdle()
  }

  private func endIfIdle() {
    guard phase == .closing, queue.isEmpty, running.isEmpty else { return }
    phase = .ended
    for deadline in deadlines.values { deadline.task.cancel() }
    deadlines = [:]
    for address in shutdowns { send(address, .success(Array("null".utf8))) }
    for waiter in waiters { waiter.resume() }
    waiters = []
  }

  /// Comes back when everything is finished after the end of input, `shutdown` or `terminate()`.
  package func ended() async {
    if phase == .ended { return }
    await withCheckedContinuation { waiters.append($0) }
  }
}

extension Instant {
  /// So many seconds before this one.
  fileprivate func before(_ seconds: Int64) -> Instant {
    Instant(secondsSince1970: secondsSince1970 - seconds, utcOffset: utcOffset)
  }
}
