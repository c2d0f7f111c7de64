package import KefuValues

/// A file of numbered sections behind a header with magic, version, digest of the data and checksum.
///
/// Layout, little-endian: magic (8 bytes), version (4), section count (4), data digest (16), checksum of everything after
/// the header and its section table (16), file size (8), then per section its number (8), offset (8) and length (8).
/// Sections begin at multiples of 64.
package enum SectionFile {
  private static let fixedHeader = 56
  private static let sectionEntry = 24
  private static let checksumRange = 32..<48

  /// Puts sections together.
  package static func bytes(
    magic: StaticString, version: Int, data: Digest, sections: [(number: Int, bytes: [UInt8])]
  ) -> [UInt8] {
    var offset = aligned(fixedHeader + sections.count * sectionEntry)
    let size = sections.reduce(offset) { $0 + aligned($1.bytes.count) }
    // Written in place: a model has tens of megabytes, and every copy of them shows.
    var file = [UInt8]()
    file.reserveCapacity(size)
    for index in 0..<8 { file.append(magic.utf8Start[index]) }
    file.append(number: UInt32(version))
    file.append(number: UInt32(sections.count))
    file.append(number: data.high)
    file.append(number: data.low)
    file.append(number: UInt64(0))
    file.append(number: UInt64(0))
    file.append(number: UInt64(size))
    for section in sections {
      file.append(number: UInt64(section.number))
      file.append(number: UInt64(offset))
      file.append(number: UInt64(section.bytes.count))
      offset += aligned(section.bytes.count)
    }
    file.append(contentsOf: repeatElement(0, count: aligned(file.count) - file.count))
    for section in sections {
      file.append(contentsOf: section.bytes)
      file.append(contentsOf: repeatElement(0, count: aligned(file.count) - file.count))
    }
    let checksum = file.withUnsafeBytes {
      Digest(UnsafeRawBufferPointer(rebasing: $0[fixedHeader...]))
    }
    var numbers = [UInt8]()
    numbers.append(number: checksum.high)
    numbers.append(number: checksum.low)
    file.replaceSubrange(checksumRange, with: numbers)
    return file
  }

  /// Takes a file apart, after checking that it is whole and unaltered.
  package static func sections(
    of bytes: UnsafeRawBufferPointer, path: String, magic: StaticString, version: Int
  ) throws(ModelError) -> (data: Digest, sections: [Int: UnsafeRawBufferPointer]) {
    guard bytes.count >= 8, (0..<8).allSatisfy({ bytes[$0] == magic.utf8Start[$0] }) else {
      throw .notAModel(path: path)
    }
    guard bytes.count >= fixedHeader else {
      throw .truncated(path: path, expected: fixedHeader, found: bytes.count)
    }
    let found = Int(bytes.number(at: 8, as: UInt32.self))
    guard found == version else {
      throw .otherVersion(path: path, found: found, expected: version)
    }
    let count = Int(bytes.number(at: 12, as: UInt32.self))
    let size = bytes.number(at: 48, as: UInt64.self)
    guard size == UInt64(bytes.count) else {
      throw size > UInt64(bytes.count) && size < 1 << 48
        ? .truncated(path: path, expected: Int(size), found: bytes.count) : .altered(path: path)
    }
    let headerSize = fixedHeader + count * sectionEntry
    guard count < 1 << 16, headerSize <= bytes.count else { throw .altered(path: path) }
    let checksum = Digest(UnsafeRawBufferPointer(rebasing: bytes[fixedHeader...]))
    guard checksum.high == bytes.number(at: 32, as: UInt64.self),
      checksum.low == bytes.number(at: 40, as: UInt64.self)
    else { throw .altered(path: path) }
    var sections = [Int: UnsafeRawBufferPointer]()
    for index in 0..<count {
      let entry = fixedHeader + index * sectionEntry
      let number = bytes.number(at: entry, as: UInt64.self)
      let offset = bytes.number(at: entry + 8, as: UInt64.self)
      let length = bytes.number(at: entry + 16, as: UInt64.self)
      guard number < 1 << 32, offset <= size, length <= size - offset else {
        throw .altered(path: path)
      }
      sections[Int(number)] = UnsafeRawBufferPointer(
        rebasing: bytes[Int(offset)..<Int(offset + length)])
    }
    let data = Digest(
      high: bytes.number(at: 16, as: UInt64.self), low: bytes.number(at: 24, as: UInt64.self))
    return (data, sections)
  }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }
}

extension [UInt8] {
  /// Appends a number, little-endian.
  package mutating func append<Number: FixedWidthInteger>(number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends numbers as they lie in memory (little-endian on every processor that Swift runs on).
  package mutating func append<Number>(contentsOfMemory numbers: [Number]) {
    numbers.withUnsafeBytes { append(contentsOf: $0) }
  }
}

extension UnsafeRawBufferPointer {
  /// Reads a little-endian number.
  package func number<Number: FixedWidthInteger>(at offset: Int, as type: Number.Type) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}
