package import KefuText
package import KefuValues

/// Finds the entities of a message: the entrance of this folder.
///
/// One per thread: it owns the memory that it writes; the lexicon is shared. One pass over the units looks at each
/// unit's class and calls the grammars that may start there; they append candidates, `EntityOverlap` chooses, and the
/// winners are written out.
///
/// To add a kind of entity: a case of `EntityKind` (its place decides ties), a grammar with a function
/// `read(_ text:at:into:)` that appends candidates, a call of it in `read(_:)` for the class of unit that may start it,
/// words, if it needs some, as a table of the lexicon, and rows in the tables of the tests.
package struct EntityRecognizer: ~Copyable {
  private var candidates = EntityCandidateBuffer()
  private var overlap = EntityOverlap()
  private let lexicon = Lexicon.shared

  package init() {}

  /// The entities of the message that `tokenizer` holds.
  ///
  /// - Parameters:
  ///   - tokenizer: Holds the message.
  ///   - message: The message as given, for values that are kept as written.
  ///   - time: When it was written, for days such as tomorrow.
  /// - Returns: The entities in the order of the text; they do not overlap.
  package mutating func entities(
    in tokenizer: borrowing Tokenizer, message: UnsafeBufferPointer<UInt8>, at time: Instant?
  ) -> [Entity] {
    candidates.removeAll()
    let text = GrammarText(
      units: tokenizer.text.units, count: tokenizer.text.count, lexicon: lexicon)
    read(text)
    guard candidates.count > 0 else { return [] }
    overlap.resolve(&candidates, textCount: text.count)
    return write(tokenizer, message: message, lexicon: lexicon)
  }

  /// Appends the candidates of all grammars.
  private mutating func read(_ text: GrammarText) {
    var position = 0
    while position < text.count {
      let unitClass = lexicon.unitClass(of: text[position])
      // Nothing starts at most units.
      if unitClass.isEmpty {
        position += 1
        continue
      }
      // Dates: `DateGrammar.read(text, at: position, into: &candidates)`.
      position += 1
    }
  }

  private func write(
    _ tokenizer: borrowing Tokenizer, message: UnsafeBufferPointer<UInt8>, lexicon: Lexicon
  ) -> [Entity] {
    var entities = [Entity]()
    entities.reserveCapacity(candidates.count)
    for index in 0..<candidates.count {
      let candidate = candidates[index]
      entities.append(
        Entity(
          name: candidate.kind.name,
          range: tokenizer.text.source(of: candidate.start..<candidate.end),
          value: nil, rule: candidate.rule.description))
    }
    return entities
  }
}
