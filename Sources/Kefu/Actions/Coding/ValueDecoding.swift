import KefuValues

/// Decodes one value.
struct ValueDecoding: SingleValueDecodingContainer {
  let content: ActionValueDecoder.Content
  let codingPath: [any CodingKey]
  let log: FieldLog?

  // What is unset is absent from its record, so that nothing that is there is nil.
  func decodeNil() -> Bool { false }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .value(.yesNo(let flag)) = content else { throw mismatch(type) }
    return flag
  }

  func decode(_ type: String.Type) throws -> String {
    switch content {
    case .value(.text(let text)): return text
    case .value(.date(let date)): return date.text
    case .value(.number), .value(.yesNo), .value(.list), .record: throw mismatch(type)
    }
  }

  func decode(_ type: Double.Type) throws -> Double { try number(type) }

  func decode(_ type: Float.Type) throws -> Float { Float(try number(type)) }

  func decode(_ type: Int.Type) throws -> Int { try integer(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    switch content {
    case .value(let value):
      if let value = value as? Value { return value }
      if type == CivilDate.self, case .date(let date) = value, let date = date as? Value {
        return date
      }
    case .record(let fields):
      if let record = SlotRecord(fields) as? Value { return record }
      if let fields = fields as? Value { return fields }
    }
    return try Value(from: ActionValueDecoder(content, codingPath: codingPath, log: log))
  }

  private func number(_ type: Any.Type) throws -> Double {
    guard case .value(.number(let number)) = content else { throw mismatch(type) }
    return number
  }

  private func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    let number = try number(type)
    guard let integer = Number(exactly: number) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: codingPath,
          debugDescription: "\(SlotValue.number(number).text) does not fit in \(type)"))
    }
    return integer
  }

  private func mismatch(_ type: Any.Type) -> DecodingError {
    .typeMismatch(
      type,
      .init(
        codingPath: codingPath,
        debugDescription: "the type wants \(type) where there is \(content.kind)"))
  }
}
