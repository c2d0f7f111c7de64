/// What is not as the seed would have it: stock of variants, and prices before an offer.
enum StockTable {
  /// Variants by product, colour and size (`*` for all), pieces, days until there are more (empty: not known).
  static let stock: StaticString = """
    P1011/*/*|60|
    P6031/black/S|0|7
    P6031/black/M|6|
    P6031/black/L|12|
    P6031/black/XL|4|
    P6031/grey/M|3|
    P6031/green/M|0|
    P6011/*/*|40|
    P6012/blue/L|8|
    P6012/blue/M|9|
    P6012/red/M|0|10
    P6051/blue/30|5|
    P6071/red/L|7|
    P6071/black/M|0|
    P6081/black/43|0|5
    P6081/black/42|9|
    P6081/white/39|10|
    P6033/green/L|6|
    P6033/green/XL|0|7
    P1012/*/*|0|5
    P2023/*/*|0|
    P4011/*/*|80|
    P4012/*/*|25|
    P4012/blue/-|0|8
    P4111/*/*|20|
    P1101/white/4|15|
    P1101/blue/4|0|
    P6111/*/*|30|
    P2051/*/*|4|
    P4131/*/*|18|
    """

  /// Products on offer: product, price before it.
  static let offers: StaticString = """
    P1011|99
    P2011|459
    P3011|149
    P4011|249
    P4051|199
    P4071|349
    P5011|189
    P6042|799
    """
}
