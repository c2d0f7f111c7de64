import CICU

/// Maps Traditional characters to the Simplified ones that they are matched as.
///
/// By character, with the phrases in which one character has two readings (著名 but 看著, 乾隆 but 餅乾).
package enum TraditionalChinese {
  /// The first character of the table, U+4E00.
  static let first: UInt16 = 0x4E00

  /// Simplified characters of U+4E00…U+9FFF, made once: 42 KB.
  static let simplified: [UInt16] = {
    var table = (0x4E00...0x9FFF).map { UInt16($0) }
    let pairs = kefu_traditional_simplified()
    for pair in 0..<Int(kefu_traditional_simplified_count()) {
      table[Int(pairs[2 * pair] - first)] = pairs[2 * pair + 1]
    }
    return table
  }()

  /// Phrases that the characters alone get wrong, after mapping by character; both sides of one length.
  static let phrases: [(from: [UInt16], to: [UInt16])] =
    [
      ("甚么", "什么"), ("回覆", "回复"), ("答覆", "答复"), ("反覆", "反复"),
    ].map { (Array($0.0.utf16), Array($0.1.utf16)) }

  /// 著 stays in these and is 着 elsewhere (看著, 等著, 穿著).
  private static let keptAfter = Set("显名卓土原论专编遗拙译巨".utf16)
  private static let keptBefore = Set("名作者称述录书译".utf16)
  /// 乾 stays in the name of an emperor, a place, the heavens; elsewhere it is 干 (餅乾, 乾燥).
  private static let dryKeptBefore = Set("隆坤县陵".utf16)

  static let ambiguousZhu: UInt16 = 0x8457
  static let ambiguousGan: UInt16 = 0x4E7E

  /// Decides one of the two ambiguous characters by its neighbours (0 where there is none).
  static func resolve(_ unit: UInt16, before: UInt16, after: UInt16) -> UInt16 {
    switch unit {
    case ambiguousZhu:
      keptAfter.contains(before) || keptBefore.contains(after) ? unit : 0x7740
    case ambiguousGan:
      dryKeptBefore.contains(after) ? unit : 0x5E72
    default:
      unit
    }
  }
}
