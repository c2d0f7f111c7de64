import KefuValues

/// The models of one thing: what customers call it means none of them.
struct ProductLine {
  /// `P101`; its models are `P1011` and so on.
  var number: String
  /// What customers call all of them, the name within the titles first.
  var chineseNames: [String]
  var englishNames: [String]
  var models: [Product]
}
