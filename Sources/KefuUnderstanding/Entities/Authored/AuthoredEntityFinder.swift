import KefuText
import KefuValues

/// Finds the author's entities in messages; one per thread.
struct AuthoredEntityFinder: ~Copyable {
  let entities: AuthoredEntities
  private let edits: EntityEdits
  private(set) var matches: [AuthoredMatch] = []
  /// A stretch of the message, for look-ups that forgive a mistake.
  private var stretch: [UInt16] = []

  init(_ entities: AuthoredEntities, edits: EntityEdits = EntityEdits()) {
    self.entities = entities
    self.edits = edits
  }

  /// Replaces `matches` by those of a message; they may overlap.
  mutating func find(
    in text: GrammarText, _ tokenizer: borrowing Tokenizer, message: UnsafeBufferPointer<UInt8>
  ) {
    matches.removeAll(keepingCapacity: true)
    let forgivesTypos = !entities.typos.isEmpty
    for start in 0..<text.count {
      let added = edits.added?.lookup.longestMatch(in: text, at: start)
      if let (end, form) = entities.lookup.longestMatch(in: text, at: start),
        end >= added?.end ?? 0, append(form, of: entities, start: start, end: end, rule: "lookup")
      {
        continue
      }
      if let (end, form) = added, let more = edits.added {
        _ = append(form, of: more, start: start, end: end, rule: "lookup")
      } else if forgivesTypos, text[start].isAlphanumeric, text.isWordStart(start) {
        findTypos(in: text, at: start)
      }
    }
    if !entities.patterns.isEmpty { findPatterns(tokenizer, message: message) }
  }

  /// A match as an entity.
  func entity(_ number: Int, in buffer: borrowing TextBuffer) -> Entity {
    let match = matches[number]
    return Entity(
      name: entities.names[match.entity], range: buffer.source(of: match.start..<match.end),
      value: match.value, rule: match.rule.description)
  }

  /// Appends a match, unless its value was removed.
  private mutating func append(
    _ form: Int, of entities: AuthoredEntities, start: Int, end: Int, rule: StaticString
  ) -> Bool {
    let number = entities.lookup.forms.base[form].value
    let entity = entities.entity(of: number)
    let value = entities.value(number)
    if edits.isRemoved(value, of: entities.names[entity]) { return false }
    matches.append(
      AuthoredMatch(start: start, end: end, entity: entity, value: value, rule: rule))
    return true
  }

  /// Tries the words from `start` on: one, two, up to the limit; the longest stretch that is a form but for one mistake wins.
  private mutating func findTypos(in text: GrammarText, at start: Int) {
    stretch.removeAll(keepingCapacity: true)
    var position = start
    var isKnown = true
    var best: (form: Int, end: Int)?
    for word in 0..<TypoIndex.wordLimit {
      let wordStart = position
      while text[position].isAlphanumeric || text[position] == 0x27 {
        stretch.append(text[position])
        position += 1
      }
      guard position > wordStart else { break }
      let isKnownWord = stretch.withUnsafeBufferPointer { stretch in
        entities.typos.isKnown(
          UnsafeBufferPointer(rebasing: stretch[(stretch.count - (position - wordStart))...]))
      }
      isKnown = isKnown && isKnownWord
      if !isKnown, stretch.count + 1 >= TypoIndex.minimumLength,
        stretch.count <= entities.lookup.longest + 1, text.isWordEnd(position)
      {
        let form = stretch.withUnsafeBufferPointer {
          entities.typos.form(like: $0, in: entities.lookup) {
            entities.lookup.forms.base[$0].value
          }
        }
        if let form { best = (form, position) }
      }
      guard word + 1 < TypoIndex.wordLimit, text[position] == 0x20 || text[position] == 0x2D,
        text[position + 1].isAlphanumeric
      else { break }
      stretch.append(text[position])
      position += 1
    }
    if let best {
      _ = append(best.form, of: entities, start: start, end: best.end, rule: "lookup.typo")
    }
  }

  /// Patterns see the message as given; what they match is brought to units.
  private mutating func findPatterns(
    _ tokenizer: borrowing Tokenizer, message: UnsafeBufferPointer<UInt8>
  ) {
    let scalars = String(decoding: message, as: UTF8.self).unicodeScalars.map(\.value)
    for entry in entities.patterns {
      let found = scalars.withUnsafeBufferPointer { entry.pattern.matches(in: $0) }
      for match in found where !match.range.isEmpty {
        let valueRange =
          entry.valueGroup.flatMap { $0 < match.captures.count ? match.captures[$0] : nil }
          ?? match.range
        guard let units = tokenizer.text.units(of: match.range) else { continue }
        var value = String.UnicodeScalarView()
        value.append(contentsOf: scalars[valueRange].compactMap(Unicode.Scalar.init))
        matches.append(
          AuthoredMatch(
            start: units.lowerBound, end: units.upperBound, entity: entry.entity,
            value: String(value), rule: "pattern"))
      }
    }
  }
}

extension TextBuffer {
  /// The units that stand for a range of scalars of the original text; `nil` if none does.
  func units(of source: Range<Int>) -> Range<Int>? {
    var start = 0
    while start < count, Int(sourceEnds[start]) <= source.lowerBound { start += 1 }
    var end = start
    while end < count, Int(sourceStarts[end]) < source.upperBound { end += 1 }
    return start < end ? start..<end : nil
  }
}
