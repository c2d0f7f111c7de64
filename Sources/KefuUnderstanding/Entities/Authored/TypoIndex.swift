import KefuText

/// Finds long Latin forms that are typed with one mistake: a letter too many, too few, another, or two swapped.
///
/// Symmetric deletion (Garbe, "SymSpell", 2012): a form and a word that differ by one mistake are equal after at most one
/// letter is left out of each. The hashes of all forms with a letter left out are in one table, behind a Bloom filter that
/// most words of a message do not pass.
struct TypoIndex: Sendable {
  /// Shorter forms are too often another word.
  static let minimumLength = 7
  /// A form has at most so many words.
  static let wordLimit = 4

  struct Slot {
    var hash: UInt64
    /// 1 + the number of the form; 0 marks an empty slot.
    ///
    /// A hash may stand in several slots.
    var form: UInt32
  }

  let slots: ReadOnlyMemory<Slot>
  /// Bits, a power of two of them.
  let filter: ReadOnlyMemory<UInt64>
  /// The hashes of Latin words that customers use: no mistakes, whatever they resemble.
  ///
  /// Open addressing, 0 is empty.
  let knownWords: ReadOnlyMemory<UInt64>

  var isEmpty: Bool { slots.count <= 16 && slots.base[0].form == 0 && filter.count <= 1 }

  /// A form that a stretch of the message is, but for one mistake; `nil` if it is several different ones.
  func form(
    like text: UnsafeBufferPointer<UInt16>, in table: LookupTable, valueOf: (Int) -> UInt32
  ) -> Int? {
    var found: Int?
    var isAmbiguous = false
    func consider(_ hash: UInt64) {
      let bits = filter.count * 64
      let bit = Int(truncatingIfNeeded: hash >> 20) & (bits - 1)
      guard filter.base[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return }
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots.base[slot].form != 0 {
        let form = Int(slots.base[slot].form) - 1
        if slots.base[slot].hash == hash, form != found,
          SingleEdit.separates(text, table.units(of: form))
        {
          if let found, valueOf(found) != valueOf(form) { isAmbiguous = true }
          found = found ?? form
        }
        slot = (slot + 1) & mask
      }
    }
    consider(LookupTable.hash(text))
    // Of what stands before the letter that is left out.
    var beginning = LookupTable.seed
    for omitted in text.indices {
      var hash = beginning
      for unit in text[(omitted + 1)...] { hash = LookupTable.extend(hash, by: unit) }
      consider(mixed(hash))
      beginning = LookupTable.extend(beginning, by: text[omitted])
    }
    return isAmbiguous ? nil : found
  }

  /// Whether a word of this hash is no mistake.
  func isKnown(_ hash: UInt64) -> Bool {
    let mask = knownWords.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while knownWords.base[slot] != 0 {
      if knownWords.base[slot] == hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  static func hash(_ units: some Collection<UInt16>, omitting omitted: Int) -> UInt64 {
    LookupTable.hash(units.enumerated().lazy.filter { $0.offset != omitted }.map(\.element))
  }

  /// Whether numbers are in range and look-ups end.
  func isValid(formCount: Int) -> Bool {
    guard LookupTable.isPowerOfTwo(slots.count), LookupTable.isPowerOfTwo(filter.count),
      LookupTable.isPowerOfTwo(knownWords.count),
      (0..<knownWords.count).contains(where: { knownWords.base[$0] == 0 }),
      (0..<slots.count).contains(where: { slots.base[$0].form == 0 })
    else { return false }
    return (0..<slots.count).allSatisfy { Int(slots.base[$0].form) <= formCount }
  }
}

/// The distance of Damerau (1964), asked only whether it is one.
enum SingleEdit {
  /// Whether one insertion, deletion, substitution or swap of neighbours makes one of the two the other.
  static func separates(
    _ left: UnsafeBufferPointer<UInt16>, _ right: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    if left.count > right.count { return separates(right, left) }
    guard right.count - left.count <= 1 else { return false }
    var start = 0
    while start < left.count, left[start] == right[start] { start += 1 }
    var rest = 0
    while rest < left.count - start,
      left[left.count - 1 - rest] == right[right.count - 1 - rest]
    {
      rest += 1
    }
    let middle = left.count - start - rest
    if right.count > left.count { return middle == 0 }
    return middle == 1
      || middle == 2 && left[start] == right[start + 1] && left[start + 1] == right[start]
  }
}
