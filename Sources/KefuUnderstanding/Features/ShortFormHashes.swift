/// Short forms of English by hash: one small table, looked up for every word.
struct ShortFormHashes: ~Copyable {
  struct Form: BitwiseCopyable {
    /// The hash of the form as typed; 0 marks an empty slot.
    var typed: UInt64
    /// The hashes of the words that it stands for.
    var first: UInt64
    var second: UInt64
    var hasSecond: Bool
  }

  /// The length of the longest form.
  static let longest = 8
  private static let capacity = 256
  private let slots: UnsafeMutablePointer<Form>

  /// Makes the table; `hash` gives the hash of a form as typed, `stem` that of a word's stem.
  init(hash: (String) -> UInt64, stem: (String) -> UInt64) {
    slots = .allocate(capacity: ShortFormHashes.capacity)
    slots.initialize(
      repeating: Form(typed: 0, first: 0, second: 0, hasSecond: false),
      count: ShortFormHashes.capacity)
    for (typed, words) in EnglishShortForm.words.sorted(by: { $0.key < $1.key }) {
      guard let first = words.first else { continue }
      let form = Form(
        typed: hash(typed), first: stem(first), second: words.count > 1 ? stem(words[1]) : 0,
        hasSecond: words.count > 1)
      slots[slot(of: form.typed)] = form
    }
  }

  deinit { slots.deallocate() }

  @inline(__always)
  func form(of hash: UInt64) -> Form? {
    let form = slots[slot(of: hash)]
    return form.typed == 0 ? nil : form
  }

  /// The slot that has the form, or the empty one where it would be.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: mixed(hash)) & (ShortFormHashes.capacity - 1)
    while slots[slot].typed != 0, slots[slot].typed != hash {
      slot = (slot + 1) & (ShortFormHashes.capacity - 1)
    }
    return slot
  }
}
