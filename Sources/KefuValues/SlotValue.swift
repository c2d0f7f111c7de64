/// What a slot of a dialogue holds, and what actions take and give.
public enum SlotValue: Hashable, Sendable {
  /// Text, an entity's canonical value, or the name of an option.
  case text(String)
  /// A number; amounts of money are in the unit of the currency, so that 19.9 is nineteen yuan ninety.
  case number(Double)
  /// Yes or no.
  case yesNo(Bool)
  /// A day.
  case date(CivilDate)
  /// Several things of one kind, such as the orders of a customer.
  case list([SlotRecord])
}

/// One thing of a list: its fields by name.
public struct SlotRecord: Hashable, Sendable {
  /// Values by the name of the field; none is a list.
  public var fields: [String: SlotValue]

  /// Makes a record.
  public init(_ fields: [String: SlotValue]) { self.fields = fields }

  /// The value of a field; `nil` if it has none.
  public subscript(name: String) -> SlotValue? {
    get { fields[name] }
    set { fields[name] = newValue }
  }
}

extension SlotValue {
  /// The value as plain text, as a log shows it: `A10023`, `19.9`, `yes`, `2026-11-21`.
  public var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): SlotValue.text(of: number)
    case .yesNo(let flag): flag ? "yes" : "no"
    case .date(let date): date.text
    case .list(let records): "\(records.count)"
    }
  }

  /// A number without a fraction of zero.
  static func text(of number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return String(number)
  }
}

extension SlotValue: Codable {
  private enum CodingKeys: String, CodingKey { case date }

  /// Reads a JSON string, number, Boolean, `{"date": "2026-11-21"}` or an array of objects.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: CodingKeys.self) {
      let text = try container.decode(String.self, forKey: .date)
      guard let date = CivilDate(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: .date, in: container, debugDescription: "'\(text)' is no day")
      }
      self = .date(date)
      return
    }
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .yesNo(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([SlotRecord].self))
    }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .yesNo(let flag):
      var container = encoder.singleValueContainer()
      try container.encode(flag)
    case .date(let date):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(date.text, forKey: .date)
    case .list(let records):
      var container = encoder.singleValueContainer()
      try container.encode(records)
    }
  }
}

extension SlotRecord: Codable {
  private struct FieldKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Reads an object.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    var fields: [String: SlotValue] = [:]
    for key in container.allKeys {
      fields[key.stringValue] = try container.decode(SlotValue.self, forKey: key)
    }
    self.init(fields)
  }

  /// Writes an object, its keys sorted.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldKey.self)
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      try container.encode(value, forKey: FieldKey(stringValue: name))
    }
  }
}
