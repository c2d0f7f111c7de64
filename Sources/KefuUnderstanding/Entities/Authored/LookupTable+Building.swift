import KefuText

extension LookupTable {
  /// The sections of a file that hold a table.
  struct Contents {
    var starts: [UInt8] = []
    var prefixes: [UInt8] = []
    var slots: [UInt8] = []
    var forms: [UInt8] = []
    var units: [UInt8] = []
  }

  /// A form before it is laid out: its units are normalised and not empty.
  struct NewForm {
    var units: [UInt16]
    var value: UInt32
  }

  /// Lays forms out; of forms that are equal the first counts.
  ///
  /// - Parameter new: The forms, in the order that decides.
  /// - Returns: The contents of the sections, and the forms that count in the order of their numbers.
  static func contents(of new: [NewForm]) -> (contents: Contents, forms: [NewForm]) {
    var slots = [Slot](repeating: Slot(hash: 0, form: 0), count: capacity(for: new.count))
    var kept: [NewForm] = []
    kept.reserveCapacity(new.count)
    for form in new {
      let hash = hash(form.units)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot].form != 0, slots[slot].hash != hash {
        slot = (slot + 1) & (slots.count - 1)
      }
      if slots[slot].form != 0 { continue }
      kept.append(form)
      slots[slot] = Slot(hash: hash, form: UInt32(kept.count))
    }
    var starts = [UInt64](repeating: 0, count: 1024)
    var prefixes = [Prefix](
      repeating: Prefix(key: 0, lengths: 0), count: capacity(for: kept.count))
    var forms: [Form] = []
    var units: [UInt16] = []
    for form in kept {
      let first = form.units[0]
      starts[Int(first >> 6)] |= 1 << UInt64(first & 63)
      let key = UInt32(first) << 16 | (form.units.count > 1 ? UInt32(form.units[1]) : 0)
      var slot = slot(of: key, mask: prefixes.count - 1)
      while prefixes[slot].lengths != 0, prefixes[slot].key != key {
        slot = (slot + 1) & (prefixes.count - 1)
      }
      prefixes[slot].key = key
      prefixes[slot].lengths |= 1 << UInt64(min(form.units.count, 63))
      forms.append(
        Form(
          start: UInt32(units.count), length: UInt32(form.units.count), value: form.value))
      units += form.units
    }
    var contents = Contents()
    contents.starts.append(contentsOfMemory: starts)
    contents.prefixes.append(contentsOfMemory: prefixes)
    contents.slots.append(contentsOfMemory: slots)
    contents.forms.append(contentsOfMemory: forms)
    contents.units.append(contentsOfMemory: units)
    return (contents, kept)
  }

  /// A power of two that leaves half of the slots free.
  static func capacity(for count: Int) -> Int {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }
}
