import KefuText
import KefuValues

extension DialogueRun {
  /// What a message points to: a thing of the list that was shown, the other of two, or the latest thing spoken of.
  func referent(in message: MessageContent) -> FocusItem? {
    let text = PlainText(message.text)
    if let list = state.list, let kind = list.outline.kind, let index = listedItem(text),
      let value = list.items[index][list.outline.value]
    {
      return FocusItem(kind: kind, value: value, turn: state.turnCount)
    }
    if Phrase.other.matchesAny(in: message.text) {
      return other(kind: kind(in: message.text))
    }
    guard
      Phrase.reference.matchesAny(in: message.text) || Phrase.ellipsis.matchesAny(in: message.text)
    else { return nil }
    if let name = nameBehindPointer(in: message) {
      // 那个耳机 is no order.
      let kinds = machine.kinds(beside: name)
      return state.focus.last { kinds.contains($0.kind) }
    }
    if let kind = kind(in: message.text) { return state.focus.last { $0.kind == kind } }
    return state.focus.last
  }

  /// The entity that stands right behind a word such as 那个.
  private func nameBehindPointer(in message: MessageContent) -> String? {
    for pattern in Phrase.reference.patterns {
      guard let end = pattern.firstMatch(in: message.text)?.range.upperBound else { continue }
      if let entity = message.entities.first(where: { (end...end + 1).contains($0.start) }) {
        return entity.name
      }
    }
    return nil
  }

  /// The place of the thing that a message names by number or words; `nil` if none or several fit.
  func listedItem(_ text: PlainText) -> Int? {
    guard let list = state.list else { return nil }
    if let number = text.ordinal {
      let index = number < 0 ? list.items.count - 1 : number - 1
      return list.items.indices.contains(index) ? index : nil
    }
    return namedItem(text)
  }

  /// The place of the thing that a message names by its words; `nil` if none or several fit.
  func namedItem(_ text: PlainText) -> Int? {
    guard let list = state.list else { return nil }
    let value = list.outline.value
    if let index = list.items.firstIndex(where: { item in
      item[value].map { $0.text.count > 1 && text.contains($0.text) } ?? false
    }) {
      return index
    }
    let scores = list.items.map { item in
      list.outline.words.reduce(0) { sum, field in
        sum + (item[field].map { Mention.weight(of: $0.text, in: text) } ?? 0)
      }
    }
    guard let best = scores.max(), best > 0, scores.count(where: { $0 == best }) == 1 else {
      return nil
    }
    return scores.firstIndex(of: best)
  }

  /// The thing spoken of before the latest one.
  private func other(kind: String?) -> FocusItem? {
    guard let kind = kind ?? state.focus.last?.kind else { return nil }
    let current = state.focus.last { $0.kind == kind }
    if let list = state.list, list.outline.kind == kind, list.items.count == 2,
      let item = list.items.first(where: { $0[list.outline.value] != current?.value }),
      let value = item[list.outline.value]
    {
      return FocusItem(kind: kind, value: value, turn: state.turnCount)
    }
    return state.focus.last { $0.kind == kind && $0.value != current?.value }
  }

  /// Which kind of thing a message points to, if it says so.
  private func kind(in text: String) -> String? {
    let folded = text.lowercased()
    if ["单", "order", "包裹", "快递", "parcel"].contains(where: { folded.contains($0) }) {
      return "order"
    }
    if ["款", "件", "商品", "item", "product"].contains(where: { folded.contains($0) }) {
      return "product"
    }
    return nil
  }
}

/// How much of a field's text a message mentions.
enum Mention {
  private static let common: Set<String> = [
    "the", "one", "and", "for", "with", "of", "a", "an", "in", "to", "i", "want", "that", "this",
    "it", "please", "take", "me", "my",
  ]

  /// Scalars of the field's words that are in the message; of Chinese every pair of characters counts.
  static func weight(of field: String, in text: PlainText) -> Int {
    var weight = 0
    let scalars = Array(field.lowercased().unicodeScalars)
    let isHan: (Unicode.Scalar) -> Bool = { $0.value >= 0x3400 }
    for word in scalars.split(whereSeparator: { isHan($0) || !$0.properties.isAlphabetic }) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: word)
      let word = String(view)
      if word.count > 1, !common.contains(word), text.contains(word) {
        weight += word.unicodeScalars.count
      }
    }
    // Pairs in which a Han character stands: 跑鞋, T恤.
    for (first, second) in zip(scalars, scalars.dropFirst()) where isHan(first) || isHan(second) {
      guard first.properties.isAlphabetic, second.properties.isAlphabetic else { continue }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: [first, second])
      if text.contains(String(view)) { weight += 1 }
    }
    // 藤 has no pair.
    if scalars.count == 1, isHan(scalars[0]), text.contains(field) { weight += 1 }
    return weight
  }
}
