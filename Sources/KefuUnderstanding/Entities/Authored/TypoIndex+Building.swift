import KefuText

extension TypoIndex {
  /// The sections of a file that hold an index.
  struct Contents {
    var slots: [UInt8] = []
    var filter: [UInt8] = []
    var knownWords: [UInt8] = []
  }

  /// Lays an index out.
  ///
  /// - Parameters:
  ///   - forms: All forms of a table; those that are not tolerant, too short or not Latin are left out.
  ///   - isTolerant: Whether mistakes in a form are forgiven.
  ///   - knownWords: Latin words that are no mistakes, in lower case.
  /// - Returns: The contents of the sections.
  static func contents(
    of forms: [LookupTable.NewForm], isTolerant: (LookupTable.NewForm) -> Bool,
    knownWords: [String]
  ) -> Contents {
    var entries: [Slot] = []
    for (number, form) in forms.enumerated() where isTolerant(form) && isLong(form.units) {
      var hashes: Set<UInt64> = [LookupTable.hash(form.units)]
      for omitted in form.units.indices { hashes.insert(hash(form.units, omitting: omitted)) }
      for hash in hashes.sorted() {
        entries.append(Slot(hash: hash, form: UInt32(number + 1)))
      }
    }
    var slots = [Slot](
      repeating: Slot(hash: 0, form: 0), count: LookupTable.capacity(for: entries.count))
    var filter = [UInt64](repeating: 0, count: max(1, slots.count * 8 / 64))
    for entry in entries {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot].form != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
      let bit = Int(truncatingIfNeeded: entry.hash >> 20) & (filter.count * 64 - 1)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    var known = [UInt64](
      repeating: 0, count: LookupTable.capacity(for: entries.isEmpty ? 0 : knownWords.count))
    for word in entries.isEmpty ? [] : knownWords {
      let hash = LookupTable.hash(word.utf16)
      var slot = Int(truncatingIfNeeded: hash) & (known.count - 1)
      while known[slot] != 0, known[slot] != hash { slot = (slot + 1) & (known.count - 1) }
      known[slot] = hash
    }
    var contents = Contents()
    contents.slots.append(contentsOfMemory: slots)
    contents.filter.append(contentsOfMemory: filter)
    contents.knownWords.append(contentsOfMemory: known)
    return contents
  }

  /// Whether mistakes can be told from other words: Latin, `minimumLength` letters or more.
  private static func isLong(_ units: [UInt16]) -> Bool {
    var letters = 0
    for unit in units {
      if unit.isLetter {
        letters += 1
      } else if unit != 0x20, unit != 0x2D, unit != 0x27, !unit.isDigit {
        return false
      }
    }
    return letters >= minimumLength
  }
}
