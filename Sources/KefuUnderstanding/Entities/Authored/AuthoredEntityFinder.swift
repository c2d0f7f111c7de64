import KefuText
import KefuValues

/// Finds the author's entities in messages; one per thread.
struct AuthoredEntityFinder: ~Copyable {
  let entities: AuthoredEntities
  private let edits: EntityEdits
  private(set) var matches: [AuthoredMatch] = []
  private var words = LatinWords()
  /// A stretch of the message, for look-ups that forgive a mistake.
  private var stretch: [UInt16] = []
  private var scalars: [UInt32] = []

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
    if forgivesTypos { words.removeAll() }
    // Copies, so that no reference is counted at every unit.
    let lookup = entities.lookup
    let addedLookup = edits.added?.lookup
    for start in 0..<text.count {
      let added = addedLookup?.longestMatch(in: text, at: start)
      if let (end, form) = lookup.longestMatch(in: text, at: start),
        end >= added?.end ?? 0, append(form, of: entities, start: start, end: end, rule: "lookup")
      {
        continue
      }
      if let (end, form) = added, let more = edits.added {
        _ = append(form, of: more, start: start, end: end, rule: "lookup")
      } else if forgivesTypos, text[start].isAlphanumeric, text.isWordStart(start),
        words.read(from: start, in: text, entities.typos)
      {
        findTypos(in: text, at: start)
      }
    }
    if !entities.patterns.isEmpty { findPatterns(tokenizer.text, message: message) }
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

  /// Tries the words that were read: one, two, up to the limit; the longest stretch that is a form but for one mistake wins.
  private mutating func findTypos(in text: GrammarText, at start: Int) {
    stretch.removeAll(keepingCapacity: true)
    var position = start
    var isKnown = true
    var best: (form: Int, end: Int)?
    for index in 0..<words.count {
      let word = words[index]
      while position < word.end {
        stretch.append(text[position])
        position += 1
      }
      isKnown = isKnown && word.isKnown
      guard !isKnown, stretch.count + 1 >= TypoIndex.minimumLength,
        stretch.count <= entities.lookup.longest + 1, text.isWordEnd(position)
      else { continue }
      let form = stretch.withUnsafeBufferPointer {
        entities.typos.form(like: $0, in: entities.lookup) {
          entities.lookup.forms.base[$0].value
        }
      }
      if let form { best = (form, position) }
    }
    if let best {
      _ = append(best.form, of: entities, start: start, end: best.end, rule: "lookup.typo")
    }
  }

  /// Patterns see the message as given; what they match is brought to units.
  private mutating func findPatterns(
    _ buffer: borrowing TextBuffer, message: UnsafeBufferPointer<UInt8>
  ) {
    let presence = ScalarPresence(message)
    var isDecoded = false
    for entry in entities.patterns where entry.pattern.mayMatch(presence) {
      if !isDecoded {
        decode(message)
        isDecoded = true
      }
      let found = scalars.withUnsafeBufferPointer { entry.pattern.matches(in: $0) }
      for match in found where !match.range.isEmpty {
        let valueRange =
          entry.valueGroup.flatMap { $0 < match.captures.count ? match.captures[$0] : nil }
          ?? match.range
        guard let units = buffer.units(of: match.range) else { continue }
        var value = String.UnicodeScalarView()
        value.append(contentsOf: scalars[valueRange].compactMap(Unicode.Scalar.init))
        matches.append(
          AuthoredMatch(
            start: units.lowerBound, end: units.upperBound, entity: entry.entity,
            value: String(value), rule: "pattern"))
      }
    }
  }

  /// Fills `scalars`.
  private mutating func decode(_ message: UnsafeBufferPointer<UInt8>) {
    scalars.removeAll(keepingCapacity: true)
    var decoder = UTF8Decoder(message)
    while !decoder.isAtEnd { scalars.append(decoder.next()) }
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
