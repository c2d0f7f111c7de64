import KefuValues

/// An error of JSON-RPC 2.0; its data says what to do.
struct RPCError: Error, Hashable, Sendable {
  enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParameters = -32602
    case internalError = -32603
    case queueFull = -32000
    case conflict = -32001
    case shuttingDown = -32002
    case cancelled = -32003
    case assistantRefused = -32004
    case notKept = -32005
  }

  var code: Code
  /// One sentence, lower case, without a full stop.
  var message: String
  /// What to do.
  var advice: String
  /// The mistakes of an assistant that is refused.
  var diagnostics: [Diagnostic] = []
  /// Which of several edits, from 0.
  var index: Int?

  init(_ code: Code, _ message: String, advice: String) {
    self.code = code
    self.message = message
    self.advice = advice
  }

  static func invalidRequest(_ message: String) -> RPCError {
    RPCError(
      .invalidRequest, message,
      advice: "send {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"…\", \"params\": {…}}")
  }

  static func invalidParameters(_ message: String, advice: String? = nil) -> RPCError {
    RPCError(
      .invalidParameters, message, advice: advice ?? "the schema of the method says what it takes")
  }

  static let shuttingDown = RPCError(
    .shuttingDown, "the server is shutting down", advice: "start it again and send this again")

  static let cancelled = RPCError(
    .cancelled, "the request was cancelled before it began",
    advice: "nothing happened; send it again if it is wanted after all")

  /// The error as JSON.
  var json: [UInt8] {
    var object = JSONObject()
    object.number("code", code.rawValue)
    object.string("message", message)
    object.object("data") { data in
      data.string("advice", advice)
      if let index { data.number("index", index) }
      if !diagnostics.isEmpty {
        data.objects("diagnostics", diagnostics) { $0.write(to: &$1) }
      }
    }
    return object.bytes
  }
}
