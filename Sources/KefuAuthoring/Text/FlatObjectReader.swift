/// Reads a JSON object whose values are all strings.
struct FlatObjectReader {
  struct Member {
    var key: String
    /// Where the key's quote stands.
    var keyOffset: Int
    var value: String
    /// Where the value begins, after its quote.
    var valueOffset: Int
  }

  /// UTF-8, in which places are counted here.
  let bytes: [UInt8]
  /// At the opening brace before, after the closing brace afterwards.
  var position: Int

  /// The members in order; the keys are distinct.
  mutating func members() throws(AnnotationProblem) -> [Member] {
    let start = position
    position += 1
    var members: [Member] = []
    skipBlanks()
    if take("}") { return members }
    while true {
      skipBlanks()
      let keyOffset = position
      let key = try string(expected: "a key in double quotes", from: start)
      skipBlanks()
      guard take(":") else { throw fault("':' after the key", from: start) }
      skipBlanks()
      let valueOffset = position + 1
      let value = try string(expected: "a value in double quotes", from: start)
      if members.contains(where: { $0.key == key }) {
        throw AnnotationProblem(
          fault: .duplicateKey(key), offset: keyOffset, length: key.utf8.count + 2)
      }
      members.append(
        Member(key: key, keyOffset: keyOffset, value: value, valueOffset: valueOffset))
      skipBlanks()
      if take("}") { return members }
      guard take(",") else { throw fault("',' or '}' after the value", from: start) }
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position].isBlank {
      position += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private func fault(_ expected: String, from start: Int) -> AnnotationProblem {
    guard position < bytes.count else {
      return AnnotationProblem(
        fault: .unclosed("{"), offset: start, length: bytes.count - start)
    }
    return AnnotationProblem(fault: .badJSON(expected: expected), offset: position, length: 1)
  }

  private mutating func string(
    expected: String, from start: Int
  ) throws(AnnotationProblem) -> String {
    guard take("\"") else { throw fault(expected, from: start) }
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      text.append(byte == UInt8(ascii: "\\") ? try escaped(from: start) : byte)
    }
    throw fault("a closing '\"'", from: start)
  }

  private mutating func escaped(from start: Int) throws(AnnotationProblem) -> UInt8 {
    let expected = "one of the escapes \\\" \\\\ \\/"
    guard position < bytes.count, "\"\\/".utf8.contains(bytes[position]) else {
      throw fault(expected, from: start)
    }
    position += 1
    return bytes[position - 1]
  }
}
