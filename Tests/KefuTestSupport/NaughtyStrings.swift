/// Strings that have broken text software before; every stage is fed all of them.
public let naughtyStrings: [String] = [
  "", " ", "\u{0}", "\u{FEFF}", "\u{200B}\u{200C}\u{200D}", "\u{202E}abc\u{202C}", "\u{FFFD}",
  "\u{FFFF}", "\u{10FFFF}", "\u{E0001}", "e\u{301}\u{301}\u{301}", "👨‍👩‍👧‍👦👍🏽🇨🇳", "🇨", "\u{FE0F}",
  "ﷺ", "㍿㌔", "①②③", "ﬁﬂ", "İıſß", "각가", "กำลัง", "नमस्ते", "สวัสดี", "\r\n\t\u{B}\u{C}",
  "{{}}", "${x}", "<script>alert(1)</script>", "'; DROP TABLE orders; --", "\\u0000", "%s%n",
  "http://", "www.", "a@b", "@@@@", "....", "----", "(((((", "[A1](order_id)", "[](", "#", "＃Ａ１",
  "１２３４５６", "𝟘𝟙𝟚", "𝓐𝓑", "𠮷𠮷", "㐀㐁", "﷽", "ｶﾞｷﾞ", "か\u{3099}", "\u{1100}\u{1161}\u{11A8}",
]

/// Seeded random text over the given scalars, for properties.
public func randomString<G: RandomNumberGenerator>(
  from scalars: [Unicode.Scalar], maximumLength: Int, using generator: inout G
) -> String {
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...maximumLength, using: &generator) {
    if let scalar = scalars.randomElement(using: &generator) { text.append(scalar) }
  }
  return String(text)
}
