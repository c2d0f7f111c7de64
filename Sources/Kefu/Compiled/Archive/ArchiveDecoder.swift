import KefuValues

/// Reads a value from an archive.
struct ArchiveDecoder: Decoder {
  let reader: ArchiveReader
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(ArchivedFields(try FieldReading(reader)))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    ArchivedItems(reader: reader, total: try reader.count())
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    ArchivedValue(reader: reader)
  }
}

/// Reads one value.
struct ArchivedValue: SingleValueDecodingContainer {
  let reader: ArchiveReader
  var codingPath: [any CodingKey] { [] }

  // The protocol lets it not throw: what is damaged is found by what is read next.
  func decodeNil() -> Bool { (try? reader.bool()) == false }

  func decode(_ type: Bool.Type) throws -> Bool { try reader.bool() }
  func decode(_ type: String.Type) throws -> String { try reader.string() }
  func decode(_ type: Double.Type) throws -> Double { try reader.double() }
  func decode(_ type: Float.Type) throws -> Float { Float(try reader.double()) }
  func decode(_ type: Int.Type) throws -> Int { try reader.integer(as: type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try reader.integer(as: type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try reader.integer(as: type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try reader.integer(as: type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try reader.integer(as: type) }
  func decode(_ type: UInt.Type) throws -> UInt { try reader.integer(as: type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try reader.integer(as: type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try reader.integer(as: type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try reader.integer(as: type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try reader.integer(as: type) }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try reader.value(type) }
}

/// Reads the elements of an array one after another.
struct ArchivedItems: UnkeyedDecodingContainer {
  let reader: ArchiveReader
  let total: Int
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  /// Not told: who reserves memory by a count must not believe damaged bytes.
  var count: Int? { nil }
  var isAtEnd: Bool { currentIndex == total }

  init(reader: ArchiveReader, total: Int) {
    self.reader = reader
    self.total = total
  }

  mutating func decodeNil() throws -> Bool {
    guard try !reader.bool() else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode(_ type: String.Type) throws -> String {
    try advance()
    return try reader.string()
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try advance()
    return try reader.value(type)
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try superDecoder().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try superDecoder().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    try advance()
    return ArchiveDecoder(reader: reader)
  }

  private mutating func advance() throws {
    guard !isAtEnd else { throw DamagedArchive() }
    currentIndex += 1
  }
}
