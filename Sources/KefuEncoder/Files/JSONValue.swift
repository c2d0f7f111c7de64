/// A JSON document, as model folders have them; what is not there is nil all the way down.
indirect enum JSONValue {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The value of a key of an object.
  subscript(_ key: String) -> JSONValue? { members?.first { $0.key == key }?.value }

  var members: [(key: String, value: JSONValue)]? {
    if case .object(let members) = self { members } else { nil }
  }

  var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  var isTrue: Bool {
    if case .boolean(let flag) = self { flag } else { false }
  }

  var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// A whole number, if it is one and exact.
  var integer: Int? { number.flatMap { Int(exactly: $0) } }

  /// Reads a file.
  init(contentsOf path: String) throws(EncoderError) {
    let memory = try FileMemory(mapping: path)
    try self.init(memory.bytes, path: path)
  }

  /// Reads bytes; `path` is for errors.
  init(_ bytes: UnsafeRawBufferPointer, path: String) throws(EncoderError) {
    var reader = JSONReader(bytes)
    do {
      self = try reader.document()
    } catch {
      throw .malformed(path: path, problem: "\(error.message) at byte \(error.offset)")
    }
  }
}
