/// The tables that make up the lexicon.
///
/// Where a word stands in two tables whose classes a grammar takes alike, the later one is found: 吉林 is the province.
enum LexiconTables {
  static let all: [LexiconTable] = [
    LexiconTable(classes: .number, text: englishNumbers),
    LexiconTable(classes: .unit, text: units),
    LexiconTable(classes: .vagueUnit, text: vagueUnits),
    LexiconTable(classes: .currency, text: currencies),
    LexiconTable(classes: .currencyPrefix, text: currencyPrefixes),
    LexiconTable(classes: .color, text: colors),
    LexiconTable(classes: .shortColor, text: shortColors),
    LexiconTable(classes: .cautiousEnglishCity, text: cautiousEnglishCities),
    LexiconTable(classes: .cautiousCity, text: cautiousCities),
    LexiconTable(classes: .city, text: worldCities),
    LexiconTable(classes: .city, text: chineseCities),
    LexiconTable(classes: .province, text: provinces),
    LexiconTable(classes: .orderContext, text: orderContexts),
    LexiconTable(classes: .trackingContext, text: trackingContexts),
    LexiconTable(classes: .priceContext, text: priceContexts),
    LexiconTable(classes: .sizeContext, text: sizeContexts),
    LexiconTable(classes: .phoneContext, text: phoneContexts),
    LexiconTable(classes: .bankContext, text: bankContexts),
    LexiconTable(classes: .idContext, text: idContexts),
    LexiconTable(classes: .otherContext, text: otherContexts),
    LexiconTable(classes: .discount, text: discounts),
    LexiconTable(classes: .oneSize, text: oneSize),
    LexiconTable(classes: .sizeWord, text: sizeWords),
    LexiconTable(classes: .percentPrefix, text: "百分之"),
    LexiconTable(classes: .blocked, text: blocked),
  ]

  private static let englishNumbers: StaticString = """
    0: zero
    1: one
    2: two
    3: three
    4: four
    5: five
    6: six
    7: seven
    8: eight
    9: nine
    10: ten
    11: eleven
    12: twelve, dozen
    13: thirteen
    14: fourteen
    15: fifteen
    16: sixteen
    17: seventeen
    18: eighteen
    19: nineteen
    20: twenty
    30: thirty
    40: forty, fourty
    50: fifty
    60: sixty
    70: seventy
    80: eighty
    90: ninety
    100: hundred
    1000: thousand
    1000000: million
    1000000000: billion
    """
}
