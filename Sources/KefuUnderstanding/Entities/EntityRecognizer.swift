package import KefuText
package import KefuValues

/// Finds the entities of a message: the entrance of this folder.
///
/// One per thread: it owns the memory that it writes; the lexicon is shared. One pass over the units looks at each
/// unit's class and calls the grammars that may start there; they append candidates, `EntityOverlap` chooses, and
/// `EntityWriter` makes entities of the winners.
///
/// To add a kind of entity: a case of `EntityKind` (its place decides ties); a grammar, a function that reads at a
/// position and gives a candidate; a call of it below, at the class of unit that may start it; words, if it needs some, as a
/// table of the lexicon; rows in the tables of the tests.
package struct EntityRecognizer: ~Copyable {
  private var candidates = EntityCandidateBuffer()
  private var overlap = EntityOverlap()
  private let lexicon = Lexicon.shared
  private var finder: AuthoredEntityFinder?

  /// Makes a recogniser; `authored` are the entities of an assistant, `edits` what has changed of them.
  package init(authored: AuthoredEntities? = nil, edits: EntityEdits = EntityEdits()) {
    if let authored { finder = AuthoredEntityFinder(authored, edits: edits) }
  }

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
    readDates(text)
    if read(text) {
      AddressGrammar.read(text, tokens: tokenizer.tokens, into: &candidates)
    }
    findAuthored(text, tokenizer, message: message)
    guard candidates.count > 0 else { return [] }
    overlap.resolve(&candidates, textCount: text.count)
    var writer = EntityWriter(message: message, time: time)
    var entities = [Entity]()
    entities.reserveCapacity(candidates.count)
    for index in 0..<candidates.count {
      let candidate = candidates[index]
      if case .authored(let number) = candidate.value {
        if let entity = finder?.entity(number, in: tokenizer.text) { entities.append(entity) }
      } else if let entity = writer.entity(candidate, text: text, buffer: tokenizer.text) {
        entities.append(entity)
      }
    }
    return entities
  }

  /// Appends the author's entities.
  private mutating func findAuthored(
    _ text: GrammarText, _ tokenizer: borrowing Tokenizer, message: UnsafeBufferPointer<UInt8>
  ) {
    finder?.find(in: text, tokenizer, message: message)
    for number in 0..<(finder?.matches.count ?? 0) {
      guard let match = finder?.matches[number] else { continue }
      candidates.append(
        EntityCandidate(
          start: match.start, end: match.end, kind: .authored, value: .authored(number),
          rule: match.rule))
    }
  }

  /// Appends the dates and times; a pass of its own, for the other grammars skip units at which dates begin.
  private mutating func readDates(_ text: GrammarText) {
    for position in 0..<text.count
    where lexicon.unitClass(of: text[position]).contains(.date)
      && lexicon.mayStartDate(in: text, at: position)
    {
      DateGrammar.read(text, at: position, into: &candidates)
    }
  }

  /// Appends the candidates of all other grammars but that of addresses; returns whether there may be an address.
  private mutating func read(_ text: GrammarText) -> Bool {
    var context = GrammarContext()
    var mayHaveAddress = false
    var position = 0
    while position < text.count {
      let unitClass = lexicon.unitClass(of: text[position])
      // Nothing starts at most units.
      if unitClass.isEmpty {
        position += 1
        continue
      }
      if unitClass.contains(.letter) {
        position = readLatin(text, at: position, context: &context)
      } else if unitClass.contains(.digit) {
        position = readDigits(text, at: position, context: &context)
      } else if !unitClass.isDisjoint(with: [.numeral, .word]) {
        position = readHan(text, at: position, unitClass, context: &context)
      } else {
        if unitClass.contains(.sign) { readSign(text, at: position, context: context) }
        if unitClass.contains(.address) { mayHaveAddress = true }
        position += 1
      }
    }
    return mayHaveAddress
  }

  /// Reads at a digit; returns where to go on.
  private mutating func readDigits(
    _ text: GrammarText, at start: Int, context: inout GrammarContext
  ) -> Int {
    var end = start + 1
    while text[end].isDigit { end += 1 }
    // Digits behind letters belong to a code, those behind a point to a number that has been read.
    guard text.isWordStart(start) else { return end }
    let blocked = lexicon.longestMatch(in: text, at: start, of: .blocked)
    if let blocked, blocked.end > end + 1 { return blocked.end }
    IdentifierGrammar.readDigits(text, at: start, context: &context, into: &candidates)
    if text[start - 1] != 0x2E || !text[start - 2].isDigit {
      _ = AmountGrammar.read(
        text, at: start, context: &context, blockedEnd: 0, into: &candidates)
    }
    return end
  }

  /// Reads at a Latin letter; returns where to go on.
  private mutating func readLatin(
    _ text: GrammarText, at start: Int, context: inout GrammarContext
  ) -> Int {
    guard text.isWordStart(start) else { return start + 1 }
    var end = start + 1
    while text[end].isLatinLetter { end += 1 }
    if text[end].isDigit || text[end] == 0x2D && text[end + 1].isDigit || text[end] == 0x20 {
      readCode(text, at: start, wordEnd: end, context: &context)
    }
    if lexicon.mayStartWord(in: text, at: start),
      let match = lexicon.longestMatch(in: text, at: start, of: [.words, .number])
    {
      if lexicon.classes(of: match.entry).contains(.number) {
        return AmountGrammar.read(
          text, at: start, context: &context, blockedEnd: 0, into: &candidates) ?? match.end
      }
      WordGrammar.read(
        text, from: start, to: match.end, entry: match.entry, context: &context,
        into: &candidates)
      return match.end
    }
    // A dozen, an hour; half a dozen.
    if text[start] == 0x61 && end - start <= 2
      || text[start] == 0x68 && text.wordEnd(of: "half", at: start) != nil,
      let next = AmountGrammar.read(
        text, at: start, context: &context, blockedEnd: 0, into: &candidates)
    {
      return next
    }
    if SizeGrammar.mayStart(with: text[start]), end - start <= 7,
      let size = SizeGrammar.readWord(text, at: start, context: context)
    {
      candidates.append(size)
      context.extend(.sizeContext, to: size.end)
      return size.end
    }
    return end
  }

  /// Reads letters that a number follows: a code, "usd 20", "EU 42".
  private mutating func readCode(
    _ text: GrammarText, at start: Int, wordEnd: Int, context: inout GrammarContext
  ) {
    let number = text.skipSpace(wordEnd)
    guard text[number].isDigit || text[wordEnd] == 0x2D else { return }
    let code = CodeRun(text, at: start)
    if let system = SizeGrammar.readSystem(text, at: start) { candidates.append(system) }
    if let entry = lexicon.currencyPrefix(in: text, start..<wordEnd),
      let money = MoneyGrammar.read(
        text, prefixedBy: lexicon.currency(of: entry), from: start, amount: number)
    {
      candidates.append(money)
    }
    IdentifierGrammar.readLetters(text, code, context: &context, into: &candidates)
  }

  /// Reads at a Chinese character that may start a number or a word; returns where to go on.
  private mutating func readHan(
    _ text: GrammarText, at start: Int, _ unitClass: UnitClass, context: inout GrammarContext
  ) -> Int {
    let word =
      unitClass.contains(.word) && lexicon.mayStartOtherWord(in: text, at: start)
      ? lexicon.longestMatch(in: text, at: start, of: .words) : nil
    if unitClass.contains(.numeral) {
      let blockedEnd = word?.end ?? 0
      let before = candidates.count
      let end = AmountGrammar.read(
        text, at: start, context: &context, blockedEnd: blockedEnd, into: &candidates)
      if let end, candidates.count > before || word == nil { return max(end, start + 1) }
    }
    guard let word else { return start + 1 }
    WordGrammar.read(
      text, from: start, to: word.end, entry: word.entry, context: &context, into: &candidates)
    return word.end
  }

  private mutating func readSign(_ text: GrammarText, at start: Int, context: GrammarContext) {
    let candidate: EntityCandidate? =
      switch text[start] {
      case 0x23:  // #
        OrderGrammar.readSign(
          text, at: start, announced: context.announces(.orderContext, at: start, in: text))
      case 0x2B: PhoneGrammar.readInternational(text, at: start)  // +
      case 0x28: PhoneGrammar.readBracket(text, at: start)  // (
      default: MoneyGrammar.readSymbol(text, at: start)
      }
    if let candidate { candidates.append(candidate) }
  }
}
