/// Finds the arguments of an ICU message pattern, and what would make ICU refuse it.
///
/// An apostrophe quotes only before a brace (before `#` too within a plural); two stand for one.
struct TemplateScanner {
  /// An argument where a template names it.
  struct Argument: Hashable {
    var name: String
    var offset: Int
    /// `number`, `select` and the like; `nil` if it has none.
    var format: String?
    /// What a `select` chooses among.
    var selectors: [String] = []
  }

  /// Something wrong, and where: scalars of the pattern.
  struct Failure: Error {
    var fault: TemplateFault
    var offset: Int
    var length = 1
  }

  private static let simpleFormats = ["number", "date"]
  private static let choiceFormats = ["plural", "selectordinal", "select"]
  static let formats = simpleFormats + choiceFormats
  private static let maximumDepth = 16

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var arguments: [Argument] = []

  /// The arguments in order of their places, repetitions included.
  static func arguments(of pattern: String) throws(Failure) -> [Argument] {
    guard pattern.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") })
    else { return [] }
    var scanner = TemplateScanner(pattern)
    try scanner.scanMessage(depth: 0, inPlural: false)
    return scanner.arguments
  }

  private init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// Text and arguments up to the end, or up to the brace that ends a nested message.
  private mutating func scanMessage(depth: Int, inPlural: Bool) throws(Failure) {
    guard depth <= TemplateScanner.maximumDepth else {
      throw Failure(fault: .tooDeep, offset: position)
    }
    while let scalar = current {
      switch scalar {
      case "'": try scanApostrophe(inPlural: inPlural)
      case "{": try scanArgument(depth: depth)
      case "}":
        guard depth > 0 else { throw Failure(fault: .unopenedBrace, offset: position) }
        return
      default: position += 1
      }
    }
  }

  private mutating func scanApostrophe(inPlural: Bool) throws(Failure) {
    let start = position
    position += 1
    if current == "'" {
      position += 1
    } else if current == "{" || current == "}" || (inPlural && current == "#") {
      try skipQuoted(from: start)
    }
  }

  /// Passes the apostrophe that ends quoted text.
  private mutating func skipQuoted(from start: Int) throws(Failure) {
    while let scalar = current {
      position += 1
      guard scalar == "'" else { continue }
      guard current == "'" else { return }
      position += 1
    }
    throw Failure(fault: .unclosedQuote, offset: start, length: scalars.count - start)
  }

  private mutating func scanArgument(depth: Int) throws(Failure) {
    let brace = position
    position += 1
    let (name, offset) = word()
    // An unclosed brace runs into the text behind it: say so, rather than that its name is odd.
    guard scalars[brace...].contains("}") else {
      throw Failure(fault: .unclosedBrace, offset: brace)
    }
    guard name.isSnakeCase else {
      throw Failure(
        fault: .badArgumentName(name), offset: offset, length: name.unicodeScalars.count)
    }
    let index = arguments.count
    arguments.append(Argument(name: name, offset: offset))
    var last = (text: name, offset: offset)
    if current == "," {
      position += 1
      last = try scanFormat(of: index, brace: brace, depth: depth)
      arguments[index].format = last.text
    }
    guard current != nil else { throw Failure(fault: .unclosedBrace, offset: brace) }
    guard current == "}" else {
      throw Failure(
        fault: .noSeparator(after: last.text), offset: last.offset,
        length: last.text.unicodeScalars.count)
    }
    position += 1
  }

  /// The format and what follows it; returns its name.
  private mutating func scanFormat(
    of argument: Int, brace: Int, depth: Int
  ) throws(Failure) -> (text: String, offset: Int) {
    let (format, offset) = word()
    if TemplateScanner.choiceFormats.contains(format) {
      guard current == "," else {
        throw Failure(fault: .noChoices(format: format), offset: offset, length: format.count)
      }
      position += 1
      try scanChoices(of: argument, format: format, at: offset, brace: brace, depth: depth)
      return (format, offset)
    }
    guard TemplateScanner.simpleFormats.contains(format) else {
      throw Failure(
        fault: .unknownFormat(format), offset: offset, length: format.unicodeScalars.count)
    }
    if current == "," { try skipStyle(brace: brace) }
    return (format, offset)
  }

  /// Passes a style, in which every apostrophe quotes and braces are balanced.
  private mutating func skipStyle(brace: Int) throws(Failure) {
    var open = 0
    while let scalar = current {
      if scalar == "'" {
        let start = position
        position += 1
        try skipQuoted(from: start)
        continue
      }
      if scalar == "}", open == 0 { return }
      if scalar == "{" { open += 1 }
      if scalar == "}" { open -= 1 }
      position += 1
    }
    throw Failure(fault: .unclosedBrace, offset: brace)
  }

  /// `one {…} other {…}`.
  private mutating func scanChoices(
    of argument: Int, format: String, at offset: Int, brace: Int, depth: Int
  ) throws(Failure) {
    var hasOther = false
    var hasChoice = false
    while true {
      skipBlanks()
      guard let scalar = current else { throw Failure(fault: .unclosedBrace, offset: brace) }
      if scalar == "}" { break }
      let (selector, start) = word()
      if !hasChoice, format != "select", selector.hasPrefix("offset:") { continue }
      guard current == "{", !selector.isEmpty else {
        throw Failure(
          fault: .badChoice, offset: start, length: max(1, selector.unicodeScalars.count))
      }
      let inner = position
      position += 1
      try scanMessage(depth: depth + 1, inPlural: format != "select")
      guard current == "}" else { throw Failure(fault: .unclosedBrace, offset: inner) }
      position += 1
      hasChoice = true
      if format == "select" { arguments[argument].selectors.append(selector) }
      if selector == "other" { hasOther = true }
    }
    let fault: TemplateFault =
      hasChoice ? .missingOther(format: format) : .noChoices(format: format)
    guard hasOther else { throw Failure(fault: fault, offset: offset, length: format.count) }
  }

  private mutating func skipBlanks() {
    while let scalar = current, scalar.properties.isPatternWhitespace { position += 1 }
  }

  /// What stands up to a blank, a comma or a brace, with the blanks around it passed.
  private mutating func word() -> (text: String, offset: Int) {
    skipBlanks()
    let start = position
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != ",", scalar != "{", scalar != "}",
      !scalar.properties.isPatternWhitespace
    {
      text.append(scalar)
      position += 1
    }
    skipBlanks()
    return (String(text), start)
  }
}
