import KefuText

/// The surface forms of all values of the author's entities: a view of one file.
///
/// A form is found by the hash of its units. Two units at a position say which lengths are worth trying, so that a scan costs
/// one probe a position, whether there are ten forms or a hundred thousand. A form that begins or ends with a Latin letter or a
/// digit must not touch another there; Chinese forms are found anywhere.
struct LookupTable: Sendable {
  /// What the first two units of some forms say.
  struct Prefix {
    /// The first unit and the second, or 0 for a form of one unit.
    var key: UInt32
    /// Bit n: there is a form of n units; bit 63: of 63 or more; 0 marks an empty slot.
    var lengths: UInt64
  }

  struct Slot {
    var hash: UInt64
    /// 1 + the number of the form; 0 marks an empty slot.
    var form: UInt32
  }

  struct Form {
    /// Where its units begin in `units`.
    var start: UInt32
    var length: UInt32
    /// The number of its value.
    var value: UInt32
  }

  /// One bit per unit that begins a form, for a quick "no".
  let starts: ReadOnlyMemory<UInt64>
  let prefixes: ReadOnlyMemory<Prefix>
  let slots: ReadOnlyMemory<Slot>
  let forms: ReadOnlyMemory<Form>
  let units: ReadOnlyMemory<UInt16>
  /// The length of the longest form.
  let longest: Int

  static let seed: UInt64 = 0x6b65_6675_0010

  @inline(__always)
  static func extend(_ hash: UInt64, by unit: UInt16) -> UInt64 {
    extended(hash, by: UInt64(unit))
  }

  static func hash(_ units: some Sequence<UInt16>) -> UInt64 {
    var hash = seed
    for unit in units { hash = extend(hash, by: unit) }
    return mixed(hash)
  }

  @inline(__always)
  static func slot(of key: UInt32, mask: Int) -> Int {
    Int(truncatingIfNeeded: mixed(UInt64(key) &+ 1)) & mask
  }

  /// The longest form that begins at a position: its end and number.
  func longestMatch(in text: GrammarText, at start: Int) -> (end: Int, form: Int)? {
    let first = text[start]
    guard starts.base[Int(first >> 6)] & (1 << UInt64(first & 63)) != 0 else { return nil }
    guard !first.isAlphanumeric || text.isWordStart(start) else { return nil }
    var lengths: UInt64 = lengths(of: UInt32(first) << 16)
    if start + 1 < text.count {
      lengths |= self.lengths(of: UInt32(first) << 16 | UInt32(text[start + 1]))
    }
    guard lengths != 0 else { return nil }
    var best: (end: Int, form: Int)?
    var hash = LookupTable.seed
    var position = start
    while position < text.count, position - start < longest {
      hash = LookupTable.extend(hash, by: text[position])
      position += 1
      guard lengths & (1 << UInt64(min(position - start, 63))) != 0 else { continue }
      guard !text[position - 1].isAlphanumeric || text.isWordEnd(position) else { continue }
      if let form = form(with: mixed(hash)) { best = (position, form) }
    }
    return best
  }

  /// The form with a hash.
  @inline(__always)
  func form(with hash: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots.base[slot].form != 0 {
      if slots.base[slot].hash == hash { return Int(slots.base[slot].form) - 1 }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func lengths(of key: UInt32) -> UInt64 {
    let mask = prefixes.count - 1
    var slot = LookupTable.slot(of: key, mask: mask)
    while prefixes.base[slot].lengths != 0 {
      if prefixes.base[slot].key == key { return prefixes.base[slot].lengths }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The units of a form.
  func units(of form: Int) -> UnsafeBufferPointer<UInt16> {
    UnsafeBufferPointer(
      start: units.base + Int(forms.base[form].start), count: Int(forms.base[form].length))
  }

  /// Whether numbers are in range and look-ups end.
  func isValid(valueCount: Int) -> Bool {
    guard starts.count == 1024, LookupTable.isPowerOfTwo(prefixes.count),
      LookupTable.isPowerOfTwo(slots.count)
    else { return false }
    var free = 0
    for slot in 0..<slots.count {
      if Int(slots.base[slot].form) > forms.count { return false }
      if slots.base[slot].form == 0 { free += 1 }
    }
    guard free > 0, (0..<prefixes.count).contains(where: { prefixes.base[$0].lengths == 0 }) else {
      return false
    }
    for form in 0..<forms.count {
      let entry = forms.base[form]
      guard Int(entry.start) + Int(entry.length) <= units.count, Int(entry.value) < valueCount
      else { return false }
    }
    return true
  }

  static func isPowerOfTwo(_ count: Int) -> Bool { count > 0 && count & (count - 1) == 0 }
}
