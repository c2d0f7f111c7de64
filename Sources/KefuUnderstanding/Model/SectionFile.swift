package import KefuValues

/// A file of numbered sections behind a header with magic, version, digest of the data and checksums.
///
/// Layout, little-endian: magic (8 bytes), version (4), section count (4), data digest (16), checksum of the header
/// without these 16 bytes (16), file size (8), then per section its number (8), offset (8), length (8) and checksum (16).
/// The header and every section are filled with zeros to a multiple of 64, which the checksums cover, and follow each
/// other without a gap: every bit of the file is checked. A section may be left for later, so that opening does not touch it.
package enum SectionFile {
  private static let fixedHeader = 56
  private static let sectionEntry = 40
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
    let tableStart = file.count
    file += [UInt8](repeating: 0, count: offset - file.count)
    var table = [UInt8]()
    for section in sections {
      file += section.bytes
      file += [UInt8](repeating: 0, count: aligned(file.count) - file.count)
      let length = section.bytes.count
      let checksum = file.withUnsafeBytes {
        SectionFile.checksum(of: $0, from: offset, length: length)
      }
      table.append(number: UInt64(section.number))
      table.append(number: UInt64(offset))
      table.append(number: UInt64(length))
      table.append(number: checksum.high)
      table.append(number: checksum.low)
      offset = file.count
    }
    file.replaceSubrange(tableStart..<(tableStart + table.count), with: table)
    let checksum = file.withUnsafeBytes {
      SectionFile.headerChecksum(of: $0, count: sections.count)
    }
    var numbers = [UInt8]()
    numbers.append(number: checksum.high)
    numbers.append(number: checksum.low)
    file.replaceSubrange(checksumRange, with: numbers)
    return file
  }

  /// Takes a file apart, after checking that it is whole and unaltered.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: For errors.
  ///   - magic: What the file must begin with.
  ///   - version: The version that is read.
  ///   - deferred: The numbers of sections whose contents are not touched; `isIntact(_:in:)` checks them when they are used.
  ///   - isChecked: Whether the file is known to be unaltered (`ModelMemory.isChecked`): then no section is touched.
  /// - Returns: The digest of the data and the sections by number.
  /// - Throws: Why the file is refused.
  package static func sections(
    of bytes: UnsafeRawBufferPointer, path: String, magic: StaticString, version: Int,
    deferring deferred: Set<Int> = [], isChecked: Bool = false
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
    guard count < 1 << 16, aligned(fixedHeader + count * sectionEntry) <= bytes.count,
      headerChecksum(of: bytes, count: count) == bytes.digest(at: checksumRange.lowerBound)
    else { throw .altered(path: path) }
    var sections = [Int: UnsafeRawBufferPointer]()
    var end = aligned(fixedHeader + count * sectionEntry)
    for index in 0..<count {
      let entry = fixedHeader + index * sectionEntry
      let number = bytes.number(at: entry, as: UInt64.self)
      let length = bytes.number(at: entry + 16, as: UInt64.self)
      guard number < 1 << 32, bytes.number(at: entry + 8, as: UInt64.self) == UInt64(end),
        length <= size - UInt64(end), aligned(Int(length)) <= bytes.count - end
      else { throw .altered(path: path) }
      if !isChecked, !deferred.contains(Int(number)) {
        guard checksum(of: bytes, from: end, length: Int(length)) == bytes.digest(at: entry + 24)
        else { throw .altered(path: path) }
      }
      sections[Int(number)] = UnsafeRawBufferPointer(rebasing: bytes[end..<(end + Int(length))])
      end += aligned(Int(length))
    }
    guard end == bytes.count else { throw .altered(path: path) }
    return (bytes.digest(at: 16), sections)
  }

  /// Whether a section that was left for later is there and unaltered; `bytes` is a file that `sections(of:…)` took apart.
  package static func isIntact(_ section: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    for index in 0..<Int(bytes.number(at: 12, as: UInt32.self)) {
      let entry = fixedHeader + index * sectionEntry
      if bytes.number(at: entry, as: UInt64.self) == UInt64(section) {
        let offset = Int(bytes.number(at: entry + 8, as: UInt64.self))
        let length = Int(bytes.number(at: entry + 16, as: UInt64.self))
        return checksum(of: bytes, from: offset, length: length) == bytes.digest(at: entry + 24)
      }
    }
    return false
  }

  private static func headerChecksum(of bytes: UnsafeRawBufferPointer, count: Int) -> Digest {
    let before = UnsafeRawBufferPointer(rebasing: bytes[..<checksumRange.lowerBound])
    let end = aligned(fixedHeader + count * sectionEntry)
    let after = UnsafeRawBufferPointer(rebasing: bytes[checksumRange.upperBound..<end])
    return Digest(after, seed: Digest(before))
  }

  /// Of a section and the zeros after it.
  private static func checksum(
    of bytes: UnsafeRawBufferPointer, from offset: Int, length: Int
  ) -> Digest {
    BlockChecksum.digest(
      of: UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + aligned(length))]))
  }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }
}

extension [UInt8] {
  /// Appends a number, little-endian.
  package mutating func append<Number: FixedWidthInteger>(number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// Numbers as they lie in memory, for a section.
  package init<Number>(memoryOf numbers: [Number]) {
    self.init()
    append(contentsOfMemory: numbers)
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

  fileprivate func digest(at offset: Int) -> Digest {
    Digest(high: number(at: offset, as: UInt64.self), low: number(at: offset + 8, as: UInt64.self))
  }
}
