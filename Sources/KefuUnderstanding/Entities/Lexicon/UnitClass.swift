/// What a unit may begin, so that most of a message costs one look into a table per unit.
struct UnitClass: OptionSet {
  let rawValue: UInt8

  static let digit = UnitClass(rawValue: 1 << 0)
  static let letter = UnitClass(rawValue: 1 << 1)
  /// A Chinese numeral that may begin a number.
  static let numeral = UnitClass(rawValue: 1 << 2)
  /// The first unit of a word of the lexicon that is no Latin word.
  static let word = UnitClass(rawValue: 1 << 3)
  /// A sign that may begin an entity: ¥ $ # +.
  static let sign = UnitClass(rawValue: 1 << 4)
  /// A sign of an address, for which the tokens are looked at.
  static let address = UnitClass(rawValue: 1 << 5)

  /// What a date or a time may begin with; of letters, some.
  static let date = UnitClass(rawValue: 1 << 6)

  /// Adds the classes that do not come from words.
  static func mark(_ classes: UnsafeMutablePointer<UnitClass>) {
    for unit in 0x30...0x39 { classes[unit].formUnion([.digit, .date]) }
    for unit in 0x61...0x7A { classes[unit].insert(.letter) }
    for scalar in "零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾半".unicodeScalars {
      classes[Int(scalar.value)].formUnion([.numeral, .date])
    }
    for unit in [0x23, 0x24, 0x28, 0x2B, 0xA3, 0xA5, 0x20AC, 0x20A9, 0x20B9, 0x20BD, 0x0E3F] {
      classes[unit].insert(.sign)
    }
    for unit in [0x2E, 0x40, 0x3A] { classes[unit].insert(.address) }
  }
}
