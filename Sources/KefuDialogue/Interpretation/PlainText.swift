import KefuValues

/// A message in lower case without marks around it: what short answers are compared with.
struct PlainText {
  let text: String
  /// Nothing but a gesture of agreement or refusal: 👌, 👎.
  private let gesture: Bool?
  private let scalars: [Unicode.Scalar]

  init(_ message: String) {
    let folded = Array(message.lowercased().unicodeScalars)
    gesture = PlainText.gesture(folded)
    let isMark: (Unicode.Scalar) -> Bool = { scalar in
      scalar.properties.isWhitespace || PlainText.marks.contains(scalar)
        || scalar.properties.isEmojiPresentation
    }
    let start = folded.firstIndex { !isMark($0) } ?? folded.endIndex
    let end = folded.lastIndex { !isMark($0) }.map { $0 + 1 } ?? start
    scalars = Array(folded[start..<max(start, end)])
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
  }

  private static let marks = Set("。，、！？.!?,;；:：~～…\"'“”‘’()（）[]【】-—#".unicodeScalars)

  var isBlank: Bool { scalars.isEmpty }

  /// Scalars without the marks at either end.
  var length: Int { scalars.count }

  /// A few words: what answers a question rather than asks one.
  var isShort: Bool {
    let han = scalars.count { $0.value >= 0x3400 }
    return han > 0 ? scalars.count <= 8 : words <= 4
  }

  /// A sentence or more.
  var isLong: Bool {
    let han = scalars.count { $0.value >= 0x3400 }
    return han >= 12 || words >= 7
  }

  private var words: Int { scalars.split(separator: " ").count }

  /// The text without what makes a bare answer polite: 吧, 了, "please".
  var core: String {
    var core = text
    for ending in [" please", "一下", "吧", "了", "吗", "啊", "呀", "呢", "哦"] where core.hasSuffix(ending)
    {
      core.removeLast(ending.count)
    }
    return core
  }

  /// How many scalars of an option's longest name are in the message; `nil` if none of its names is.
  func mention(of option: ChoiceOption) -> Int? {
    (option.zh + option.en).filter { contains($0) }.map(\.unicodeScalars.count).max()
  }

  func mentions(_ option: ChoiceOption) -> Bool { mention(of: option) != nil }

  /// Whether a phrase stands in the message: Latin letters as whole words, others anywhere.
  func contains(_ phrase: String) -> Bool {
    let wanted = Array(phrase.lowercased().unicodeScalars)
    guard let first = wanted.first, let last = wanted.last, wanted.count <= scalars.count else {
      return false
    }
    for start in 0...(scalars.count - wanted.count)
    where scalars[start..<start + wanted.count].elementsEqual(wanted) {
      let end = start + wanted.count
      let joinsBefore = start > 0 && scalars[start - 1].isLatin && first.isLatin
      let joinsAfter = end < scalars.count && scalars[end].isLatin && last.isLatin
      if !joinsBefore, !joinsAfter { return true }
    }
    return false
  }

  /// A message that says yes or no, or begins with it; `nil` for any other.
  var yesOrNo: Bool? {
    if isBlank { return gesture }
    if text.hasPrefix("算了") || scalars.count == 3 && scalars[0] == "不" && scalars[2] == "了" {
      return false
    }
    let clause = withoutFiller.prefix { !PlainText.marks.contains($0) || $0 == "'" || $0 == "’" }
    let words = clause.split(separator: " ")
    // "yes cancel it", but not "no idea what that is".
    let first = words.count <= 4 ? words.first.map(PlainText.string) : nil
    for candidate in [text, PlainText.string(clause[...]), first].compactMap({ $0 }) {
      if PlainText.yes.contains(candidate) { return true }
      if PlainText.no.contains(candidate) { return false }
    }
    return nil
  }

  /// The message without "hmm" or 呃 before it.
  private var withoutFiller: ArraySlice<Unicode.Scalar> {
    for filler in [
      "hmm ", "hmm, ", "oh ", "oh, ", "well ", "well, ", "um ", "uh ", "呃", "额", "那就", "那",
    ] {
      let filler = Array(filler.unicodeScalars)
      if scalars.starts(with: filler), scalars.count > filler.count {
        return scalars.dropFirst(filler.count)
      }
    }
    return scalars[...]
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func gesture(_ scalars: [Unicode.Scalar]) -> Bool? {
    guard let first = scalars.first(where: { !$0.properties.isWhitespace }), scalars.count <= 6
    else {
      return nil
    }
    switch first {
    case "👌", "👍", "🆗", "✅", "🙆": return true
    case "👎", "❌", "🙅": return false
    default: return nil
    }
  }

  private static let yes: Set<String> = [
    "是", "是的", "是啊", "对", "对的", "对啊", "嗯", "嗯嗯", "恩", "好", "好的", "好呀", "好啊", "好吧", "行", "行吧", "可以",
    "可以的",
    "要", "要的", "需要", "确定", "确认", "没错", "没问题", "同意", "ok", "okay", "okk", "可", "中", "成", "嗯好", "嗯好的",
    "yes", "yep",
    "yeah", "yup", "y", "sure", "yes please", "please do", "right", "correct", "that's right",
    "go ahead", "of course", "fine",
    "absolutely", "confirm", "confirmed", "do it", "係", "好嘅",
  ]

  private static let no: Set<String> = [
    "不", "不是", "不是的", "不对", "不要", "不要了", "不用", "不用了", "不需要", "否", "没有", "没", "不了", "不行", "不可以",
    "先不", "先不要",
    "先不用", "算了", "别", "不同意", "不确定", "唔係", "唔使", "no", "nope", "nah", "n", "no thanks",
    "no thank you", "not now",
    "don't", "do not", "not really", "rather not",
  ]

  /// Numbers in digits, or a lone Chinese numeral up to 99.
  var numbers: [Double] {
    var found: [Double] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      var hasPoint = false
      let followsLetter = start > 0 && (scalars[start - 1].isLatin || scalars[start - 1] == "-")
      while index < scalars.count,
        scalars[index].isDigit || (scalars[index] == "." && !hasPoint && index > start)
      {
        if scalars[index] == "." { hasPoint = true }
        index += 1
      }
      // The digits of a code are no number.
      guard !followsLetter else { continue }
      var digits = String.UnicodeScalarView()
      digits.append(contentsOf: scalars[start..<index])
      if let number = Double(String(digits)) { found.append(number) }
    }
    if !found.isEmpty { return found }
    // 一 in 上一步 is no number: one stands first, or behind a verb.
    let verbs = Set("要改成来就买换为到拿给约大概差不多".unicodeScalars)
    let rest = scalars.drop { verbs.contains($0) }
    return Numeral.first(in: Array(rest)).map { [Double($0)] } ?? []
  }

  /// Digits and nothing else.
  var isBareNumber: Bool { !scalars.isEmpty && scalars.allSatisfy(\.isDigit) }

  /// The place in a list that the message names, from 1; -1 is the last.
  var ordinal: Int? { Numeral.ordinal(in: text, scalars: scalars) }
}

extension Unicode.Scalar {
  fileprivate var isLatin: Bool {
    value < 0x250 && (properties.isAlphabetic || isDigit)
  }

  var isDigit: Bool { ("0"..."9").contains(self) }
}
