import KefuValues

/// Makes the results of an action of a Swift value; the inverse of `ActionValueDecoder`.
///
/// Names are those of the type; what is nil is left out.
struct ActionValueEncoder: Encoder {
  let result: EncodedValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The properties of a value by their names.
  ///
  /// - Throws: `EncodingError` if the value is no structure, or one holds another outside of a list.
  static func encode<Value: Encodable>(_ value: Value) throws -> [String: SlotValue] {
    if let fields = value as? [String: SlotValue] { return fields }
    let result = EncodedValue()
    try value.encode(to: ActionValueEncoder(result: result, codingPath: []))
    switch result.content {
    case .nothing: return [:]
    case .record(let fields): return try EncodedValue.values(of: fields, at: [])
    case .value, .list:
      throw EncodingError.invalidValue(
        value, .init(codingPath: [], debugDescription: "the results are no structure"))
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(RecordEncoding(result: result, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    ListEncoding(result: result, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    ValueEncoding(result: result, codingPath: codingPath)
  }
}

/// What an encoder has written so far; containers share it.
final class EncodedValue {
  enum Content {
    case nothing
    case value(SlotValue)
    case record([(name: String, value: EncodedValue)])
    case list([EncodedValue])
  }

  var content = Content.nothing

  /// The fields that are not nil.
  static func values(
    of fields: [(name: String, value: EncodedValue)], at path: [String]
  ) throws -> [String: SlotValue] {
    var values: [String: SlotValue] = [:]
    for (name, value) in fields { values[name] = try value.value(at: path + [name]) }
    return values
  }

  /// The value; `nil` for nil.
  private func value(at path: [String]) throws -> SlotValue? {
    switch content {
    case .nothing: return nil
    case .value(let value): return value
    case .record: throw EncodedValue.error("a structure stands outside of a list", at: path)
    case .list(let items):
      return .list(
        try items.map { item in
          switch item.content {
          case .record(let fields):
            return SlotRecord(try EncodedValue.values(of: fields, at: path))
          case .nothing: return SlotRecord([:])
          case .value, .list: throw EncodedValue.error("a list holds no structures", at: path)
          }
        })
    }
  }

  private static func error(_ message: String, at path: [String]) -> EncodingError {
    .invalidValue(
      path,
      .init(
        codingPath: [], debugDescription: "'\(path.joined(separator: "."))': \(message)"))
  }
}
