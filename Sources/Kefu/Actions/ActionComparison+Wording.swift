import KefuAuthoring
import KefuDialogue
import KefuValues

extension ActionComparison {
  /// Properties without a field, and fields without a property.
  func namesProblems(
    _ side: Side, _ names: [(path: [String], name: String)]
  ) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (path, name) in names {
      let fields = fields(side, at: path).fields.map(\.name.rawValue)
      guard FieldName.matching(name, among: fields) == nil else { continue }
      problems.append(undeclared(name, at: path, side))
    }
    for field in fields(side, at: []).fields
    where FieldName.matching(field.name.rawValue, among: names.filter(\.path.isEmpty).map(\.name))
      == nil
    {
      var problem = problem(
        at: field, "the Swift type has no property for the \(side) '\(field.name.rawValue)'")
      // It does no harm to know less than is given.
      problem.severity = .warning
      problems.append(problem)
    }
    return problems
  }

  /// What an error of the full sample says of the type; `nil` if nothing.
  func problem(with error: any Error, _ side: Side) -> Diagnostic? {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      return undeclared(key.stringValue, at: names(context.codingPath), side)
    case DecodingError.typeMismatch(_, let context):
      let place = fields(side, at: names(context.codingPath)).field
      return problem(
        at: place, "the \(side) '\(place?.name.rawValue ?? "")': \(context.debugDescription)")
    case DecodingError.dataCorrupted(let context):
      guard let field = fields(side, at: names(context.codingPath)).field,
        case .choice(let options) = field.type, let option = options.first
      else { return nil }
      return unknownOption(option.value, of: field, side)
    case EncodingError.invalidValue(_, let context):
      return problem(at: nil, "the results cannot be given: \(context.debugDescription)")
    default: return nil
    }
  }

  func undeclared(_ name: String, at path: [String], _ side: Side) -> Diagnostic {
    let (field, fields) = fields(side, at: path)
    let kind = field.map { "field of '\($0.name.rawValue)'" } ?? side.rawValue
    var problem = problem(at: field, "the Swift type has '\(name)', which is no \(kind)")
    problem.hint = Suggestion.nearest(to: name, among: fields.map(\.name.rawValue))
      .map { "did you mean '\($0)'?" }
    return problem
  }

  func unknownOption(_ option: String, of field: Field, _ side: Side) -> Diagnostic {
    problem(
      at: field,
      "the \(side) '\(field.name.rawValue)' may be '\(option)', which the Swift type does not know")
  }

  /// The names of a path without the places in lists.
  func names(_ path: [any CodingKey]) -> [String] {
    path.filter { $0.intValue == nil }.map(\.stringValue)
  }

  /// The field at a path and the fields that stand in it; at an empty path those of the side.
  func fields(_ side: Side, at path: [String]) -> (field: Field?, fields: [Field]) {
    var field: Field?
    var fields = side == .parameter ? declaration.parameters : declaration.results
    for name in path {
      let names = fields.map(\.name.rawValue)
      guard let match = FieldName.matching(name, among: names),
        let next = fields.first(where: { $0.name.rawValue == match })
      else { return (field, []) }
      field = next
      if case .list(let inner) = next.type { fields = inner } else { fields = [] }
    }
    return (field, fields)
  }

  func problem(at field: Field?, _ message: String) -> Diagnostic {
    let name = field?.name.rawValue ?? declaration.name.rawValue
    return Diagnostic(
      code: .actionMismatch, location: field?.location ?? declaration.location,
      length: name.unicodeScalars.count,
      message: "action '\(declaration.name.rawValue)': \(message)")
  }
}
