import KefuValues

/// Encodes one value.
struct ValueEncoding: SingleValueEncodingContainer {
  let result: EncodedValue
  let codingPath: [any CodingKey]

  func encodeNil() { result.content = .nothing }
  func encode(_ value: Bool) { result.content = .value(.yesNo(value)) }
  func encode(_ value: String) { result.content = .value(.text(value)) }
  func encode(_ value: Double) throws { try encode(number: value) }
  func encode(_ value: Float) throws { try encode(number: Double(value)) }
  func encode(_ value: Int) throws { try encode(integer: value) }
  func encode(_ value: Int8) throws { try encode(integer: value) }
  func encode(_ value: Int16) throws { try encode(integer: value) }
  func encode(_ value: Int32) throws { try encode(integer: value) }
  func encode(_ value: Int64) throws { try encode(integer: value) }
  func encode(_ value: UInt) throws { try encode(integer: value) }
  func encode(_ value: UInt8) throws { try encode(integer: value) }
  func encode(_ value: UInt16) throws { try encode(integer: value) }
  func encode(_ value: UInt32) throws { try encode(integer: value) }
  func encode(_ value: UInt64) throws { try encode(integer: value) }

  func encode<Value: Encodable>(_ value: Value) throws {
    switch value {
    case let value as SlotValue: result.content = .value(value)
    case let date as CivilDate: result.content = .value(.date(date))
    case let record as SlotRecord:
      result.content = .record(
        record.fields.map { name, value in
          let field = EncodedValue()
          field.content = .value(value)
          return (name, field)
        })
    default: try value.encode(to: ActionValueEncoder(result: result, codingPath: codingPath))
    }
  }

  private func encode<Number: FixedWidthInteger>(integer: Number) throws {
    guard let number = Double(exactly: integer) else {
      throw EncodingError.invalidValue(
        integer,
        .init(codingPath: codingPath, debugDescription: "\(integer) is too large for a number"))
    }
    result.content = .value(.number(number))
  }

  private func encode(number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: codingPath, debugDescription: "\(number) is no number"))
    }
    result.content = .value(.number(number))
  }
}
