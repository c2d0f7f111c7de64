package import Kefu
package import KefuValues
import Synchronization

/// Asks the client to carry out actions: requests from Kefu to whoever drives it.
///
/// An action is waited for until its timeout, which cancels the task; what comes later is noted and dropped.
package final class ClientActions: Sendable {
  private struct State {
    var count = 0
    var waiting: [RequestID: CheckedContinuation<[String: SlotValue], any Error>] = [:]
    var isClosed = false
  }

  /// What the client says went wrong, or why it cannot be asked.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let state = Mutex(State())
  private let write: @Sendable ([UInt8]) -> Void
  private let log: @Sendable (String) -> Void

  /// Makes one.
  ///
  /// - Parameters:
  ///   - write: Sends one line, without its end.
  ///   - log: Tells what is odd.
  package init(
    write: @escaping @Sendable ([UInt8]) -> Void, log: @escaping @Sendable (String) -> Void
  ) {
    self.write = write
    self.log = log
  }

  /// Has the client carry out an action.
  ///
  /// - Returns: The results by name.
  /// - Throws: An `ActionFailure` that the client names, or a `Failure`.
  @Sendable package func perform(
    _ name: String, _ arguments: [String: SlotValue], _ context: ActionContext
  ) async throws -> [String: SlotValue] {
    let number = state.withLock { state in
      state.count += 1
      return state.count
    }
    let id = RequestID(bytes: Array("\"kefu-\(number)\"".utf8))
    let line = ClientActions.request(id, name, arguments, context)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let refusal: (any Error)? = state.withLock { state in
          if Task.isCancelled { return CancellationError() }
          if state.isClosed { return Failure(description: "there is no client any more") }
          state.waiting[id] = continuation
          return nil
        }
        if let refusal { return continuation.resume(throwing: refusal) }
        write(line)
      }
    } onCancel: {
      guard let continuation = take(id) else { return }
      continuation.resume(throwing: CancellationError())
      var object = JSONObject()
      object.string("jsonrpc", "2.0")
      object.string("method", "$/cancelRequest")
      object.object("params") { $0.json("id", id.bytes) }
      write(object.bytes)
    }
  }

  /// Takes the client's answer to a request.
  func receive(_ response: RPCResponse) {
    let id = String(decoding: response.id.bytes, as: UTF8.self)
    guard let continuation = take(response.id) else {
      log(
        wasAsked(response.id)
          ? "the answer to \(id) came too late or twice, and was dropped"
          : "the answer to \(id) was dropped: nothing was asked under this id")
      return
    }
    if let error = response.error, response.result == nil {
      let message = error["message"]?.string ?? String(decoding: error.bytes, as: UTF8.self)
      continuation.resume(throwing: Failure(description: "the client answered: \(message)"))
      return
    }
    continuation.resume(with: Result { try ClientActions.results(of: response.result) })
  }

  /// Fails what is waited for and what is still to come: the client has gone, and whether it did what it was asked is unknown.
  func close() {
    let waiting = state.withLock { state in
      defer { state.waiting = [:] }
      state.isClosed = true
      return state.waiting
    }
    for continuation in waiting.values {
      continuation.resume(throwing: ActionFailure("outcome_unknown"))
    }
  }

  private func take(_ id: RequestID) -> CheckedContinuation<[String: SlotValue], any Error>? {
    state.withLock { $0.waiting.removeValue(forKey: id) }
  }

  private func wasAsked(_ id: RequestID) -> Bool {
    let text = String(decoding: id.bytes, as: UTF8.self)
    guard text.hasPrefix("\"kefu-"), let number = Int(text.dropFirst(6).dropLast()) else {
      return false
    }
    return state.withLock { (1...max(1, $0.count)).contains(number) && $0.count > 0 }
  }

  private static func request(
    _ id: RequestID, _ name: String, _ arguments: [String: SlotValue], _ context: ActionContext
  ) -> [UInt8] {
    var object = JSONObject()
    object.string("jsonrpc", "2.0")
    object.json("id", id.bytes)
    object.string("method", "action")
    object.object("params") { parameters in
      parameters.string("name", name)
      parameters.values(
        "arguments", arguments.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
      parameters.string("key", context.key)
      parameters.string("sender", context.conversation)
      if let customer = context.customer { parameters.string("customer", customer) }
      parameters.string("language", context.language.rawValue)
      if let time = context.time { parameters.string("time", time.text) }
    }
    return object.bytes
  }

  /// `{"results": {…}}` or `{"failure": "…"}`.
  private static func results(of result: JSONValue?) throws -> [String: SlotValue] {
    if let failure = result?["failure"], failure.kind != .null {
      guard let name = failure.string else {
        throw Failure(description: "the client answered with a failure that is not a string")
      }
      throw ActionFailure(name)
    }
    guard let results = result?["results"], results.kind == .object else {
      throw Failure(
        description: "the client answered neither {\"results\": {…}} nor {\"failure\": \"…\"}")
    }
    do throws(SlotValueReader.Mistake) {
      return try SlotValueReader.object(String(decoding: results.bytes, as: UTF8.self))
    } catch {
      throw Failure(description: "the client's results cannot be read: \(error.reason)")
    }
  }
}
