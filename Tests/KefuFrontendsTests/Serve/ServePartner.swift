import Foundation
import Kefu
import KefuTestSupport
import KefuValues
import Synchronization

@testable import KefuFrontends

/// A client of the protocol within the test: it sends lines and reads what is written.
final class ServePartner: Sendable {
  struct Silence: Error, CustomStringConvertible {
    var description: String
  }

  private struct State {
    var lines: [String] = []
    var notes: [String] = []
    /// What was called, by the id.
    var methods: [String: String] = [:]
  }

  private final class Output: Sendable {
    let state = Mutex(State())
  }

  private static let folder = Result<String, any Error> {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kefu-serve-tests-\(getpid())").path
    atexit {
      try? FileManager.default.removeItem(
        atPath: FileManager.default.temporaryDirectory
          .appending(path: "kefu-serve-tests-\(getpid())").path)
    }
    try RepairDesk.write(to: "\(folder)/desk")
    return folder
  }

  static let now = "2026-11-21T09:30:00+08:00"

  let session: ServeSession
  let clock: ServeClock
  private let output: Output
  /// Whether lines are compared with the schema of Kefu's own protocol.
  private let isChecked: Bool

  /// Starts a session.
  ///
  /// - Parameters:
  ///   - store: Keeps the conversations.
  ///   - options: The bounds.
  ///   - desk: The assistant's folder, if it is to be edited.
  ///   - isChecked: Whether it is Kefu's own protocol, whose schema every line fits.
  /// - Throws: Why the assistant cannot be loaded.
  init(
    store: any ConversationStore = MemoryConversations(limit: 1000),
    options: ServeOptions = ServeOptions(), desk: String? = nil, isChecked: Bool = true
  ) throws {
    self.isChecked = isChecked
    let output = Output()
    let clock = ServeClock(try Instant(ServePartner.now).orThrow())
    let folder = try ServePartner.folder.get()
    let write: @Sendable ([UInt8]) -> Void = { line in
      let text = String(decoding: line, as: UTF8.self)
      output.state.withLock { $0.lines.append(text) }
    }
    let log: @Sendable (String) -> Void = { note in
      output.state.withLock { $0.notes.append(note) }
    }
    let client = ClientActions(write: write, log: log)
    let load: @Sendable () throws -> Assistant = {
      var actions = Actions()
      actions.forward(client.perform)
      return try Assistant(
        contentsOf: desk ?? "\(folder)/desk", cache: "\(folder)/cache", actions: actions)
    }
    self.output = output
    self.clock = clock
    session = ServeSession(
      assistant: try load(), store: store, client: client,
      host: ServeHost(
        now: { clock.now }, wait: { try await clock.wait($0) }, load: { try load() },
        write: write, log: log), options: options)
  }

  /// What the operator was told.
  var notes: [String] { output.state.withLock { $0.notes } }

  /// How many lines were written and not read yet.
  var waitingLines: Int { output.state.withLock { $0.lines.count } }

  func send(_ line: String) async { await session.receive(.bytes(Array(line.utf8))) }

  /// Every line that is written fits the published schema, and a result that of its method.
  private func check(_ line: String) throws {
    guard isChecked else { return }
    let schema = try Schema.serve.get()
    let value = try Object(line).value ?? NSNull()
    try schema.check(value, "line_from_kefu")
    guard let object = value as? [String: Any], let result = object["result"] else { return }
    let id = Object(value: object["id"]).description
    if let method = output.state.withLock({ $0.methods[id] }) {
      try schema.check(result, "\(method).result")
    }
  }

  /// Calls a method.
  func call(_ method: String, _ parameters: String = "{}", id: String = "1") async {
    let name = Object(value: try? Object(id).value).description
    output.state.withLock { $0.methods[name] = method }
    await send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(parameters)}"#)
  }

  /// Takes the next line that was written.
  func nextLine(_ wanted: (String) -> Bool = { _ in true }) async throws -> String {
    for _ in 0..<20_000 {
      let line: String? = output.state.withLock { state in
        guard let index = state.lines.firstIndex(where: wanted) else { return nil }
        return state.lines.remove(at: index)
      }
      if let line {
        try check(line)
        return line
      }
      try await Task.sleep(for: .milliseconds(1))
    }
    throw Silence(description: "nothing more was written; \(notes)")
  }

  /// Takes the next line as an object; of those with this id or method, if one is given.
  func next(_ id: String? = nil, method: String? = nil) async throws -> Object {
    try await Object(
      nextLine { line in
        if let id, !line.contains("\"id\":\(id),") { return false }
        if let method, !line.contains("\"method\":\"\(method)\"") { return false }
        return true
      })
  }

  /// Calls a method and takes the answer.
  func ask(_ method: String, _ parameters: String = "{}", id: String = "1") async throws -> Object {
    await call(method, parameters, id: id)
    return try await next(id)
  }

  /// Answers an action that Kefu asks for.
  func answer(_ action: Object, _ result: String) async {
    let id = action["id"].text ?? ""
    await send(#"{"jsonrpc":"2.0","id":"\#(id)","result":\#(result)}"#)
  }
}

/// JSON to look into.
struct Object: CustomStringConvertible, @unchecked Sendable {
  // @unchecked Sendable because JSONSerialization made it and nothing changes it.
  let value: Any?

  init(_ line: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(line.utf8), options: .fragmentsAllowed)
  }

  init(value: Any?) { self.value = value }

  subscript(key: String) -> Object { Object(value: (value as? [String: Any])?[key]) }
  subscript(index: Int) -> Object {
    let list = value as? [Any] ?? []
    return Object(value: list.indices.contains(index) ? list[index] : nil)
  }

  var text: String? { value as? String }
  var number: Int? { value as? Int }
  var flag: Bool? { value as? Bool }
  var count: Int { (value as? [Any])?.count ?? 0 }
  var isAbsent: Bool { value == nil }
  var isNull: Bool { value is NSNull }
  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  /// The texts of the messages of an answer.
  var said: [String] {
    (0..<self["messages"].count).compactMap { self["messages"][$0]["text"].text }
  }
  var description: String { value.map { "\($0)" } ?? "nothing" }
}

extension Optional {
  struct Missing: Error {}

  /// The value, or an error.
  func orThrow() throws -> Wrapped {
    guard let self else { throw Missing() }
    return self
  }
}
