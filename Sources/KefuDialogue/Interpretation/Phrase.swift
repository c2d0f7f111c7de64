import KefuText

/// Turns of phrase by which a message points beyond itself, in both languages.
enum Phrase {
  /// Something said before was wrong: 不对，是…; "actually two, not three".
  static let correction = set([
    #"(?i)^(不对|不是|错了|弄错|说错|搞错|写错|打错|记错|发错|更正)"#,
    #"(?i)(说错了|弄错了|搞错了|写错了|打错了|记错了|发错了|看错了|应该是|改成|改为|换成|更正一下|不是.{1,16}(是|而是))"#,
    #"(?i)\b(actually|correction|i meant|i mean|my mistake|my bad|scratch that|wrong (one|number|order)|typo|should (be|have been)|make (it|that)|instead of)\b"#,
    #"(?i)^(no|oops|sorry|wait|nope)[,. !]+.*\b(it'?s|its|is|not|i said|that'?s)\b"#,
    #"(?i)\bnot .{1,24}\b(but|rather)\b"#,
  ])

  /// What often stands before a correction, and before other things.
  static let hesitation = set([
    #"(?i)^((oh|ah|hmm|no|sorry|uh)[, ]+)*(wait|hang on|hold on|oops|sorry)\b"#,
    #"^(等等|等下|等一下|慢着|哎|啊)"#,
  ])

  /// The message is short of something that the one before had, as in 那蓝色的呢 or "and for the other order?".
  static let ellipsis = set([
    #"^(那|那么|还有)?.{0,14}呢[？?！!。~ ]*$"#,
    #"^(那|那么|换|改)(.{0,10})(的|吗|行不行|可以吗|怎么样)?[？?]?$"#,
    #"(?i)^(and|what about|how about|and what about|and how about|then|or|ok and|same for)\b"#,
  ])

  /// Something in focus: 它, 刚才那单, "that one".
  static let reference = set([
    #"(它|那个|这个|那单|这单|那款|这款|那件|这件|那笔|这笔|这条|那条|刚才|刚刚|上面|该订单|此订单|同一)"#,
    #"(?i)\b(it|that one|this one|that|this|the same|same one|that order|this order|the order|that item|this item|these|those|them)\b"#,
  ])

  /// A question: a mark or a word for it.
  static let question = set([
    #"[?？]"#,
    #"(吗|么|呢|怎么|怎样|如何|什么|啥|哪|多少|几|能不能|可以不|可不可以|是不是|有没有|为什么|为啥|谁|咋)"#,
    #"(?i)\b(how|what|when|where|why|which)\b"#,
    #"(?i)^(and |but |so |ok,? |hi,? |hello,? |hey,? |please )?(who|can|could|do|does|did|is|are|will|would|should|may)\b"#,
  ])

  /// A word for a person who is to take over.
  static let person = set([
    #"(人工|真人|客服|活人|专员|转人)"#,
    #"(?i)\b(human|agent|person|representative|someone|somebody|operator|staff|real)\b"#,
  ])

  /// The other one of two: 另一单, "the other order".
  static let other = set([
    #"(另一|另外一|另外那|别的那|还有一)(个|单|款|件|笔|双|条)?"#,
    #"(?i)\b(the other|another one|my other)\b"#,
  ])

  /// A bare 取消 stops the open dialogue.
  static let bareCancel = set([
    #"(?i)^[\s]*(取消|取消吧|取消了|先取消|退出|停|停止|不(换|退|办|弄|改|查)了|cancel|cancel (it|that|this)|stop|quit|exit|(no,? )?(never ?mind|forget it|leave it))[\s。！!.~]*$"#,
    #"^[\s]*算了(吧|了)?[，, ]*(我?不(看|要|买|问|用|退|换|弄|办)了)?[\s。！!.~]*$"#,
    #"(?i)^[\s]*((hmm|well|no),? )?(not now|maybe later|later)(,? (maybe later|thanks|thank you))?[\s.!]*$"#,
    #"^[\s]*(以后再说|下次再说|改天再说|我再想想|再想想|再说吧)[\s。！!.~]*$"#,
  ])

  /// A text without the words that say that it is put in the place of another: 改成, "no, it's".
  static func withoutCorrection(_ text: String) -> String {
    guard let match = correctionStart?.firstMatch(in: text), match.range.lowerBound == 0 else {
      return text
    }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: text.unicodeScalars.dropFirst(match.range.upperBound))
    return rest.isEmpty ? text : String(rest)
  }

  private static let correctionStart = try? Pattern(
    #"(?i)^(((不对|不是|错了|说错了|写错了|sorry|no|wait|oops|actually)[，,。.！! ]*)?(应该是|改成|改为|换成|it should be|it's |it is |make it |i meant )|(不对|错了|说错了|写错了)[，,。.！! ]+是?)"#
  )

  private static func set(_ sources: [String]) -> PatternSet {
    PatternSet(sources.compactMap { try? Pattern($0) })
  }
}

extension PatternSet {
  /// Whether any of the patterns matches.
  func matchesAny(in text: String) -> Bool { !matches(in: text).isEmpty }
}
