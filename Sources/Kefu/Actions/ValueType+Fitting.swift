import KefuDialogue
import KefuValues

extension ValueType {
  /// The value if it is of the type, made so where that is safe: a day may come as its ISO text, a record may have more fields
  /// than are declared; `nil` if it does not fit.
  func fitting(_ value: SlotValue) -> SlotValue? {
    switch (self, value) {
    case (.text, .text), (.entity, .text), (.yesNo, .yesNo), (.date, .date): return value
    case (.choice(let options), .text(let text)):
      return options.contains { $0.value == text } ? value : nil
    case (.number, .number(let number)): return number.isFinite ? value : nil
    case (.date, .text(let text)): return CivilDate(text).map(SlotValue.date)
    case (.list(let fields), .list(let records)):
      var fitted: [SlotRecord] = []
      for record in records {
        guard case .success(let values) = fields.fitting(record.fields) else { return nil }
        fitted.append(SlotRecord(values))
      }
      return .list(fitted)
    case (.text, _), (.entity, _), (.choice, _), (.yesNo, _), (.number, _), (.date, _), (.list, _):
      return nil
    }
  }

  /// What it is, in words.
  var kind: String {
    switch self {
    case .text: "text"
    case .entity(let name): "entity \(name)"
    case .choice(let options): "[\(options.map(\.value).joined(separator: ", "))]"
    case .yesNo: "yes_no"
    case .number: "number"
    case .date: "date"
    case .list: "list"
    }
  }
}

extension [Field] {
  /// The values of these fields, by the names as declared; the first field that does not fit otherwise.
  func fitting(_ values: [String: SlotValue]) -> Result<[String: SlotValue], Misfit> {
    var fitted: [String: SlotValue] = [:]
    for field in self {
      let name = field.name.rawValue
      guard let given = FieldName.matching(name, among: values.keys), let value = values[given]
      else {
        if field.isOptional { continue }
        return .failure(Misfit(field: field, value: nil))
      }
      guard let value = field.type.fitting(value) else {
        return .failure(Misfit(field: field, value: value))
      }
      fitted[name] = value
    }
    return .success(fitted)
  }
}

/// A field whose value is not what was declared.
struct Misfit: Error {
  var field: Field
  /// `nil` if there is none.
  var value: SlotValue?
}
