/// Small numbers and places in a list, as customers write them.
enum Numeral {
  private static let digits: [Unicode.Scalar: Int] = [
    "零": 0, "一": 1, "二": 2, "两": 2, "俩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let ordinalWords = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// A Chinese numeral below 100 at the beginning, or the first English one up to ten.
  static func first(in scalars: [Unicode.Scalar]) -> Int? {
    if let first = scalars.first, digits[first] != nil || first == "十" { return chinese(scalars) }
    return words.firstIndex { contains($0, in: scalars) }.map { $0 + 1 }
  }

  /// `第二个`, `2`, `#2`, `二号`, `the second one`, `number 2`, `最后一个`, `last`.
  static func ordinal(in text: String, scalars: [Unicode.Scalar]) -> Int? {
    if text.contains("最后") || text.contains("最下面") || contains("last", in: scalars) { return -1 }
    if text.contains("头一个") || text.contains("最上面") { return 1 }
    if let index = scalars.firstIndex(of: "第") {
      let rest = scalars[(index + 1)...]
      return digitsNumber(rest) ?? chinese(rest)
    }
    if let index = ordinalWords.firstIndex(where: { contains($0, in: scalars) }) {
      return index + 1
    }
    for prefix in ["number ", "no. ", "no.", "option ", "选", "#"] where text.hasPrefix(prefix) {
      return digitsNumber(scalars.dropFirst(prefix.unicodeScalars.count))
    }
    // A number and nothing else, or with 号 or 个 behind it.
    let bare = scalars.last == "号" || scalars.last == "个" ? scalars.dropLast() : scalars[...]
    guard (1...2).contains(bare.count) else { return nil }
    if bare.allSatisfy(\.isDigit) { return digitsNumber(bare) }
    return bare.allSatisfy { digits[$0] != nil || $0 == "十" } ? chinese(bare) : nil
  }

  private static func digitsNumber(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
    var value: Int?
    for scalar in scalars.prefix(2) {
      guard scalar.isDigit else { break }
      value = (value ?? 0) * 10 + Int(scalar.value - 48)
    }
    return value
  }

  /// 一 to 九十九 at the beginning.
  private static func chinese(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
    let head = Array(scalars.prefix(3))
    guard let first = head.first else { return nil }
    if first == "十" { return 10 + (head.dropFirst().first.flatMap { digits[$0] } ?? 0) }
    guard let tens = digits[first] else { return nil }
    guard head.count > 1, head[1] == "十" else { return tens }
    return tens * 10 + (head.count > 2 ? digits[head[2]] ?? 0 : 0)
  }

  private static func contains(_ word: String, in scalars: [Unicode.Scalar]) -> Bool {
    let isLetter: (Unicode.Scalar) -> Bool = { ("a"..."z").contains($0) }
    return scalars.split { !isLetter($0) }.contains { $0.elementsEqual(word.unicodeScalars) }
  }
}
