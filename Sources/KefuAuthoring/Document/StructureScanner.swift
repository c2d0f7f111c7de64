internal import KefuValues

/// Looks through a file line by line before YAML is parsed.
///
/// It finds the blocks of text, whose lines Kefu reads itself, and refuses what must not reach the parser:
/// aliases (a few lines of them expand without end), and nesting that would exhaust the stack of a
/// parser that recurses. It also sees every duplicate key, where the parser stops at the first. Where a
/// plain text runs over several lines it is stricter than YAML.
struct StructureScanner {
  /// No file of an assistant comes near it.
  static let maximumDepth = 64
  /// After so many problems the rest of a file is left alone.
  static let maximumProblems = 100

  let source: SourceText
  var problems: Problems
  private(set) var structure = Structure()
  /// The open block collections, by increasing indentation.
  private var collections: [OpenCollection] = []
  /// The open brackets and braces.
  private var flows: [OpenCollection] = []
  private var openQuote: UInt8?
  private var isOver = false
  /// How many problems there may be before the scan is over.
  private let limit: Int
  /// The last place whose column was counted, so that long lines are counted once.
  private var ruler = (line: -1, position: 0, column: 1)

  private struct OpenCollection {
    var column: Int
    /// Where each key first stood.
    var keys: [String: SourceLocation] = [:]
  }

  init(_ source: SourceText, problems: Problems) {
    self.source = source
    self.problems = problems
    limit = problems.count + StructureScanner.maximumProblems
  }

  /// Looks at every line; the result is of use only if no problem was reported.
  mutating func scan() {
    var line = 0
    while line < source.lines.count, !isOver { line = scan(line: line) }
  }

  /// Looks at one line, and at the block that it may open; returns the next line.
  private mutating func scan(line: Int) -> Int {
    let range = source.lines[line]
    var position = range.lowerBound
    if let quote = openQuote {
      guard let end = endOfQuoted(quote, from: position, line: line) else { return line + 1 }
      openQuote = nil
      position = end
    } else if flows.isEmpty {
      let indentation = source.indentation(ofLine: line)
      position += indentation
      guard position < range.upperBound else { return line + 1 }
      if indentation == 0, let after = marker(at: position, line: line) {
        collections = []
        position = after
      } else if source.bytes[position] != UInt8(ascii: "#") {
        while let last = collections.last, last.column > indentation { collections.removeLast() }
      }
    }
    return scanNodes(from: position, line: line)
  }

  /// The end of `---`, `...` or a directive at the beginning of a line.
  private mutating func marker(at position: Int, line: Int) -> Int? {
    let range = position..<source.lines[line].upperBound
    let bytes = source.bytes[range]
    if bytes.first == UInt8(ascii: "%") {
      report(.directive(source.text(range)), line: line, bytes: range)
      return range.upperBound
    }
    guard bytes.starts(with: "---".utf8) || bytes.starts(with: "...".utf8) else { return nil }
    guard bytes.count == 3 || bytes[position + 3].isBlank else { return nil }
    return position + 3
  }

