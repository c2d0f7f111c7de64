import KefuDialogue
import KefuValues

/// Compares the Swift types of an action with its declaration, by values that the declaration allows.
///
/// A type that refuses a text or a number for what it says, such as one that parses an address, is believed: no value is known that
/// it would take.
struct ActionComparison {
  /// Which side of the action is looked at.
  enum Side: String {
    case parameter
    case result
  }

  let declaration: ActionDeclaration

  init(_ declaration: ActionDeclaration) { self.declaration = declaration }

  /// What does not fit.
  func problems<Input: Decodable, Output: Codable>(
    input: Input.Type, output: Output.Type
  ) -> [Diagnostic] {
    problems(.parameter, declaration.parameters) { values, log in
      _ = try ActionValueDecoder.decode(Input.self, from: values, log: log)
      return nil
    }
      + problems(.result, declaration.results) { values, log in
        let output = try ActionValueDecoder.decode(Output.self, from: values, log: log)
        return try ActionValueEncoder.encode(output)
      }
  }

  /// Decodes values and, for results, encodes them again.
  private typealias Pass = ([String: SlotValue], FieldLog) throws -> [String: SlotValue]?

  private func problems(_ side: Side, _ fields: [Field], pass: Pass) -> [Diagnostic] {
    let log = FieldLog()
    let samples = FieldSamples(fields: fields)
    do {
      if let encoded = try pass(samples.full, log),
        case .failure(let misfit) = fields.fitting(encoded)
      {
        return [self.problem(with: misfit)]
      }
    } catch {
      // The first of several, for the decoding ends at it.
      return [problem(with: error, side)].compactMap { $0 }
    }
    var problems = namesProblems(side, log.names)
    for (field, trait, values) in samples.variations {
      do { _ = try pass(values, FieldLog()) } catch {
        if let problem = problem(of: trait, of: field, side) { problems.append(problem) }
      }
    }
    guard side == .result else { return problems }
    for (field, values) in samples.incomplete {
      guard let encoded = try? pass(values, FieldLog()),
        FieldName.matching(field.name.rawValue, among: encoded.keys) == nil
      else { continue }
      problems.append(
        problem(
          at: field,
          "the result '\(field.name.rawValue)' is required, but the Swift type may leave it out"))
    }
    return problems
  }

  private func problem(with misfit: Misfit) -> Diagnostic {
    let (field, name) = (misfit.field, misfit.field.name.rawValue)
    if misfit.value == nil {
      return problem(at: field, "the Swift type lacks the result '\(name)'")
    }
    return problem(
      at: field, "the Swift type gives something else than \(field.type.kind) as result '\(name)'")
  }

  /// What it says of the type that it refuses a variation.
  private func problem(
    of trait: FieldSamples.Trait, of field: Field, _ side: Side
  ) -> Diagnostic? {
    switch trait {
    case .option(let option): return unknownOption(option, of: field, side)
    case .absent:
      // A result that is always there is none the worse for it.
      guard side == .parameter else { return nil }
      return problem(
        at: field,
        "the parameter '\(field.name.rawValue)' is optional, but the Swift type requires it")
    }
  }
}
