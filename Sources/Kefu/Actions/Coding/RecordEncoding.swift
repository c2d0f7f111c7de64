import KefuValues

/// Encodes the properties of a structure by their names.
struct RecordEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let result: EncodedValue
  let codingPath: [any CodingKey]

  init(result: EncodedValue, codingPath: [any CodingKey]) {
    self.result = result
    self.codingPath = codingPath
    // A structure may ask for its container twice.
    if case .record = result.content { return }
    result.content = .record([])
  }

  func encodeNil(forKey key: Key) throws {}

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try ValueEncoding(result: add(key), codingPath: codingPath + [key]).encode(value)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder(key).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    ActionValueEncoder(result: result, codingPath: codingPath)
  }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }

  private func encoder(_ key: Key) -> ActionValueEncoder {
    ActionValueEncoder(result: add(key), codingPath: codingPath + [key])
  }

  private func add(_ key: Key) -> EncodedValue {
    guard case .record(var fields) = result.content else { return EncodedValue() }
    let value = EncodedValue()
    fields.append((key.stringValue, value))
    result.content = .record(fields)
    return value
  }
}
