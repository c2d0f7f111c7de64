/// A thing that a message names: an order, an amount, a day.
public struct Entity: Hashable, Sendable {
  /// What it is, for instance `order_id`.
  public var name: String
  /// Where it stands: Unicode scalars of the message as given, half-open.
  public var range: Range<Int>
  /// The canonical value; `nil` if it depends on a time that was not given.
  public var value: String?
  /// The unit that a quantity is counted in.
  public var unit: String?
  /// What distinguishes two readings of a value: `off` for a percentage that is deducted.
  public var kind: String?
  /// The distance from the time of the message in ISO 8601 (`P1D`), if the text gives one.
  public var relative: String?
  /// The part it plays where an entity occurs twice: `from`, `to`.
  public var role: String?
  /// The rule of the grammar that found it, for instance `money.symbol`.
  public var rule: String

  /// Makes an entity.
  public init(
    name: String, range: Range<Int>, value: String?, unit: String? = nil, kind: String? = nil,
    relative: String? = nil, role: String? = nil, rule: String
  ) {
    self.name = name
    self.range = range
    self.value = value
    self.unit = unit
    self.kind = kind
    self.relative = relative
    self.role = role
    self.rule = rule
  }
}
