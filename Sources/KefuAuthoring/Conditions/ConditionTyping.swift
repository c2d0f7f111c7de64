internal import KefuDialogue
internal import KefuValues

/// Gives a condition its meaning among the variables of a dialogue.
struct ConditionTyping {
  let scope: Scope
  let scalar: Scalar

  /// The guard that a text stands for; `nil` after reporting why there is none.
  static func `guard`(
    _ scalar: Scalar, scope: Scope, problems: inout Problems
  ) -> Guard? {
    do throws(ConditionProblem) {
      let condition = try ConditionParser.condition(of: scalar.text)
      return ConditionTyping(scope: scope, scalar: scalar)
        .guard(condition, problems: &problems)
    } catch {
      problems.report(
        .badCondition(error.fault), at: scalar.span(offset: error.offset, length: error.length))
      return nil
    }
  }

  private func `guard`(_ condition: Condition, problems: inout Problems) -> Guard? {
    switch condition {
    case .variable(let name):
      guard let type = type(of: name, problems: &problems) else { return nil }
      guard type == .yesNo else {
        report(.condition(name.text, type.phrase), at: name, problems: &problems)
        return nil
      }
      return .isTrue(VariableName(rawValue: name.text))
    case .isSet(let name):
      guard type(of: name, problems: &problems) != nil else { return nil }
      return .isSet(VariableName(rawValue: name.text))
    case .compare(let name, let comparison, let operand):
      guard let type = comparable(name, problems: &problems) else { return nil }
      guard isFitting(comparison, for: type) else {
        report(.order(name.text, type.phrase), at: name, problems: &problems)
        return nil
      }
      return self.operand(operand, of: name, type: type, problems: &problems)
        .map { .compare(VariableName(rawValue: name.text), comparison, $0) }
    case .isOneOf(let name, let tokens):
      guard let type = comparable(name, problems: &problems) else { return nil }
      let constants = tokens.map {
        constant($0, of: name.text, type: type, problems: &problems)
      }
      guard constants.allSatisfy({ $0 != nil }) else { return nil }
      return .isOneOf(VariableName(rawValue: name.text), constants.compactMap(\.self))
    case .not(let inner):
      return self.guard(inner, problems: &problems).map { .not($0) }
    case .all(let parts): return guards(parts, problems: &problems).map { .all($0) }
    case .any(let parts): return guards(parts, problems: &problems).map { .any($0) }
    }
  }

  private func guards(_ conditions: [Condition], problems: inout Problems) -> [Guard]? {
    let guards = conditions.map { self.guard($0, problems: &problems) }
    return guards.contains(nil) ? nil : guards.compactMap(\.self)
  }

  private func isFitting(_ comparison: Comparison, for type: ValueType) -> Bool {
    switch comparison {
    case .equal, .notEqual: true
    case .less, .lessOrEqual, .greater, .greaterOrEqual: type.isOrdered
    }
  }

  private func operand(
    _ token: ConditionToken, of name: ConditionToken.Name, type: ValueType,
    problems: inout Problems
  ) -> Operand? {
    guard case .word(let word) = token.kind, !type.options.contains(word),
      !(type == .yesNo && (word == "yes" || word == "no")), let other = scope.type(of: word)
    else {
      return constant(token, of: name.text, type: type, problems: &problems)
        .map { .constant($0) }
    }
    guard type.isComparable(to: other) else {
      problems.report(
        .typeMismatch(.comparison(name.text, type.phrase, other: word, other.phrase)),
        at: span(token))
      return nil
    }
    return .variable(VariableName(rawValue: word))
  }

  private func constant(
    _ token: ConditionToken, of name: String, type: ValueType, problems: inout Problems
  ) -> SlotValue? {
    let reader = ConstantReader(subject: name, scope: scope)
    return reader.constant(token, type: type, at: span(token), problems: &problems)
  }

  private func comparable(
    _ name: ConditionToken.Name, problems: inout Problems
  ) -> ValueType? {
    guard let type = type(of: name, problems: &problems) else { return nil }
    guard !type.isList else {
      report(.list(name.text), at: name, problems: &problems)
      return nil
    }
    return type
  }

  private func type(of name: ConditionToken.Name, problems: inout Problems) -> ValueType? {
    if let type = scope.type(of: name.text) { return type }
    if !scope.isPartial {
      let span = scalar.span(offset: name.offset, length: name.length)
      problems.report(
        .unknownVariable(
          name.text, .condition(dialogue: scope.dialogue), known: scope.names), at: span)
    }
    return nil
  }

  private func report(
    _ fault: TypeFault, at name: ConditionToken.Name, problems: inout Problems
  ) {
    problems.report(
      .typeMismatch(fault), at: scalar.span(offset: name.offset, length: name.length))
  }

  private func span(_ token: ConditionToken) -> SourceSpan {
    scalar.span(offset: token.offset, length: token.length)
  }
}
