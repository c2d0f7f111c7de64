import KefuText
import KefuValues

/// Finds what a message gives a slot.
struct SlotReader {
  private let message: String
  /// What the message still has to give: its entities, or those of the message that it answers for.
  private let entities: [MessageEntity]
  private let ranking: [RankedIntent]
  /// What "it" or "the second one" may mean, the likeliest last.
  private let references: [FocusItem]
  private let text: PlainText

  init(
    _ message: String, entities: [MessageEntity], ranking: [RankedIntent] = [],
    references: [FocusItem]
  ) {
    self.message = message
    self.entities = entities
    self.ranking = ranking
    self.references = references
    text = PlainText(message)
  }

  /// The value that the message has for a slot; `nil` if it has none.
  ///
  /// - Parameters:
  ///   - slot: The slot.
  ///   - isAsked: Whether the message answers the slot's question; only then are yes and free text read, and numbers without a unit.
  ///   - taken: Values that other slots have taken already.
  /// - Returns: The value and how the message gives it.
  func value(
    for slot: SlotDefinition, isAsked: Bool, except taken: [SlotValue] = []
  ) -> (value: SlotValue, source: SlotSource)? {
    let source: SlotSource = isAsked ? .asked : .message
    if let value = value(of: slot.type, isAsked: isAsked, except: taken) { return (value, source) }
    return referent(for: slot).map { ($0, .reference) }
  }

  /// What "it" or "the second one" means for a slot.
  func referent(for slot: SlotDefinition) -> SlotValue? {
    slot.refersTo.flatMap { kind in references.last { $0.kind == kind }?.value }
  }

  /// Whether much of the message is a value of a type: it is an answer, whatever else it resembles.
  func isMostly(_ type: ValueType) -> Bool {
    switch type {
    case .choice(let options):
      options.contains { option in
        text.mention(of: option).map { text.isShort || $0 * 3 >= text.length } ?? false
      }
    case .entity(let name): share(of: name) >= 0.5
    case .date: share(of: "date") >= 0.5
    case .number: text.isShort && !numbers.isEmpty
    case .text, .yesNo, .list: false
    }
  }

  /// Which part of the message is entities of a name, 0 to 1.
  private func share(of name: String) -> Double {
    let length = entities.filter { $0.name == name }.reduce(0) { $0 + $1.end - $1.start }
    return text.length == 0 ? 0 : Double(length) / Double(text.length)
  }

  /// The value that is to take the place of another; of free text what stands behind "不对，应该是".
  func newValue(
    for slot: SlotDefinition, insteadOf old: SlotValue, orReferent: Bool
  ) -> SlotValue? {
    if let value = values(of: slot.type).first(where: { $0 != old }) { return value }
    // "Not XL, L": behind such a mark a lone L is a size.
    if orReferent, slot.type == .entity("size"),
      let size = text.sizes.first(where: { $0 != old })
    {
      return size
    }
    if orReferent, let value = referent(for: slot), value != old { return value }
    guard orReferent, slot.type == .text, entities.isEmpty || text.isLong else { return nil }
    let rest = Phrase.withoutCorrection(message)
    return rest != message && rest.count > 1 ? .text(rest) : nil
  }

  /// All values of an entity, in the order of the message.
  func values(of type: ValueType) -> [SlotValue] {
    switch type {
    case .entity(let name): entities.filter { $0.name == name }.map { .text($0.value) }
    case .date: entities.filter { $0.name == "date" }.compactMap { SlotReader.date($0.value) }
    case .number: numbers
    case .choice(let options): options.filter { text.mentions($0) }.map { .text($0.value) }
    case .text, .yesNo, .list: []
    }
  }

  private func value(of type: ValueType, isAsked: Bool, except taken: [SlotValue]) -> SlotValue? {
    switch type {
    case .entity("size"):
      return values(of: type).first { !taken.contains($0) } ?? (isAsked ? text.bareSize : nil)
    case .entity, .date: return values(of: type).first { !taken.contains($0) }
    case .number: return isAsked ? numbers.first : measuredNumbers.first.map { .number($0) }
    case .choice(let options):
      // The longest name that is mentioned: "红色" before "红".
      return options.compactMap { option in text.mention(of: option).map { (option, $0) } }
        .max { $0.1 < $1.1 }.map { .text($0.0.value) }
    case .yesNo: return isAsked ? yesOrNo.map { .yesNo($0) } : nil
    case .text:
      return isAsked && !text.isBlank ? .text(Phrase.withoutCorrection(message)) : nil
    case .list: return nil
    }
  }

  /// Whether the message says yes or no; `nil` if neither.
  var yesOrNo: Bool? {
    if message.hasSuffix("?") || message.hasSuffix("？") { return nil }
    if ["这个嘛", "不一定", "看情况", "再想", "不确定", "not sure", "maybe"].contains(where: text.contains) {
      return nil
    }
    if let answer = text.yesOrNo { return answer }
    let affirm = IntentName(rawValue: "affirm")
    let deny = IntentName(rawValue: "deny")
    let yes = ranking.first { $0.name == affirm }?.confidence ?? 0
    let no = ranking.first { $0.name == deny }?.confidence ?? 0
    guard max(yes, no) >= 0.6, max(yes, no) >= (ranking.first?.confidence ?? 0) else {
      return nil
    }
    return yes > no
  }

  /// Numbers of a quantity or an amount of money.
  private var measuredNumbers: [Double] {
    entities.compactMap { entity in
      switch entity.name {
      case "quantity": Double(entity.value)
      case "money": entity.value.split(separator: " ").last.flatMap { Double($0) }
      default: nil
      }
    }
  }

  private var numbers: [SlotValue] {
    let found = measuredNumbers
    if !found.isEmpty { return found.map { .number($0) } }
    return text.numbers.map { .number($0) }
  }

  /// The day of an entity; of a range the first.
  private static func date(_ value: String) -> SlotValue? {
    value.split(separator: "/").first.flatMap { CivilDate(String($0)) }.map { .date($0) }
  }
}
