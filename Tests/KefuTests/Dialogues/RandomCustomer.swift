import Foundation
import KefuAuthoring
import KefuDialogue
import KefuText
import KefuUnderstanding
import KefuValues

/// A customer who does anything at any time, and a world whose actions end in any way that they may.
struct RandomCustomer {
  private var random: SplitMix64
  private let definition: AssistantDefinition
  private let intents: [IntentName]
  private var now: Int64 = 1_795_000_000

  init(seed: UInt64, definition: AssistantDefinition) {
    random = SplitMix64(seed: seed)
    self.definition = definition
    intents = definition.intents.map(\.name) + [.outOfScope]
  }

  private static let texts = [
    "好", "不要", "是的", "yes", "no", "取消", "cancel", "算了", "第二个", "the last one", "2", "1", "那蓝色的呢？",
    "and the other one?", "不对，是 A10024", "actually two, not three", "它", "that one", "返回", "再说一遍",
    "什么意思",
    "转人工", "你们太差劲了！！！", "谢谢", "", "   ", "{order}", "'{'", "我要退款 A10023", "明天", "红色 XL 两件", "1234",
    "13800138000",
    "上海市浦东新区世纪大道100号", "\u{0}\u{202E}abc", "👍", "换成蓝色", "no, it's the phone", "从头来", "质量问题",
    "changed my mind",
  ]

  mutating func next(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(elements.count)]
  }

  mutating func context() -> EventContext {
    now += Int64(pick([1, 20, 60, 700, 4000, 90_000, -500]))
    return EventContext(
      conversation: "c", customer: next(3) == 0 ? nil : "li",
      channel: next(5) == 0 ? "wechat" : nil,
      time: next(20) == 0 ? nil : Instant(secondsSince1970: now, utcOffset: 28_800))
  }

  mutating func event(in state: DialogueState) -> DialogueEvent {
    switch next(12) {
    case 0: return .timeElapsed
    case 1: return next(4) == 0 ? .sessionStarted : .agentReturned
    case 2: return next(6) == 0 ? .assistantChanged : .timeElapsed
    default: return .message(message(in: state))
    }
  }

  private mutating func message(in state: DialogueState) -> MessageContent {
    let first = pick(intents)
    let second = pick(intents)
    let confidence = Double(next(100)) / 100
    let day = CivilDate(year: 2026, month: 11, day: 21)
    var message = MessageContent(
      text: pick(RandomCustomer.texts), intent: next(5) == 0 ? .outOfScope : first,
      confidence: confidence,
      ranking: [
        RankedIntent(name: first, confidence: confidence),
        RankedIntent(name: second, confidence: (1 - confidence) / 2),
      ], isAmbiguous: next(8) == 0, entities: entities(),
      sentiment: Sentiment(label: pick(SentimentLabel.allCases), score: -0.9),
      language: LanguageEvidence(language: pick(Language.allCases), weight: next(4)), day: day)
    if next(10) == 0 {
      message.requests = [first, second].map { RequestContent(intent: $0, range: 0..<1) }
    }
    if next(10) == 0, !definition.questions.isEmpty {
      message.question = pick(definition.questions).name
    }
    if next(6) == 0 {
      message.payload = state.buttons.isEmpty || next(5) == 0 ? "none" : pick(state.buttons).token
    }
    return message
  }

  private mutating func entities() -> [MessageEntity] {
    (0..<next(4)).map { index in
      let (name, value): (String, String) = pick([
        ("order_id", "A10023"), ("order_id", "A10024"), ("order_id", "A10001"),
        ("date", "2026-11-22"),
        ("date", "2026-12-01/2026-12-03"), ("phone", "+8613800138000"), ("color", "red"),
        ("color", "blue"), ("size", "XL"), ("quantity", "2"), ("quantity", "3"),
        ("money", "CNY 200"),
        ("city", "上海"), ("product", "保温杯"), ("email", "a@b.cn"),
      ])
      return MessageEntity(name: name, value: value, start: index, end: index + 1)
    }
  }

  /// One of the ways in which an action may end.
  mutating func result(of call: PendingCall) -> ActionResult {
    guard let action = definition.actions.first(where: { $0.name == call.action }) else {
      return .failure("error")
    }
    let failures = action.failures + ["error", "timeout"]
    if next(4) == 0 { return .failure(pick(failures)) }
    var values = Bindings()
    for field in action.results where !field.isOptional || next(2) == 0 {
      values[field.name] = value(of: field.type)
    }
    return .success(values)
  }

  private mutating func value(of type: ValueType) -> SlotValue {
    switch type {
    case .text, .entity: return .text(pick(["A10023", "保温杯", "x"]))
    case .choice(let options): return .text(pick(options).value)
    case .yesNo: return .yesNo(next(2) == 0)
    case .number: return .number(Double(next(400)) / 2)
    case .date:
      return CivilDate(year: 2026, month: 11, day: 1 + next(28)).map { .date($0) } ?? .text("")
    case .list(let fields):
      return .list(
        (0..<next(4)).map { _ in
          var record = SlotRecord([:])
          for field in fields { record[field.name.rawValue] = value(of: field.type) }
          return record
        })
    }
  }
}
