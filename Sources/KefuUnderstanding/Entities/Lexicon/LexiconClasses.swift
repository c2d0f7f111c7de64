/// What a word of the lexicon may be to a grammar; a word may be several things.
struct LexiconClasses: OptionSet, Hashable {
  let rawValue: UInt64

  /// A number in English; the value is the number.
  static let number = LexiconClasses(rawValue: 1 << 0)
  /// Looks like the beginning of an entity and is none: 一起, 三只松鼠, 长沙发.
  static let blocked = LexiconClasses(rawValue: 1 << 1)
  /// A unit or measure word; the value is its canonical form.
  static let unit = LexiconClasses(rawValue: 1 << 2)
  /// A measure word that counts nothing behind 一.
  static let vagueUnit = LexiconClasses(rawValue: 1 << 3)
  /// A currency behind or before a number; the value is its ISO 4217 code.
  static let currency = LexiconClasses(rawValue: 1 << 4)
  static let color = LexiconClasses(rawValue: 1 << 5)
  /// A colour of one character, which needs 的 or the like behind it.
  static let shortColor = LexiconClasses(rawValue: 1 << 6)
  static let city = LexiconClasses(rawValue: 1 << 7)
  /// A city only before 市 or behind a word of place.
  static let cautiousCity = LexiconClasses(rawValue: 1 << 8)
  /// A city only behind a preposition and with a capital.
  static let cautiousEnglishCity = LexiconClasses(rawValue: 1 << 9)
  static let province = LexiconClasses(rawValue: 1 << 10)
  /// What announces a number: 订单号, "tracking number".
  static let orderContext = LexiconClasses(rawValue: 1 << 11)
  static let trackingContext = LexiconClasses(rawValue: 1 << 12)
  static let priceContext = LexiconClasses(rawValue: 1 << 13)
  static let sizeContext = LexiconClasses(rawValue: 1 << 14)
  static let phoneContext = LexiconClasses(rawValue: 1 << 15)
  static let bankContext = LexiconClasses(rawValue: 1 << 16)
  static let idContext = LexiconClasses(rawValue: 1 << 17)
  /// A discount without a number: 半价; the value is the percentage off.
  static let discount = LexiconClasses(rawValue: 1 << 18)
  /// A size that fits all: 均码.
  static let oneSize = LexiconClasses(rawValue: 1 << 19)
  /// A size in words, behind a word such as "size" alone.
  static let sizeWord = LexiconClasses(rawValue: 1 << 20)
  /// 百分之, before the number.
  static let percentPrefix = LexiconClasses(rawValue: 1 << 21)

  /// A currency before its number; the value is its ISO 4217 code.
  static let currencyPrefix = LexiconClasses(rawValue: 1 << 22)

  /// Announces a code that is no entity: 微信号, "promo code".
  static let otherContext = LexiconClasses(rawValue: 1 << 23)

  static let contexts: LexiconClasses = [
    .orderContext, .trackingContext, .priceContext, .sizeContext, .phoneContext, .bankContext,
    .idContext, .otherContext,
  ]
  /// What is looked for where a word may start; the rest is looked for behind numbers alone.
  static let words: LexiconClasses = [
    .blocked, .color, .shortColor, .city, .cautiousCity, .cautiousEnglishCity, .province,
    .discount, .oneSize, .percentPrefix, .currencyPrefix, contexts,
  ]
}
