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

  let scalars: [Unicode.Scalar]
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
          fault: .duplicateKey(key), offset: keyOffset, length: key.unicodeScalars.count + 2)
      }
      members.append(
        Member(key: key, keyOffset: keyOffset, value: value, valueOffset: valueOffset))
      skipBlanks()
      if take("}") { return members }
      guard take(",") else { throw fault("',' or '}' after the value", from: start) }
    }
  }

  private mutating func skipBlanks() {
    while position < scalars.count, scalars[position] == " " || scalars[position] == "\t" {
      position += 1
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }

  private func fault(_ expected: String, from start: Int) -> AnnotationProblem {
    guard position < scalars.count else {
      return AnnotationProblem(
        fault: .unclosed("{"), offset: start, length: scalars.count - start)
    }
    return AnnotationProblem(fault: .badJSON(expected: expected), offset: position, length: 1)
  }

  private mutating func string(
    expected: String, from start: Int
  ) throws(AnnotationProblem) -> String {
    guard take("\"") else { throw fault(expected, from: start) }
    var text = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      if scalar == "\"" { return String(text) }
      if scalar != "\\" {
        text.append(scalar)
      } else {
        text.append(try escaped(from: start))
      }
    }
    throw fault("a closing '\"'", from: start)
  }

  private mutating func escaped(from start: Int) throws(AnnotationProblem) -> Unicode.Scalar {
    let expected = "one of the escapes \\\" \\\\ \\/"
    guard position < scalars.count else { throw fault(expected, from: start) }
    let scalar = scalars[position]
    guard scalar == "\"" || scalar == "\\" || scalar == "/" else {
      throw fault(expected, from: start)
    }
    position += 1
    return scalar
  }
}
