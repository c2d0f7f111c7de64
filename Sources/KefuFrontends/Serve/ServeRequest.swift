package import Kefu
package import KefuValues

/// A message to answer.
package struct ServeRequest: Hashable, Sendable {
  var sender: String
  var message: String
  var payload: String?
  var customer: String?
  var time: Instant?
  var attachments: [String]
  var metadata: [String: String]
  var clientID: String?

  private static let keys = [
    "sender", "message", "payload", "customer", "time", "attachments", "metadata", "client_id",
  ]

  init(_ value: JSONValue?) throws(RPCError) {
    let parameters = try Parameters(value, keys: ServeRequest.keys)
    sender = try parameters.sender()
    payload = try parameters.text("payload")
    attachments = try parameters.texts("attachments")
    let isWordless = payload != nil || !attachments.isEmpty
    guard let message = try parameters.text("message") ?? (isWordless ? "" : nil) else {
      throw .invalidParameters(
        "there is neither a 'message' nor a 'payload' nor an attachment",
        advice: "give what the customer typed as 'message', or the 'payload' of the button")
    }
    self.message = message
    customer = try parameters.text("customer")
    time = try parameters.time("time")
    clientID = try parameters.text("client_id")
    metadata = try ServeRequest.metadata(parameters.value("metadata"))
  }

  /// Texts as they are, anything else as it is written.
  private static func metadata(_ value: JSONValue?) throws(RPCError) -> [String: String] {
    guard let value else { return [:] }
    guard value.kind == .object else { throw .invalidParameters("'metadata' must be an object") }
    var metadata: [String: String] = [:]
    for (key, value) in value.members {
      metadata[key] = value.string ?? String(decoding: value.bytes, as: UTF8.self)
    }
    return metadata
  }

  /// The message as the assistant takes it.
  func message(at time: Instant) -> Message {
    Message(
      message, id: clientID, at: time, payload: payload, attachments: attachments,
      metadata: metadata)
  }
}
