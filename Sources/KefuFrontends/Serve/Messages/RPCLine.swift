/// What stands on one line of the protocol.
enum RPCLine {
  /// How many messages a batch may have.
  static let batchLimit = 1000

  /// Nothing but white space; it is passed over.
  case blank
  case single(RPCMessage)
  case batch([RPCMessage])
  /// It cannot be read.
  case failure(RPCError)

  init(_ line: LineSplitter.Line) {
    switch line {
    case .tooLong:
      self = .failure(
        RPCError(
          .parseError, "the line has more than \(LineSplitter.lineLimit) bytes",
          advice: "send less at once; the rest of the line was passed over"))
    case .bytes(let bytes): self = RPCLine(bytes)
    }
  }

  private init(_ bytes: [UInt8]) {
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
      self = .blank
      return
    }
    guard bytes.withUnsafeBufferPointer({ UTF8Check.isValid($0) }) else {
      self = .failure(
        RPCError(
          .parseError, "the line is not UTF-8", advice: "encode messages in UTF-8"))
      return
    }
    do {
      self = RPCLine(try JSONValue(bytes))
    } catch {
      self = .failure(
        RPCError(
          .parseError, "\(error.message), at byte \(error.offset + 1)",
          advice: "send one JSON-RPC message a line, without line breaks in it"))
    }
  }

  private init(_ value: JSONValue) {
    guard value.kind == .array else {
      self = .single(RPCMessage(value))
      return
    }
    let elements = value.elements
    if elements.isEmpty {
      self = .failure(.invalidRequest("a batch holds at least one message"))
    } else if elements.count > RPCLine.batchLimit {
      self = .failure(
        RPCError(
          .invalidRequest, "the batch has more than \(RPCLine.batchLimit) messages",
          advice: "none of them was looked at; send them in smaller batches, or one a line"))
    } else {
      self = .batch(elements.map { RPCMessage($0) })
    }
  }
}
