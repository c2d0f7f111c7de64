/// Takes the marks out of an example.
///
///     [text](entity)
///     [text]{"entity": "city", "role": "from", "value": "北京"}
///
/// A `[` that no `](` or `]{` follows is ordinary text. Backslashes before a bracket count: one makes
/// the bracket text, two stand for one.
struct AnnotationScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var output = String.UnicodeScalarView()
  private var outputCount = 0
  private var marks: [EntityMark] = []

  /// Reads a whole example.
  static func read(_ example: String) throws(AnnotationProblem) -> AnnotatedText {
    let isPlain = !example.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\\") }
    if isPlain { return AnnotatedText(text: example) }
    var scanner = AnnotationScanner(example)
    return try scanner.scan()
  }

  private init(_ example: String) { scalars = Array(example.unicodeScalars) }

  private mutating func scan() throws(AnnotationProblem) -> AnnotatedText {
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == "\\" {
        scanBackslashes()
      } else if scalar == "[", let close = closingBracket(from: position + 1) {
        try scanMark(closingAt: close)
      } else {
        append(scalar)
        position += 1
      }
    }
    return AnnotatedText(text: String(output), marks: marks)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    output.append(scalar)
    outputCount += 1
  }

  /// Copies a run of backslashes: halved before a bracket, as it is before anything else.
  private mutating func scanBackslashes() {
    let run = scalars[position...].prefix { $0 == "\\" }.count
    position += run
    let isBeforeBracket =
      position < scalars.count && (scalars[position] == "[" || scalars[position] == "]")
    for _ in 0..<(isBeforeBracket ? run / 2 : run) { append("\\") }
    if isBeforeBracket, !run.isMultiple(of: 2) {
      append(scalars[position])
      position += 1
    }
  }

  /// The `]` that ends marked text from here, if `(` or `{` follows it and no other `[` comes first.
  private func closingBracket(from start: Int) -> Int? {
    var index = start
    while index < scalars.count {
      switch scalars[index] {
      case "\\":
        let run = scalars[index...].prefix { $0 == "\\" }.count
        index += run.isMultiple(of: 2) ? run : run + 1
      case "[": return nil
      case "]":
        guard index + 1 < scalars.count else { return nil }
        return scalars[index + 1] == "(" || scalars[index + 1] == "{" ? index : nil
      default: index += 1
      }
    }
    return nil
  }

  private mutating func scanMark(closingAt close: Int) throws(AnnotationProblem) {
    let start = position
    let lower = outputCount
    position += 1
    while position < close {
      if scalars[position] == "\\" {
        scanBackslashes()
      } else {
        append(scalars[position])
        position += 1
      }
    }
    let range = lower..<outputCount
    position = close + 1
    guard !range.isEmpty else {
      throw AnnotationProblem(fault: .emptyText, offset: start, length: 2)
    }
    if scalars[position] == "(" {
      try scanEntity(range: range, from: start)
    } else {
      try scanObject(range: range, from: start)
    }
  }

  /// `(entity)`.
  private mutating func scanEntity(range: Range<Int>, from start: Int) throws(AnnotationProblem) {
    let nameStart = position + 1
    guard let end = scalars[position...].firstIndex(of: ")") else {
      throw AnnotationProblem(
        fault: .unclosed("("), offset: position, length: scalars.count - position)
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[nameStart..<end])
    let entity = String(name)
    guard entity.isSnakeCase else {
      throw AnnotationProblem(
        fault: .badEntity(entity), offset: nameStart, length: max(1, end - nameStart))
    }
    marks.append(EntityMark(entity: entity, entityOffset: nameStart, range: range))
    position = end + 1
  }

  /// `{"entity": …}`.
  private mutating func scanObject(range: Range<Int>, from start: Int) throws(AnnotationProblem) {
    var reader = FlatObjectReader(scalars: scalars, position: position)
    let members = try reader.members()
    let whole = reader.position - position
    var mark = EntityMark(entity: "", entityOffset: position, range: range)
    for member in members {
      switch member.key {
      case "entity":
        mark.entity = member.value
        mark.entityOffset = member.valueOffset
      case "role": mark.role = member.value
      case "value": mark.value = member.value
      default:
        throw AnnotationProblem(
          fault: .unknownKey(member.key), offset: member.keyOffset,
          length: member.key.unicodeScalars.count + 2)
      }
    }
    guard members.contains(where: { $0.key == "entity" }) else {
      throw AnnotationProblem(fault: .missingEntity, offset: position, length: whole)
    }
    for name in [mark.entity, mark.role].compactMap(\.self) where !name.isSnakeCase {
      throw AnnotationProblem(fault: .badEntity(name), offset: position, length: whole)
    }
    marks.append(mark)
    position = reader.position
  }
}
