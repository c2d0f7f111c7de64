internal import KefuValues

/// A word, a constant or a sign of a condition, and where it stands in scalars.
struct ConditionToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word(String)
    case number(Double)
    case date(CivilDate)
    /// Between double quotes.
    case text(String)
    /// `==`, `(`, `,` and the like.
    case sign(String)
  }

  var kind: Kind
  var offset: Int
  var length: Int
}

/// Something wrong in a condition, and where: scalars of its text.
struct ConditionProblem: Error {
  var fault: ConditionFault
  var offset: Int
  var length = 1
}

/// Cuts a condition or a value into tokens.
struct ConditionScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// The tokens in order.
  static func tokens(of text: String) throws(ConditionProblem) -> [ConditionToken] {
    var scanner = ConditionScanner(scalars: Array(text.unicodeScalars))
    var tokens: [ConditionToken] = []
    while let token = try scanner.next() { tokens.append(token) }
    return tokens
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func next() throws(ConditionProblem) -> ConditionToken? {
    while position < scalars.count, scalars[position] == " " || scalars[position] == "\t" {
      position += 1
    }
    guard position < scalars.count else { return nil }
    let start = position
    let kind = try kind(at: start)
    return ConditionToken(kind: kind, offset: start, length: position - start)
  }

  private mutating func kind(at start: Int) throws(ConditionProblem) -> ConditionToken.Kind {
    let scalar = scalars[start]
    if scalar == "\"" { return .text(try text(from: start)) }
    if scalar.isWordStart { return .word(taken { $0.isWordStart || $0.isASCIIDigit }) }
    let isNegative = scalar == "-" && start + 1 < scalars.count && scalars[start + 1].isASCIIDigit
    if scalar.isASCIIDigit || isNegative { return try constant(from: start) }
    return .sign(try sign(at: start))
  }

  /// A number or a day.
  private mutating func constant(
    from start: Int
  ) throws(ConditionProblem) -> ConditionToken.Kind {
    let text = taken { $0.isASCIIDigit || $0 == "-" || $0 == "." || $0.isWordStart }
    if text.utf8.count == 10, let date = CivilDate(text) { return .date(date) }
    let isPlain = text.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
    if isPlain, text.last?.isNumber == true, let number = Double(text) { return .number(number) }
    throw ConditionProblem(fault: .badConstant(text), offset: start, length: position - start)
  }

  /// What stands between double quotes, in which a backslash stands before a quote or a backslash.
  private mutating func text(from start: Int) throws(ConditionProblem) -> String {
    var text = String.UnicodeScalarView()
    position += 1
    while position < scalars.count, scalars[position] != "\"" {
      if scalars[position] == "\\", position + 1 < scalars.count { position += 1 }
      text.append(scalars[position])
      position += 1
    }
    guard position < scalars.count else {
      throw ConditionProblem(
        fault: .unclosedText, offset: start, length: scalars.count - start)
    }
    position += 1
    return String(text)
  }

  private mutating func sign(at start: Int) throws(ConditionProblem) -> String {
    let rest = scalars[start..<min(start + 2, scalars.count)]
    var two = String.UnicodeScalarView()
    two.append(contentsOf: rest)
    for sign in ["==", "!=", "<=", ">="] where String(two) == sign {
      position += 2
      return sign
    }
    let others = ["&&": "and", "||": "or"]
    if let word = others[String(two)] {
      throw ConditionProblem(
        fault: .otherOperator(String(two), word: word), offset: start, length: 2)
    }
    let one = String(scalars[start])
    let known = ["<", ">", "(", ")", "[", "]", ",", "?"]
    guard known.contains(one) else {
      let words = ["=": "==", "!": "not", "“": "\"", "”": "\"", "（": "(", "）": ")", "，": ","]
      let fault =
        words[one].map { ConditionFault.otherOperator(one, word: $0) } ?? .badCharacter(one)
      throw ConditionProblem(fault: fault, offset: start)
    }
    position += 1
    return one
  }

  private mutating func taken(_ belongs: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    repeat {
      text.append(scalars[position])
      position += 1
    } while position < scalars.count && belongs(scalars[position])
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var isWordStart: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_"
  }

  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
