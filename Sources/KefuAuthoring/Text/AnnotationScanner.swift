/// Takes the marks out of an example.
///
///     [text](entity)
///     [text]{"entity": "city", "role": "from", "value": "北京"}
///
/// A `[` that no `](` or `]{` follows is ordinary text. Backslashes before a bracket count: one makes
/// the bracket text, two stand for one.
struct AnnotationScanner {
  /// The example in UTF-8: every mark is ASCII, and places are turned into scalars at the end.
  private let bytes: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  /// The scalars of the output.
  private var outputCount = 0
  private var marks: [EntityMark] = []

  /// Reads a whole example.
  static func read(_ example: String) throws(AnnotationProblem) -> AnnotatedText {
    let isPlain = !example.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\\") }
    if isPlain { return AnnotatedText(text: example) }
    var scanner = AnnotationScanner(example)
    do throws(AnnotationProblem) {
      return try scanner.scan()
    } catch {
      var problem = error
      problem.offset = scanner.scalars(in: 0..<error.offset)
      problem.length = scanner.scalars(in: error.offset..<error.offset + error.length)
      throw problem
    }
  }

  private init(_ example: String) {
    bytes = Array(example.utf8)
    output.reserveCapacity(bytes.count)
  }

  /// How many scalars begin in a stretch of bytes.
  private func scalars(in range: Range<Int>) -> Int {
    bytes[range.clamped(to: 0..<bytes.count)].count { !$0.isContinuation }
  }

  private mutating func scan() throws(AnnotationProblem) -> AnnotatedText {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == .backslash {
        scanBackslashes()
      } else if byte == .bracket, let close = closingBracket(from: position + 1) {
        try scanMark(closingAt: close)
      } else {
        append(byte)
        position += 1
      }
    }
    for index in marks.indices {
      marks[index].entityOffset = scalars(in: 0..<marks[index].entityOffset)
    }
    return AnnotatedText(text: String(decoding: output, as: UTF8.self), marks: marks)
  }

  private mutating func append(_ byte: UInt8) {
    output.append(byte)
    if !byte.isContinuation { outputCount += 1 }
  }

  /// Copies a run of backslashes: halved before a bracket, as it is before anything else.
  private mutating func scanBackslashes() {
    let run = bytes[position...].prefix { $0 == .backslash }.count
    position += run
    let isBeforeBracket =
      position < bytes.count && (bytes[position] == .bracket || bytes[position] == .closingBracket)
    for _ in 0..<(isBeforeBracket ? run / 2 : run) { append(.backslash) }
    if isBeforeBracket, !run.isMultiple(of: 2) {
      append(bytes[position])
      position += 1
    }
  }

  /// The `]` that ends marked text from here, if `(` or `{` follows it and no other `[` comes first.
  private func closingBracket(from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case .backslash:
        let run = bytes[index...].prefix { $0 == .backslash }.count
        index += run.isMultiple(of: 2) ? run : run + 1
      case .bracket: return nil
      case .closingBracket:
        guard index + 1 < bytes.count else { return nil }
        return bytes[index + 1] == .parenthesis || bytes[index + 1] == .brace ? index : nil
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
      if bytes[position] == .backslash {
        scanBackslashes()
      } else {
        append(bytes[position])
        position += 1
      }
    }
    let range = lower..<outputCount
    position = close + 1
    guard !range.isEmpty else {
      throw AnnotationProblem(fault: .emptyText, offset: start, length: 2)
    }
    if bytes[position] == .parenthesis {
      try scanEntity(range: range, from: start)
    } else {
      try scanObject(range: range, from: start)
    }
  }

  /// `(entity)`.
  private mutating func scanEntity(range: Range<Int>, from start: Int) throws(AnnotationProblem) {
    let nameStart = position + 1
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: ")")) else {
      throw AnnotationProblem(
        fault: .unclosed("("), offset: position, length: bytes.count - position)
    }
    let entity = String(decoding: bytes[nameStart..<end], as: UTF8.self)
    guard entity.isSnakeCase else {
      throw AnnotationProblem(
        fault: .badEntity(entity), offset: nameStart, length: max(1, end - nameStart))
    }
    marks.append(EntityMark(entity: entity, entityOffset: nameStart, range: range))
    position = end + 1
  }

  /// `{"entity": …}`.
  private mutating func scanObject(range: Range<Int>, from start: Int) throws(AnnotationProblem) {
    var reader = FlatObjectReader(bytes: bytes, position: position)
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
          length: member.key.utf8.count + 2)
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

extension UInt8 {
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let bracket = UInt8(ascii: "[")
  fileprivate static let closingBracket = UInt8(ascii: "]")
  fileprivate static let parenthesis = UInt8(ascii: "(")
  fileprivate static let brace = UInt8(ascii: "{")
}
