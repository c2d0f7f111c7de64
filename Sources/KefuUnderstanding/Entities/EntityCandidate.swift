/// Something that may be an entity; it becomes one if nothing better overlaps it.
///
/// Flat, so that candidates cost no allocation: texts are made of the winners alone.
struct EntityCandidate {
  /// What the value will be made of.
  enum Value {
    /// Nothing: the value is unknown.
    case none
    case number(ExactDecimal)
    case money(ExactDecimal, Currency)
    case percent(ExactDecimal)
    /// The value of an entry of the lexicon.
    case word(UInt16)
    /// The message's own text in a range of units.
    case written(TextForm, from: Int, to: Int)
    /// The digits of a range of units behind a prefix such as +86.
    case phone(prefix: StaticString, from: Int, to: Int)
    case date(DateMeaning)
    case time(TimeMeaning)
  }

  /// How the message's own text becomes a value.
  enum TextForm {
    /// As written, full-width forms aside.
    case asWritten
    case lowercase
    /// Letters upper, nothing but letters and digits.
    case uppercaseCode
  }

  /// Units of the normalised text, half-open.
  var start: Int
  var end: Int
  var kind: EntityKind
  var value: Value
  /// The lexicon's entry for the unit of a quantity, or 0.
  var unit: UInt16 = 0
  /// The entity's `kind`, or empty.
  var qualifier: StaticString = ""
  var rule: StaticString
  /// Whether it counts only if its first letter was written as a capital, which normalised text does not show.
  var needsCapital = false

  var length: Int { end - start }
}
