import KefuValues

/// A product as the catalogue has it, before anybody has bought any.
struct Product {
  /// One of its sizes, and what it costs more than the smallest.
  struct Size {
    var name: String
    var extra: Money
  }

  /// `P1011`.
  var number: String
  /// `P101`.
  var line: String
  var category: String
  var title: LocalizedText
  /// What sets it apart from others of its line: 防水, "waterproof".
  var model: LocalizedText
  /// What customers call it, the title first.
  var chineseNames: [String]
  var englishNames: [String]
  var price: Money
  var colors: [String]
  var sizes: [Size]
  var material: LocalizedText
  var needs: [String]
  var isCustomisable: Bool
  /// Whether it may be returned without a reason.
  var isReturnable: Bool
}
