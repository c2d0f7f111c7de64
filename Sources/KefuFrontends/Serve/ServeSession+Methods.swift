import Kefu
import KefuValues

extension ServeSession {
  /// Does what a method of Kefu's protocol asks for, or puts it into its lane.
  func call(_ request: RPCRequest, _ address: ServeAddress?) throws(RPCError) {
    let parameters = request.parameters
    switch request.method {
    case "respond": try submit(.respond(ServeRequest(parameters)), address)
    case "parse": send(address, .success(try parsed(parameters)))
    case "history": try submit(.history(sender: try sender(of: parameters)), address)
    case "reset": try submit(.reset(sender: try sender(of: parameters)), address)
    case "event": try submit(try happening(parameters), address)
    case "resume":
      let parameters = try Parameters(parameters, keys: ["sender", "time"])
      try submit(
        .happen(
          .agentReturned, sender: try parameters.sender(), time: try parameters.time("time")),
        address)
    case "reload":
      _ = try Parameters(parameters, keys: [])
      try submit(.reload, address)
    case "edit": try submit(.edit(EditReader.edits(parameters)), address)
    case "cancel", "$/cancelRequest":
      let isFound = cancel(try RequestID(cancelledBy: parameters, key: "id"))
      var object = JSONObject()
      object.flag("cancelled", isFound)
      send(address, .success(object.bytes))
    case "shutdown":
      _ = try Parameters(parameters, keys: [])
      shutDown(address)
    default: throw .unknownMethod(request.method, known: ServeSession.methods)
    }
  }

  private static let methods = [
    "respond", "parse", "history", "reset", "event", "resume", "reload", "edit", "cancel",
    "shutdown",
  ]

  private func sender(of parameters: JSONValue?) throws(RPCError) -> String {
    try Parameters(parameters, keys: ["sender"]).sender()
  }

  private func happening(_ parameters: JSONValue?) throws(RPCError) -> ServeWork {
    let parameters = try Parameters(parameters, keys: ["sender", "name", "time"])
    let event: Assistant.Event
    switch try parameters.requiredText("name") {
    case "session_started": event = .sessionStarted
    case "time_elapsed": event = .timeElapsed
    case "agent_returned": event = .agentReturned
    default:
      throw .invalidParameters(
        "there is no such event",
        advice: "'name' is session_started, time_elapsed or agent_returned")
    }
    return .happen(event, sender: try parameters.sender(), time: try parameters.time("time"))
  }

  /// What `label` writes of a message.
  func parsed(_ parameters: JSONValue?) throws(RPCError) -> [UInt8] {
    let parameters = try Parameters(parameters, keys: ["text", "time", "limit"])
    let text = try parameters.requiredText("text")
    let time = try parameters.time("time")
    let limit = try parameters.number("limit", in: 1...100) ?? 3
    return assistant.withParser { parser in
      var bytes = JSONBytes()
      bytes.raw("{\"text\":")
      bytes.string(text)
      bytes.write(parser.parse(text, at: time, limit: limit), rankingLimit: limit)
      bytes.raw("}")
      return bytes.bytes
    }
  }
}

extension RPCError {
  static func unknownMethod(_ method: String, known: [String]) -> RPCError {
    RPCError(
      .methodNotFound, "there is no method '\(method.prefix(100))'",
      advice: "there are: \(known.joined(separator: ", "))")
  }
}

extension RequestID {
  /// The id of the request that is to be cancelled.
  init(cancelledBy parameters: JSONValue?, key: String) throws(RPCError) {
    guard parameters?.kind == .object, let id = parameters?[key].flatMap(RequestID.init) else {
      throw .invalidParameters("'\(key)' must be the id of a request")
    }
    self = id
  }
}
