import KefuValues

/// Makes Swift values of the arguments of an action.
///
/// Texts are strings or enums with raw values, numbers are integers or floating-point numbers, days are `CivilDate` or their ISO
/// text, lists are arrays of structures. An integer is given a whole number that fits, or the decoding fails.
struct ActionValueDecoder: Decoder {
  enum Content {
    case record([String: SlotValue])
    case value(SlotValue)
  }

  let content: Content
  let codingPath: [any CodingKey]
  /// Learns what is asked for; `nil` outside of checks.
  var log: FieldLog?
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(_ content: Content, codingPath: [any CodingKey] = [], log: FieldLog? = nil) {
    self.content = content
    self.codingPath = codingPath
    self.log = log
  }

  /// Decodes a value of a type from fields by name.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from fields: [String: SlotValue], log: FieldLog? = nil
  ) throws -> Value {
    let decoder = ActionValueDecoder(.record(fields), log: log)
    // Nothing but the fields themselves: an action without types.
    if let fields = fields as? Value { return fields }
    return try Value(from: decoder)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .record(let fields) = content else { throw mismatch(type, "a structure") }
    return KeyedDecodingContainer(RecordDecoding(fields: fields, codingPath: codingPath, log: log))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .value(.list(let records)) = content else { throw mismatch([Any].self, "a list") }
    return ListDecoding(records: records, codingPath: codingPath, log: log)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    ValueDecoding(content: content, codingPath: codingPath, log: log)
  }

  private func mismatch(_ type: Any.Type, _ wanted: String) -> DecodingError {
    .typeMismatch(
      type,
      .init(
        codingPath: codingPath,
        debugDescription: "the type wants \(wanted) where there is \(content.kind)"))
  }
}

extension ActionValueDecoder.Content {
  /// What it is, in words.
  var kind: String {
    switch self {
    case .record: "a record"
    case .value(.text): "a text"
    case .value(.number): "a number"
    case .value(.yesNo): "a yes/no"
    case .value(.date): "a date"
    case .value(.list): "a list"
    }
  }
}

/// The fields that a Swift type asked for, by the names of the lists that they stand in.
///
/// Not thread-safe: one decoding at a time writes it.
final class FieldLog {
  private(set) var names: [(path: [String], name: String)] = []

  func add(_ name: String, at path: [any CodingKey]) {
    let path = path.filter { $0.intValue == nil }.map(\.stringValue)
    if !names.contains(where: { $0 == (path, name) }) { names.append((path, name)) }
  }
}
