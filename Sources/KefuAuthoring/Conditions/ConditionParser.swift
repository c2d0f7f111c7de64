internal import KefuDialogue

/// Parses the conditions of dialogues; the grammar is in `DialogueFormats.md`.
struct ConditionParser {
  /// No condition comes near it; it keeps the parser from exhausting the stack.
  private static let maximumDepth = 32

  private let tokens: [ConditionToken]
  private let end: Int
  private var position = 0
  private var depth = 0

  /// The condition that a text is.
  static func condition(of text: String) throws(ConditionProblem) -> Condition {
    let tokens = try ConditionScanner.tokens(of: text)
    var parser = ConditionParser(tokens: tokens, end: text.unicodeScalars.count)
    let condition = try parser.disjunction()
    guard let rest = parser.current else { return condition }
    throw parser.problem(.expected("'and', 'or' or the end"), at: rest)
  }

  private init(tokens: [ConditionToken], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  private var current: ConditionToken? {
    position < tokens.count ? tokens[position] : nil
  }

  private mutating func disjunction() throws(ConditionProblem) -> Condition {
    var parts = [try conjunction()]
    while take(word: "or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(ConditionProblem) -> Condition {
    var parts = [try negation()]
    while take(word: "and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(ConditionProblem) -> Condition {
    if take(word: "not") { return .not(try primary()) }
    return try primary()
  }

  private mutating func primary() throws(ConditionProblem) -> Condition {
    guard take(sign: "(") else { return try comparison() }
    depth += 1
    guard depth <= ConditionParser.maximumDepth else { throw problem(.tooDeep, at: current) }
    let inner = try disjunction()
    guard take(sign: ")") else { throw problem(.expected("')'"), at: current) }
    depth -= 1
    return inner
  }

  private mutating func comparison() throws(ConditionProblem) -> Condition {
    guard let token = current, case .word(let word) = token.kind,
      !ConditionParser.reserved.contains(word)
    else { throw problem(.expected("the name of a variable"), at: current) }
    position += 1
    let name = ConditionToken.Name(text: word, offset: token.offset)
    if take(word: "is") {
      let isNegated = take(word: "not")
      guard take(word: "set") else {
        throw problem(.expected(isNegated ? "'set'" : "'set' or 'not set'"), at: current)
      }
      return isNegated ? .not(.isSet(name)) : .isSet(name)
    }
    if take(word: "in") { return .isOneOf(name, try constants()) }
    if let token = current, token.kind == .word("not") {
      position += 1
      guard take(word: "in") else { throw problem(.expected("'in'"), at: current) }
      return .not(.isOneOf(name, try constants()))
    }
    guard let sign = current, case .sign(let text) = sign.kind,
      let comparison = Comparison(rawValue: text)
    else { return .variable(name) }
    position += 1
    return .compare(name, comparison, try operand())
  }

  private mutating func operand() throws(ConditionProblem) -> ConditionToken {
    guard let token = current else { throw problem(.expected("a value"), at: nil) }
    switch token.kind {
    case .sign: throw problem(.expected("a value"), at: token)
    case .word(let word) where ConditionParser.reserved.contains(word):
      throw problem(.expected("a value"), at: token)
    case .word, .number, .date, .text:
      position += 1
      return token
    }
  }

  private mutating func constants() throws(ConditionProblem) -> [ConditionToken] {
    guard take(sign: "[") else { throw problem(.expected("'['"), at: current) }
    var constants = [try operand()]
    while take(sign: ",") { constants.append(try operand()) }
    guard take(sign: "]") else { throw problem(.expected("',' or ']'"), at: current) }
    return constants
  }

  private static let reserved: Set<String> = ["and", "or", "not", "is", "in"]

  private mutating func take(word: String) -> Bool { take(.word(word)) }

  private mutating func take(sign: String) -> Bool { take(.sign(sign)) }

  private mutating func take(_ kind: ConditionToken.Kind) -> Bool {
    guard current?.kind == kind else { return false }
    position += 1
    return true
  }

  /// A problem at a token, or behind the last one.
  private func problem(_ fault: ConditionFault, at token: ConditionToken?) -> ConditionProblem {
    ConditionProblem(
      fault: fault, offset: token?.offset ?? max(0, end - 1), length: token?.length ?? 1)
  }
}
