/// Reads the bytes of an archive from front to back.
///
/// Not thread-safe; containers share it while one value is decoded.
final class ArchiveReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var depth = 0
  private var strings: [String] = []

  /// Reads the table of strings; the bytes must stay as long as the reader is used.
  init(_ bytes: UnsafeRawBufferPointer) throws {
    self.bytes = bytes
    for _ in 0..<(try count()) {
      let length = try count()
      guard let string = String(validating: bytes[position..<(position + length)], as: UTF8.self)
      else { throw DamagedArchive() }
      position += length
      strings.append(string)
    }
  }

  var isAtEnd: Bool { position == bytes.count }

  func byte() throws -> UInt8 {
    guard position < bytes.count else { throw DamagedArchive() }
    defer { position += 1 }
    return bytes[position]
  }

  /// A byte that is 0 or 1.
  func bool() throws -> Bool {
    let byte = try byte()
    guard byte < 2 else { throw DamagedArchive() }
    return byte == 1
  }

  func unsigned() throws -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      let bits = UInt64(byte & 0x7F)
      guard shift < 63 || bits < 2 else { throw DamagedArchive() }
      number |= bits << shift
      if byte < 0x80 { return number }
      shift += 7
      guard shift < 64 else { throw DamagedArchive() }
    }
  }

  func integer() throws -> Int64 {
    let number = try unsigned()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  func integer<Number: FixedWidthInteger>(as type: Number.Type) throws -> Number {
    let number = Number.isSigned ? Number(exactly: try integer()) : Number(exactly: try unsigned())
    guard let number else { throw DamagedArchive() }
    return number
  }

  func double() throws -> Double {
    guard bytes.count - position >= 8 else { throw DamagedArchive() }
    defer { position += 8 }
    return Double(
      bitPattern: UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
  }

  /// A count of things that have at least one byte each.
  func count() throws -> Int {
    let count = try unsigned()
    guard count <= bytes.count - position else { throw DamagedArchive() }
    return Int(count)
  }

  func string() throws -> String {
    let place = try unsigned()
    guard place < strings.count else { throw DamagedArchive() }
    return strings[Int(place)]
  }

  /// The keys of a structure that tells them; `nil` for one that is read without.
  func keys() throws -> ArchiveKeys? {
    let number = try unsigned()
    guard number > 0 else { return nil }
    guard number - 1 <= bytes.count - position else { throw DamagedArchive() }
    let keys = ArchiveKeys(start: position, count: Int(number - 1))
    for _ in 0..<keys.count { _ = try string() }
    return keys
  }

  /// The string that stands elsewhere, and where it ends; what is read next stays the same.
  func string(at start: Int) throws -> (string: String, end: Int) {
    let next = position
    defer { position = next }
    position = start
    return (try string(), position)
  }

  /// All keys of a structure.
  func names(_ keys: ArchiveKeys) throws -> [String] {
    let next = position
    defer { position = next }
    position = keys.start
    var names: [String] = []
    for _ in 0..<keys.count { names.append(try string()) }
    return names
  }

  /// Begins what is nested one level deeper.
  func enter() throws {
    guard depth <= BinaryArchive.depthLimit else { throw DamagedArchive() }
    depth += 1
  }

  /// Ends what `enter` began.
  func leave() { depth -= 1 }
}

/// Where the keys of a structure stand.
struct ArchiveKeys {
  let start: Int
  let count: Int
}
