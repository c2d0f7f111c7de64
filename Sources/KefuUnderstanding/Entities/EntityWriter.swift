import KefuText
import KefuValues

/// Turns winning candidates, in the order of the text, into entities with values.
///
/// It walks the original message once for values that are kept as written.
struct EntityWriter: ~Copyable {
  private var decoder: UTF8Decoder
  private var scalar = 0

  private let time: Instant?

  init(message: UnsafeBufferPointer<UInt8>, time: Instant?) {
    decoder = UTF8Decoder(message)
    self.time = time
  }

  /// The entity, or `nil` if the original message does not bear it out.
  mutating func entity(
    _ candidate: EntityCandidate, text: GrammarText, buffer: borrowing TextBuffer
  ) -> Entity? {
    let range = buffer.source(of: candidate.start..<candidate.end)
    if candidate.needsCapital {
      guard let first = next(at: range.lowerBound), first.properties.isUppercase else { return nil }
    }
    return Entity(
      name: candidate.kind.name, range: range,
      value: value(of: candidate, text: text, buffer: buffer),
      unit: candidate.unit == 0 ? nil : text.lexicon.value(of: candidate.unit),
      kind: kind(of: candidate), relative: relative(of: candidate), rule: candidate.rule.description
    )
  }

  private func kind(of candidate: EntityCandidate) -> String? {
    if case .date(let meaning) = candidate.value { return meaning.kind }
    return candidate.qualifier.utf8CodeUnitCount == 0 ? nil : candidate.qualifier.description
  }

  private func relative(of candidate: EntityCandidate) -> String? {
    switch candidate.value {
    case .date(let meaning): meaning.relative
    case .time(let meaning): meaning.relative
    default: nil
    }
  }

  private mutating func value(
    of candidate: EntityCandidate, text: GrammarText, buffer: borrowing TextBuffer
  ) -> String? {
    switch candidate.value {
    case .none: return nil
    case .number(let number): return number.description
    case .money(let amount, let currency): return currency.code + " " + amount.description
    case .percent(let number): return number.description + "%"
    case .word(let entry): return text.lexicon.value(of: entry)
    case .phone(let prefix, let start, let end):
      return prefix.description + code(text, start..<end)
    case .date(let meaning): return meaning.value(at: time)
    case .time(let meaning): return meaning.value(at: time)
    case .written(.lowercase, let start, let end): return buffer.text(of: start..<end)
    case .written(.uppercaseCode, let start, let end): return code(text, start..<end)
    case .written(.asWritten, let start, let end):
      return written(buffer.source(of: start..<end))
    }
  }

  /// The letters, as capitals, and digits of a range.
  private func code(_ text: GrammarText, _ range: Range<Int>) -> String {
    var result = ""
    for position in range where text[position].isAlphanumeric {
      let unit = text[position].isLetter ? text[position] - 0x20 : text[position]
      result.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: unit)))
    }
    return result
  }

  /// The original scalars of a range; full-width forms become ASCII, what cannot be seen is left out.
  private mutating func written(_ range: Range<Int>) -> String {
    var result = ""
    for index in range {
      guard var scalar = next(at: index) else { break }
      if (0xFF01...0xFF5E).contains(scalar.value),
        let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
      {
        scalar = narrow
      }
      let properties = scalar.properties
      if !properties.isDefaultIgnorableCodePoint, properties.generalCategory != .control {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The scalar at an index that is not behind the ones asked for before.
  private mutating func next(at index: Int) -> Unicode.Scalar? {
    guard scalar <= index else { return nil }
    while scalar < index, !decoder.isAtEnd {
      _ = decoder.next()
      scalar += 1
    }
    guard !decoder.isAtEnd else { return nil }
    scalar += 1
    return Unicode.Scalar(decoder.next())
  }
}
