/// Writes a value into a node of an archive.
struct ArchiveEncoder: Encoder {
  let node: ArchiveNode
  let depth: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .fields = node.content {
    } else {
      // A key type that takes any string has keys that only the value knows.
      node.content = .fields([], isKeyed: Key(stringValue: "\u{0}") != nil)
    }
    return KeyedEncodingContainer(ArchiveFields(node: node, depth: depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .items = node.content {} else { node.content = .items([]) }
    return ArchiveItems(node: node, depth: depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    ArchiveValue(node: node, depth: depth)
  }
}

/// Writes one value.
struct ArchiveValue: SingleValueEncodingContainer {
  let node: ArchiveNode
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { node.content = .absent }
  func encode(_ value: Bool) { node.content = .bool(value) }
  func encode(_ value: String) { node.content = .string(value) }
  func encode(_ value: Double) { node.content = .double(value) }
  func encode(_ value: Float) { node.content = .double(Double(value)) }
  func encode(_ value: Int) { node.content = .integer(Int64(value)) }
  func encode(_ value: Int8) { node.content = .integer(Int64(value)) }
  func encode(_ value: Int16) { node.content = .integer(Int64(value)) }
  func encode(_ value: Int32) { node.content = .integer(Int64(value)) }
  func encode(_ value: Int64) { node.content = .integer(value) }
  func encode(_ value: UInt) { node.content = .unsigned(UInt64(value)) }
  func encode(_ value: UInt8) { node.content = .unsigned(UInt64(value)) }
  func encode(_ value: UInt16) { node.content = .unsigned(UInt64(value)) }
  func encode(_ value: UInt32) { node.content = .unsigned(UInt64(value)) }
  func encode(_ value: UInt64) { node.content = .unsigned(value) }

  func encode<Value: Encodable>(_ value: Value) throws {
    node.content = try ArchiveNode(of: value, depth: depth + 1).content
  }
}

/// Writes the properties of a structure one after another.
struct ArchiveFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: ArchiveNode
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { node.addField(key.stringValue).content = .absent }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    node.addField(key.stringValue).content =
      try ArchiveNode(of: value, depth: depth + 1).content
  }

  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    try encode(value, forKey: key)
  }

  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: String?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: Float?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: Int8?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: Int16?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: Int32?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: Int64?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: UInt?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: UInt8?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: UInt16?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: UInt32?, forKey key: Key) throws { try encode(value, forKey: key) }
  func encodeIfPresent(_ value: UInt64?, forKey key: Key) throws { try encode(value, forKey: key) }

  // The case of an enum: its key tells which.
  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder(key).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    ArchiveEncoder(node: node.addField("super", isKeyed: true), depth: depth + 1)
  }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }

  private func encoder(_ key: Key) -> ArchiveEncoder {
    ArchiveEncoder(node: node.addField(key.stringValue, isKeyed: true), depth: depth + 1)
  }
}

/// Writes the elements of an array one after another.
struct ArchiveItems: UnkeyedEncodingContainer {
  let node: ArchiveNode
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  var count: Int {
    guard case .items(let items) = node.content else { return 0 }
    return items.count
  }

  func encodeNil() { node.addItem().content = .absent }

  func encode<Value: Encodable>(_ value: Value) throws {
    node.addItem().content = try ArchiveNode(of: value, depth: depth + 1).content
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    superEncoder().container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    superEncoder().unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    ArchiveEncoder(node: node.addItem(), depth: depth + 1)
  }
}
