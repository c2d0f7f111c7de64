/// The id of a request as the client wrote it: a string, a number of any size, or null.
struct RequestID: Hashable, Sendable {
  /// JSON.
  let bytes: [UInt8]

  static let null = RequestID(bytes: Array("null".utf8))

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// `nil` for a value that is no id.
  init?(_ value: JSONValue) {
    switch value.kind {
    case .string, .number, .null: bytes = Array(value.bytes)
    case .object, .array, .boolean: return nil
    }
  }
}
