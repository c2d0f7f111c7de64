internal import KefuDialogue
internal import KefuValues

/// Reads what `with`, `set` and `fill` give: a variable or a constant.
struct ValueReader {
  let scope: Scope

  /// A value and whether it may be empty.
  struct Value: Hashable {
    var operand: Operand
    var mayBeUnset = false
  }

  /// The value of a scalar that must fit a type; `nil` after reporting why there is none.
  func value(
    _ scalar: Scalar, for subject: String, type: ValueType, problems: inout Problems
  ) -> Value? {
    guard var tokens = try? ConditionScanner.tokens(of: scalar.text) else {
      report(scalar, for: subject, problems: &problems)
      return nil
    }
    let mayBeUnset = tokens.count == 2 && tokens[1].kind == .sign("?")
    if mayBeUnset { tokens.removeLast() }
    guard tokens.count == 1, let token = tokens.first else {
      report(scalar, for: subject, problems: &problems)
      return nil
    }
    let span = scalar.span(offset: token.offset, length: token.length)
    if case .word(let word) = token.kind, mayBeUnset || !type.options.contains(word),
      let found = scope.type(of: word)
    {
      guard scope.fits(word, type) else {
        problems.report(
          .typeMismatch(
            .value(subject: subject, expected: type.phrase, found: found.phrase)), at: span)
        return nil
      }
      return Value(operand: .variable(VariableName(rawValue: word)), mayBeUnset: mayBeUnset)
    }
    let reader = ConstantReader(subject: subject, scope: scope)
    return reader.constant(token, type: type, at: span, problems: &problems)
      .map { Value(operand: .constant($0)) }
  }

  private func report(_ scalar: Scalar, for subject: String, problems: inout Problems) {
    problems.report(
      .badValue(
        subject: "'\(subject)'", value: scalar.text,
        expected: "a variable, a number, a day, yes, no, an option, or a text as in '\"text\"'"),
      at: scalar.span)
  }
}
