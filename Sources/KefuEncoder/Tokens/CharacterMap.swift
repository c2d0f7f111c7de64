/// A normalisation that SentencePiece compiled into a model: pieces of text to what replaces them.
///
/// Layout: the size of a double array in bytes (4, little-endian), the double array of Darts-clone, then replacements that each
/// end with a zero.
struct CharacterMap: @unchecked Sendable {
  // @unchecked Sendable because the buffers are of an image's memory, which is never written.
  private let units: UnsafeRawBufferPointer
  private let replacements: UnsafeRawBufferPointer

  /// Nil if the bytes are not a map; none at all are one that changes nothing.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty else {
      units = bytes
      replacements = bytes
      return
    }
    guard bytes.count >= 4 else { return nil }
    let size = Int(bytes.number(at: 0, as: UInt32.self))
    guard size % 4 == 0, size >= 4, size <= bytes.count - 4 else { return nil }
    units = UnsafeRawBufferPointer(rebasing: bytes[4..<(4 + size)])
    replacements = UnsafeRawBufferPointer(rebasing: bytes[(4 + size)...])
  }

  /// Appends a text as it is after normalisation.
  func append(_ text: Substring, to result: inout [UInt8]) {
    guard !units.isEmpty else {
      result.append(contentsOf: text.utf8)
      return
    }
    for character in text {
      let scalars = character.unicodeScalars
      // A short cluster is looked up as a whole first, as in the original.
      if scalars.count > 1, character.utf8.count < 6, replace(Array(character.utf8), in: &result) {
        continue
      }
      for scalar in scalars {
        let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        if !replace(bytes, in: &result) { result += bytes }
      }
    }
  }

  private func unit(_ position: Int) -> UInt32? {
    position >= 0 && position * 4 + 4 <= units.count
      ? units.number(at: position * 4, as: UInt32.self) : nil
  }

  private func offset(_ unit: UInt32) -> Int {
    Int((unit >> 10) << ((unit & (1 << 9)) >> 6))
  }

  /// Appends what replaces the shortest beginning of `bytes` that the map knows; whether it knows one.
  private func replace(_ bytes: [UInt8], in result: inout [UInt8]) -> Bool {
    guard let root = unit(0) else { return false }
    var position = offset(root)
    for byte in bytes where byte != 0 {
      position ^= Int(byte)
      guard let node = unit(position), node & (1 << 31 | 0xFF) == UInt32(byte) else { return false }
      position ^= offset(node)
      guard node >> 8 & 1 == 1 else { continue }
      guard let leaf = unit(position) else { return false }
      var place = Int(leaf & 0x7FFF_FFFF)
      while place < replacements.count, replacements[place] != 0 {
        result.append(replacements[place])
        place += 1
      }
      return true
    }
    return false
  }
}
