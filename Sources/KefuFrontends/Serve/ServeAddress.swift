/// Where the answer to a request goes.
struct ServeAddress: Sendable {
  var id: RequestID
  /// The batch that it came in.
  var batch: Int?
  /// How the result of a tool is wrapped; `nil` for a method.
  var tool: ToolVersion?

  init(id: RequestID, batch: Int? = nil) {
    self.id = id
    self.batch = batch
  }

  /// The response as JSON.
  func answer(_ result: Result<[UInt8], RPCError>) -> [UInt8] {
    var object = JSONObject()
    object.string("jsonrpc", "2.0")
    object.json("id", id.bytes)
    switch result {
    case .success(let json): object.json("result", tool.map { $0.result(json) } ?? json)
    case .failure(let error):
      if let tool, let result = tool.result(of: error) {
        object.json("result", result)
      } else {
        object.json("error", error.json)
      }
    }
    return object.bytes
  }
}

/// Batches whose answers are not all there yet.
struct ServeBatches {
  private struct Batch {
    var missing: Int
    var answers: [[UInt8]] = []
  }

  private var batches: [Int: Batch] = [:]
  private var count = 0

  /// Begins a batch; its number, or `nil` if nothing of it is answered.
  mutating func open(for messages: [RPCMessage]) -> Int? {
    let missing = messages.count { message in
      switch message {
      case .request(let request): request.id != nil
      case .invalid: true
      case .response: false
      }
    }
    guard missing > 0 else { return nil }
    count += 1
    batches[count] = Batch(missing: missing)
    return count
  }

  /// Adds an answer; returns the whole array if it was the last one.
  mutating func add(_ answer: [UInt8], to batch: Int) -> [UInt8]? {
    guard var known = batches[batch] else { return nil }
    known.answers.append(answer)
    known.missing -= 1
    guard known.missing == 0 else {
      batches[batch] = known
      return nil
    }
    batches[batch] = nil
    return [UInt8(ascii: "[")] + known.answers.joined(separator: [UInt8(ascii: ",")])
      + [UInt8(ascii: "]")]
  }
}

extension ServeLane {
  /// Whose lane it is; `nil` for the assistant's.
  var sender: String? {
    switch self {
    case .sender(let sender): sender
    case .assistant: nil
    }
  }
}