  private mutating func scanNodes(from start: Int, line: Int) -> Int {
    let range = source.lines[line]
    var position = start
    while position < range.upperBound, !isOver {
      let byte = source.bytes[position]
      switch byte {
      case .space, .tab:
        position += 1
      case UInt8(ascii: "#"):
        if position == range.lowerBound || source.bytes[position - 1].isBlank { return line + 1 }
        position = scanPlain(from: position, line: line)
      case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
        position = scanProperty(byte, from: position, line: line)
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        flows.append(OpenCollection(column: -1))
        checkDepth(at: position, line: line)
        position += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","):
        if byte != UInt8(ascii: ",") { _ = flows.popLast() }
        position += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = endOfQuoted(byte, from: position + 1, line: line) else {
          openQuote = byte
          return line + 1
        }
        position = endOfKey(position + 1..<end - 1, from: end, start: position, line: line)
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        if flows.isEmpty, let next = scanBlock(from: position, line: line) { return next }
        position = scanPlain(from: position, line: line)
      case UInt8(ascii: "-") where flows.isEmpty && isIndicator(at: position, line: line):
        open(column: position - range.lowerBound, at: position, line: line)
        position += 1
      case UInt8(ascii: "?") where isIndicator(at: position, line: line):
        report(.explicitKey, line: line, bytes: position..<position + 1)
        position += 1
      default:
        position = scanPlain(from: position, line: line)
      }
    }
    return line + 1
  }

  /// Whether the byte is followed by a blank or the end of the line.
  private func isIndicator(at position: Int, line: Int) -> Bool {
    let next = position + 1
    return next >= source.lines[line].upperBound || source.bytes[next].isBlank
  }

  private mutating func scanProperty(_ byte: UInt8, from start: Int, line: Int) -> Int {
    let rest = start + 1..<source.lines[line].upperBound
    let stops: [UInt8] = [.space, .tab] + Array(",[]{}".utf8)
    let end = rest.first { stops.contains(source.bytes[$0]) } ?? rest.upperBound
    let name = source.text(start + 1..<end)
    let feature: YAMLFeature =
      switch byte {
      case UInt8(ascii: "&"): .anchor(name)
      case UInt8(ascii: "*"): .alias(name)
      default: .tag(name)
      }
    report(feature, line: line, bytes: start..<end)
    return end
  }

  /// The end of a quoted text, after its quote; `nil` if it goes on in the next line.
  private func endOfQuoted(_ quote: UInt8, from start: Int, line: Int) -> Int? {
    let end = source.lines[line].upperBound
    var position = start
    while position < end {
      let byte = source.bytes[position]
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        position += 1
      } else if byte == quote {
        let isDoubled = position + 1 < end && source.bytes[position + 1] == quote
        guard isDoubled, quote == UInt8(ascii: "'") else { return position + 1 }
        position += 1
      }
      position += 1
    }
    return nil
  }

  private mutating func scanPlain(from start: Int, line: Int) -> Int {
    let end = source.lines[line].upperBound
    var position = start
    var previous: UInt8 = 0
    while position < end {
      let byte = source.bytes[position]
      if byte == UInt8(ascii: "#"), previous.isBlank { break }
      if byte == UInt8(ascii: ":"), endsKey(at: position, line: line) {
        return endOfKey(start..<position, from: position, start: start, line: line)
      }
      if !flows.isEmpty, ",[]{}".utf8.contains(byte), position > start { break }
      previous = byte
      position += 1
    }
    return position
  }

  /// Whether a colon here ends a key: a blank, the end of the line or a bracket follows.
  private func endsKey(at position: Int, line: Int) -> Bool {
    if isIndicator(at: position, line: line) { return true }
    return !flows.isEmpty && ",[]{}".utf8.contains(source.bytes[position + 1])
  }

  /// Notes a key if a colon follows; returns where to go on.
  private mutating func endOfKey(
    _ key: Range<Int>, from position: Int, start: Int, line: Int
  ) -> Int {
    let range = source.lines[line]
    var colon = position
    while colon < range.upperBound, source.bytes[colon].isBlank { colon += 1 }
    guard colon < range.upperBound, source.bytes[colon] == UInt8(ascii: ":") else {
      return position
    }
    if flows.isEmpty { open(column: start - range.lowerBound, at: start, line: line) }
    note(key: key, line: line)
    return colon + 1
  }

  private mutating func note(key: Range<Int>, line: Int) {
    var end = key.upperBound
    while end > key.lowerBound, source.bytes[end - 1].isBlank { end -= 1 }
    let text = source.text(key.lowerBound..<end)
    let span = self.span(line: line, bytes: key.lowerBound..<end)
    if text == "<<" { report(.yamlFeature(.merge), at: span) }
    let known: SourceLocation?
    if flows.isEmpty {
      guard let last = collections.indices.last else { return }
      known = collections[last].keys[text]
      collections[last].keys[text] = known ?? span.location
    } else {
      let last = flows.count - 1
      known = flows[last].keys[text]
      flows[last].keys[text] = known ?? span.location
    }
    if let known { report(.duplicateKey(text), at: span, related: [.firstHere(known)]) }
  }

  /// Reads the header of a block and passes over its lines; `nil` if it is no header.
  private mutating func scanBlock(from start: Int, line: Int) -> Int? {
    let end = source.lines[line].upperBound
    var position = start + 1
    var hasIndicator = false
    while position < end {
      let byte = source.bytes[position]
      guard byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { break }
      if byte.isDigit { hasIndicator = true }
      position += 1
    }
    let header = start..<position
    let blanks = position
    while position < end, source.bytes[position].isBlank { position += 1 }
    guard position == end || (position > blanks && source.bytes[position] == UInt8(ascii: "#"))
    else { return nil }
    let parent = collections.last?.column ?? -1
    var next = line + 1
    var last = next
    while next < source.lines.count {
      if !source.isBlank(line: next) {
        guard source.indentation(ofLine: next) > parent else { break }
        last = next + 1
      }
      next += 1
    }
    structure.blocks[line] = BlockExtent(
      isFolded: source.bytes[start] == UInt8(ascii: ">"), hasIndentationIndicator: hasIndicator,
      header: span(line: line, bytes: header), lines: line + 1..<last)
    return next
  }

  /// A block collection at a column: the one that is open there, or a new one.
  private mutating func open(column: Int, at position: Int, line: Int) {
    if let last = collections.last, last.column >= column { return }
    collections.append(OpenCollection(column: column))
    checkDepth(at: position, line: line)
  }

  private mutating func checkDepth(at position: Int, line: Int) {
    guard collections.count + flows.count > StructureScanner.maximumDepth, !isOver else {
      return
    }
    isOver = true
    let span = self.span(line: line, bytes: position..<position + 1)
    report(.deepNesting(limit: StructureScanner.maximumDepth), at: span)
  }

  private mutating func report(_ feature: YAMLFeature, line: Int, bytes: Range<Int>) {
    report(.yamlFeature(feature), at: span(line: line, bytes: bytes))
  }

  private mutating func report(
    _ problem: Problem, at span: SourceSpan, related: [Diagnostic.Note] = []
  ) {
    problems.report(problem, at: span, related: related)
    if problems.count >= limit { isOver = true }
  }

  private mutating func span(line: Int, bytes: Range<Int>) -> SourceSpan {
    if ruler.line != line || ruler.position > bytes.lowerBound {
      ruler = (line, source.lines[line].lowerBound, 1)
    }
    ruler.column += source.scalarCount(ruler.position..<bytes.lowerBound)
    ruler.position = bytes.lowerBound
    let location = SourceLocation(file: source.file, line: line + 1, column: ruler.column)
    return SourceSpan(location, length: source.scalarCount(bytes))
  }
}
