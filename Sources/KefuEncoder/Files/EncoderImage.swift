import KefuValues

/// An imported encoder as it lies in memory and on disk: numbered sections, each aligned to 64 bytes.
///
/// Layout, little-endian: magic (8 bytes), version (4), section count (4), file size (8), offset of the table (8), checksum
/// of the table (16), zeros up to 64; the sections; then the table, per section its number (8), offset (8), length (8)
/// and checksum (16). The checksums are for accidents: whatever reads a section still checks what it says.
struct EncoderImage: Sendable {
  static let magic: StaticString = "KEFUENC\u{1}"
  static let version = 1
  static let header = 64
  static let entry = 40

  let path: String
  let memory: FileMemory
  /// Identifies the contents.
  let digest: Digest
  private let sections: [Int: Range<Int>]

  /// Whether a file begins as an image does.
  static func isImage(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 8 && (0..<8).allSatisfy { bytes[$0] == magic.utf8Start[$0] }
  }

  /// Takes an image apart.
  ///
  /// - Parameters:
  ///   - memory: The image.
  ///   - path: For errors.
  ///   - isDeferred: Tells sections whose contents are not compared with their checksum, so that opening does not touch them.
  /// - Throws: Why the image is refused.
  init(_ memory: FileMemory, path: String, deferring isDeferred: (Int) -> Bool) throws(EncoderError)
  {
    let bytes = memory.bytes
    guard EncoderImage.isImage(bytes) else {
      throw .unsupported(path: path, problem: "it is not an imported encoder")
    }
    guard bytes.count >= EncoderImage.header else {
      throw .truncated(path: path, expected: EncoderImage.header, found: bytes.count)
    }
    let version = Int(bytes.number(at: 8, as: UInt32.self))
    guard version == EncoderImage.version else {
      throw .otherVersion(path: path, found: version, expected: EncoderImage.version)
    }
    let size = bytes.number(at: 16, as: UInt64.self)
    guard size == UInt64(bytes.count) else {
      guard size > UInt64(bytes.count), size < 1 << 48 else { throw .altered(path: path) }
      throw .truncated(path: path, expected: Int(size), found: bytes.count)
    }
    let count = Int(bytes.number(at: 12, as: UInt32.self))
    let table = bytes.number(at: 24, as: UInt64.self)
    guard count < 1 << 20, table <= size, UInt64(count * EncoderImage.entry) == size - table else {
      throw .altered(path: path)
    }
    let tableBytes = UnsafeRawBufferPointer(rebasing: bytes[Int(table)...])
    digest = Digest(tableBytes)
    guard digest == bytes.digest(at: 32) else { throw .altered(path: path) }
    var sections: [Int: Range<Int>] = [:]
    for index in 0..<count {
      let entry = Int(table) + index * EncoderImage.entry
      let offset = bytes.number(at: entry + 8, as: UInt64.self)
      let length = bytes.number(at: entry + 16, as: UInt64.self)
      guard let number = Int(exactly: bytes.number(at: entry, as: UInt64.self)), offset % 64 == 0,
        offset <= table, length <= table - offset,
        EncoderImage.aligned(Int(length)) <= table - offset
      else { throw .altered(path: path) }
      let range = Int(offset)..<(Int(offset) + Int(length))
      if !isDeferred(number) {
        guard EncoderImage.checksum(of: bytes, range) == bytes.digest(at: entry + 24) else {
          throw .altered(path: path)
        }
      }
      sections[number] = range
    }
    self.sections = sections
    self.path = path
    self.memory = memory
  }

  /// The bytes of a section, none if there is none.
  func bytes(of section: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: memory.bytes[sections[section] ?? 0..<0])
  }

  /// The numbers of a section that must have `count` of them.
  func numbers<Number>(
    of section: Int, count: Int, as type: Number.Type = Number.self
  ) throws(EncoderError) -> UnsafeBufferPointer<Number> {
    let numbers = self.numbers(of: section, as: type)
    guard numbers.count == count else { throw .altered(path: path) }
    return numbers
  }

  /// The numbers of a section, however many.
  func numbers<Number>(
    of section: Int, as type: Number.Type = Number.self
  ) -> UnsafeBufferPointer<Number> {
    bytes(of: section).assumingMemoryBound(to: Number.self)
  }

  static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }

  /// Of a section and the zeros after it.
  static func checksum(of bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Digest {
    BlockChecksum.digest(
      of: UnsafeRawBufferPointer(
        rebasing: bytes[range.lowerBound..<(range.lowerBound + aligned(range.count))]))
  }
}

extension UnsafeRawBufferPointer {
  /// Reads a little-endian number.
  func number<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  func digest(at offset: Int) -> Digest {
    Digest(high: number(at: offset, as: UInt64.self), low: number(at: offset + 8, as: UInt64.self))
  }
}
