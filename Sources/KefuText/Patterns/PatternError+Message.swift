extension PatternError: CustomStringConvertible {
  /// The message and the hint.
  package var description: String { "\(message); \(hint)" }

  /// What is wrong: a clause in lower case, without a full stop.
  package var message: String {
    switch kind {
    case .unclosedGroup: "this '(' is never closed"
    case .closesNothing(let scalar): "this '\(scalar)' closes nothing"
    case .unclosedClass: "this '[' is never closed"
    case .emptyClass: "this class is empty"
    case .classMatchesNothing: "this class excludes every character"
    case .nestedClass: "a '[' inside a class"
    case .reversedRange(let low, let high): "the range '\(low)-\(high)' runs backwards"
    case .rangeOfClass: "a range needs a single character at each end"
    case .repeatsNothing(let scalar): "this '\(scalar)' repeats nothing"
    case .repeatedQuantifier(let scalar): "this '\(scalar)' follows another quantifier"
    case .possessiveQuantifier: "possessive quantifiers are not supported"
    case .malformedBounds: "this '{' does not begin a count"
    case .reversedBounds(let low, let high): "the count '{\(low),\(high)}' runs backwards"
    case .repetitionAboveLimit: "a count is at most \(PatternLimits.repetition)"
    case .programAboveLimit: "the counts multiply to a pattern that is too large"
    case .nestingAboveLimit: "groups nest at most \(PatternLimits.nesting) deep"
    case .backreference: "references back to a group are not supported"
    case .lookAround: "looking ahead or behind is not supported"
    case .atomicGroup: "atomic groups are not supported"
    case .flags: "the only flag is '(?i)', at the start of the pattern"
    case .unknownGroup: "no group begins like this"
    case .groupName: "this is not a name for a group"
    case .repeatedGroupName(let name): "another group is called '\(name)'"
    case .unknownEscape(let scalar): "'\\\(scalar)' means nothing here"
    case .boundaryInClass: "a word boundary is not a character and cannot stand in a class"
    case .trailingBackslash: "this '\\' escapes nothing"
    case .unicodeEscape: "this is not a Unicode scalar"
    case .unknownProperty(let name): "'\(name)' is not a known property"
    }
  }

  /// How to repair it: an imperative clause in lower case, without a full stop.
  package var hint: String {
    switch kind {
    case .unclosedGroup: "add ')', or write '\\(' for the character"
    case .closesNothing(let scalar): "remove it, or write '\\\(scalar)' for the character"
    case .unclosedClass: "add ']', or write '\\[' for the character"
    case .emptyClass: "put characters between the brackets; write '\\]' for a bracket"
    case .classMatchesNothing: "remove '^' or one of the classes in it"
    case .nestedClass: "write '\\[' for the character"
    case .reversedRange(let low, let high): "write '\(high)-\(low)'"
    case .rangeOfClass: "write '\\-' for a hyphen"
    case .repeatsNothing(let scalar):
      "put it after a character or a group, or write '\\\(scalar)' for the character"
    case .repeatedQuantifier: "keep one, or put the part before it into '(?:…)'"
    case .possessiveQuantifier: "remove '+'; matching never slows down without it"
    case .malformedBounds: "write '{2}', '{2,}' or '{2,5}', or '\\{' for the character"
    case .reversedBounds(let low, let high): "write '{\(high),\(low)}'"
    case .repetitionAboveLimit: "write '{m,}' or '+' for a count without limit"
    case .programAboveLimit: "lower the counts, or write '+' or '*'"
    case .nestingAboveLimit: "remove parentheses that are not needed"
    case .backreference: "match both parts and compare them in a guard"
    case .lookAround: "match the surroundings too, and capture the wanted part with '(…)'"
    case .atomicGroup: "write '(?:…)'; matching never slows down without it"
    case .flags: "begin the pattern with '(?i)', or write both cases such as '[Aa]'"
    case .unknownGroup: "write '(…)', '(?:…)' or '(?<name>…)'"
    case .groupName: "write '(?<name>…)' with letters, digits and '_', a letter first"
    case .repeatedGroupName: "give each group a name of its own"
    case .unknownEscape(let scalar): Self.hint(forEscape: scalar)
    case .boundaryInClass: "write it outside the brackets"
    case .trailingBackslash: "write '\\\\' for the character"
    case .unicodeEscape: "write up to six hexadecimal digits in braces, such as '\\u{4E00}'"
    case .unknownProperty: "write '\\p{Han}' or '\\p{Latin}'"
    }
  }

  private static func hint(forEscape scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "A": "write '^' for the start of the text"
    case "z", "Z": "write '$' for the end of the text"
    case "x": "write '\\u{…}' for a character by its number"
    case "N", "R", "v", "f", "h": "write '\\s' for white space or '\\n' for a line feed"
    default: "remove '\\'"
    }
  }
}
