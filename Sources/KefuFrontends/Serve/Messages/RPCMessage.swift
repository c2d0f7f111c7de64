/// A method that is called.
struct RPCRequest: Sendable {
  /// `nil` for a notification, which is never answered.
  var id: RequestID?
  var method: String
  /// An object or an array; `nil` if there are none.
  var parameters: JSONValue?
}

/// The client's answer to a request of Kefu's.
struct RPCResponse: Sendable {
  var id: RequestID
  /// `nil` if it is an error.
  var result: JSONValue?
  var error: JSONValue?
}

/// One message of JSON-RPC 2.0.
enum RPCMessage: Sendable {
  case request(RPCRequest)
  case response(RPCResponse)
  /// It is none; what to answer, and under which id.
  case invalid(RequestID, RPCError)

  init(_ value: JSONValue) {
    guard value.kind == .object else {
      self = .invalid(.null, .invalidRequest("a message is a JSON object"))
      return
    }
    var fields: [String: JSONValue] = [:]
    for (key, value) in value.members { fields[key] = value }
    let id = fields["id"].map(RequestID.init)
    let known = (id ?? nil) ?? .null
    guard fields["jsonrpc"]?.string == "2.0" else {
      self = .invalid(known, .invalidRequest("the key \"jsonrpc\" is not \"2.0\""))
      return
    }
    if case .some(.none) = id {
      self = .invalid(.null, .invalidRequest("the id is neither a string nor a number nor null"))
      return
    }
    if fields["method"] == nil, fields["result"] != nil || fields["error"] != nil {
      self = RPCMessage.response(fields, id: known)
      return
    }
    guard let method = fields["method"]?.string else {
      self = .invalid(known, .invalidRequest("the key \"method\" is not a string"))
      return
    }
    let parameters = fields["params"]
    switch parameters?.kind {
    case .object, .array, nil: break
    case .string, .number, .boolean, .null:
      self = .invalid(known, .invalidRequest("\"params\" is neither an object nor an array"))
      return
    }
    self = .request(RPCRequest(id: id ?? nil, method: method, parameters: parameters))
  }

  private static func response(_ fields: [String: JSONValue], id: RequestID) -> RPCMessage {
    .response(RPCResponse(id: id, result: fields["result"], error: fields["error"]))
  }
}
