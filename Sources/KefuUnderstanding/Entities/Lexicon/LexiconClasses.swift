/// What a word of the lexicon may be to a grammar; a word may be several things.
struct LexiconClasses: OptionSet, Hashable {
  let rawValue: UInt32

  /// A number in English; the value is the number.
  static let number = LexiconClasses(rawValue: 1 << 0)
  /// Looks like the beginning of an entity and is none: 一起, 三只松鼠, 长沙发.
  static let blocked = LexiconClasses(rawValue: 1 << 1)
  /// A unit or measure word; the value is its canonical form.
  static let unit = LexiconClasses(rawValue: 1 << 2)
  /// A currency behind or before a number; the value is its ISO 4217 code.
  static let currency = LexiconClasses(rawValue: 1 << 3)
}
