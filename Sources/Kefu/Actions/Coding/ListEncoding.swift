import KefuValues

/// Encodes the structures of an array one after another.
struct ListEncoding: UnkeyedEncodingContainer {
  let result: EncodedValue
  let codingPath: [any CodingKey]

  init(result: EncodedValue, codingPath: [any CodingKey]) {
    self.result = result
    self.codingPath = codingPath
    if case .list = result.content { return }
    result.content = .list([])
  }

  var count: Int {
    guard case .list(let items) = result.content else { return 0 }
    return items.count
  }

  func encodeNil() throws { _ = next() }

  func encode<Value: Encodable>(_ value: Value) throws {
    let path = codingPath + [ListIndex(count)]
    try ValueEncoding(result: next(), codingPath: path).encode(value)
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder().container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder().unkeyedContainer() }

  func superEncoder() -> any Encoder { encoder() }

  private func encoder() -> ActionValueEncoder {
    let path = codingPath + [ListIndex(count)]
    return ActionValueEncoder(result: next(), codingPath: path)
  }

  private func next() -> EncodedValue {
    guard case .list(var items) = result.content else { return EncodedValue() }
    let item = EncodedValue()
    items.append(item)
    result.content = .list(items)
    return item
  }
}
