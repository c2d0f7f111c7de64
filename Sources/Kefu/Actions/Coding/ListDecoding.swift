import KefuValues

/// Decodes the records of a list one after another.
struct ListDecoding: UnkeyedDecodingContainer {
  let records: [SlotRecord]
  let codingPath: [any CodingKey]
  let log: FieldLog?
  private(set) var currentIndex = 0

  init(records: [SlotRecord], codingPath: [any CodingKey], log: FieldLog?) {
    self.records = records
    self.codingPath = codingPath
    self.log = log
  }

  var count: Int? { records.count }
  var isAtEnd: Bool { currentIndex == records.count }

  mutating func decodeNil() throws -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let decoder = try next()
    let value = try decoder.singleValueContainer().decode(type)
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    let container = try next().container(keyedBy: type)
    currentIndex += 1
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try next()
    currentIndex += 1
    return decoder
  }

  private func next() throws -> ActionValueDecoder {
    let path = codingPath + [ListIndex(currentIndex)]
    guard currentIndex < records.count else {
      throw DecodingError.valueNotFound(
        SlotRecord.self, .init(codingPath: path, debugDescription: "the list ends before"))
    }
    return ActionValueDecoder(
      .record(records[currentIndex].fields), codingPath: path, log: log)
  }
}

/// The place of a record in a list.
struct ListIndex: CodingKey {
  let intValue: Int?
  var stringValue: String { intValue.map { "\($0)" } ?? "" }

  init(_ index: Int) { intValue = index }
  init?(intValue: Int) { self.init(intValue) }
  init?(stringValue: String) { nil }
}
