#if Store
  /// Writes a value into a text.
  struct JSONTextEncoder: Encoder {
    let text: JSONText
    /// How many objects and arrays the value stands in.
    let depth: Int
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
      text.open("{", UInt8(ascii: "}"), at: depth)
      return KeyedEncodingContainer(JSONTextFields(text: text, depth: depth + 1))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
      text.open("[", UInt8(ascii: "]"), at: depth)
      return JSONTextItems(text: text, depth: depth + 1)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONTextValue(text: text) }
  }

  /// Writes one value.
  struct JSONTextValue: SingleValueEncodingContainer {
    let text: JSONText
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { text.raw("null") }
    func encode(_ value: Bool) { value ? text.raw("true") : text.raw("false") }
    func encode(_ value: String) { text.string(value) }
    func encode(_ value: Double) throws {
      guard value.isFinite else {
        throw EncodingError.invalidValue(
          value, .init(codingPath: [], debugDescription: "JSON has no such number"))
      }
      text.number("\(value)")
    }
    func encode(_ value: Float) throws { try encode(Double(value)) }
    func encode(_ value: Int) { text.number("\(value)") }
    func encode(_ value: Int8) { text.number("\(value)") }
    func encode(_ value: Int16) { text.number("\(value)") }
    func encode(_ value: Int32) { text.number("\(value)") }
    func encode(_ value: Int64) { text.number("\(value)") }
    func encode(_ value: UInt) { text.number("\(value)") }
    func encode(_ value: UInt8) { text.number("\(value)") }
    func encode(_ value: UInt16) { text.number("\(value)") }
    func encode(_ value: UInt32) { text.number("\(value)") }
    func encode(_ value: UInt64) { text.number("\(value)") }
    func encode<Value: Encodable>(_ value: Value) throws { try text.write(value) }
  }

  /// Writes the fields of an object.
  struct JSONTextFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let text: JSONText
    let depth: Int
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {
      text.key(key.stringValue, at: depth)
      text.raw("null")
    }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      text.key(key.stringValue, at: depth)
      try text.write(value)
    }

    func nestedContainer<NestedKey: CodingKey>(
      keyedBy keyType: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
      superEncoder(forKey: key).container(keyedBy: keyType)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      superEncoder(forKey: key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder {
      text.key("super", at: depth)
      return JSONTextEncoder(text: text, depth: depth)
    }

    func superEncoder(forKey key: Key) -> any Encoder {
      text.key(key.stringValue, at: depth)
      return JSONTextEncoder(text: text, depth: depth)
    }
  }

  /// Writes the items of an array.
  struct JSONTextItems: UnkeyedEncodingContainer {
    let text: JSONText
    let depth: Int
    private(set) var count = 0
    var codingPath: [any CodingKey] { [] }

    init(text: JSONText, depth: Int) {
      self.text = text
      self.depth = depth
    }

    mutating func encodeNil() {
      next()
      text.raw("null")
    }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
      next()
      try text.write(value)
    }

    mutating func nestedContainer<NestedKey: CodingKey>(
      keyedBy keyType: NestedKey.Type
    ) -> KeyedEncodingContainer<NestedKey> {
      superEncoder().container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      superEncoder().unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
      next()
      return JSONTextEncoder(text: text, depth: depth)
    }

    private mutating func next() {
      text.next(at: depth)
      count += 1
    }
  }
#endif
