import KefuValues

/// Decodes the fields of a record by the names of properties.
struct RecordDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let fields: [String: SlotValue]
  let codingPath: [any CodingKey]
  let log: FieldLog?

  var allKeys: [Key] {
    fields.keys.sorted().compactMap { name in
      log?.add(name, at: codingPath)
      return Key(stringValue: name) ?? Key(stringValue: FieldName.camelCase(name))
    }
  }

  func contains(_ key: Key) -> Bool {
    log?.add(key.stringValue, at: codingPath)
    return name(of: key) != nil
  }

  func decodeNil(forKey key: Key) throws -> Bool { !contains(key) }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try value(key).decode(type) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try value(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key).decode(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key).decode(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).decode(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key).decode(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key).decode(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key).decode(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key).decode(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key).decode(type) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).decode(type)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try decoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    ActionValueDecoder(.record(fields), codingPath: codingPath, log: log)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

  private func decoder(_ key: Key) throws -> ActionValueDecoder {
    let value = try value(key)
    return ActionValueDecoder(value.content, codingPath: value.codingPath, log: log)
  }

  private func value(_ key: Key) throws -> ValueDecoding {
    log?.add(key.stringValue, at: codingPath)
    guard let name = name(of: key), let value = fields[name] else {
      throw DecodingError.keyNotFound(
        key,
        .init(
          codingPath: codingPath, debugDescription: "'\(key.stringValue)' is required and unset"))
    }
    return ValueDecoding(content: .value(value), codingPath: codingPath + [key], log: log)
  }

  private func name(of key: Key) -> String? {
    let name = key.stringValue
    return fields[name] != nil ? name : FieldName.matching(name, among: fields.keys)
  }
}
