import KefuUnderstanding
import KefuValues

/// Writes definitions in a compact form for the cache: lengths before strings, numbers little-endian.
struct BinaryWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    bytes.append(number: number)
  }

  mutating func write(_ text: String) {
    write(UInt32(text.utf8.count))
    bytes += text.utf8
  }

  mutating func write(_ number: Double) { write(number.bitPattern) }

  mutating func write(_ texts: [String]) {
    write(UInt32(texts.count))
    for text in texts { write(text) }
  }
}

/// Reads what `BinaryWriter` wrote; anything else is an error, never a trap.
struct BinaryReader {
  struct Mistake: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) throws(Mistake) -> Number {
    guard bytes.count - position >= MemoryLayout<Number>.size else { throw Mistake() }
    defer { position += MemoryLayout<Number>.size }
    return bytes.number(at: position, as: type)
  }

  /// A count of things of at least one byte each.
  mutating func count() throws(Mistake) -> Int {
    let count = Int(try number(UInt32.self))
    guard count <= bytes.count - position else { throw Mistake() }
    return count
  }

  mutating func string() throws(Mistake) -> String {
    let length = try count()
    defer { position += length }
    return String(decoding: bytes[position..<(position + length)], as: UTF8.self)
  }

  mutating func double() throws(Mistake) -> Double {
    Double(bitPattern: try number(UInt64.self))
  }

  mutating func strings() throws(Mistake) -> [String] {
    var strings: [String] = []
    for _ in 0..<(try count()) { strings.append(try string()) }
    return strings
  }
}

extension BinaryWriter {
  mutating func write(_ digests: [Digest]) {
    write(UInt32(digests.count))
    for digest in digests { digest.write(to: &self) }
  }
}

extension BinaryReader {
  mutating func digests() throws(Mistake) -> [Digest] {
    var digests: [Digest] = []
    for _ in 0..<(try count()) { digests.append(try Digest(from: &self)) }
    return digests
  }
}

extension Digest {
  func write(to writer: inout BinaryWriter) {
    writer.write(high)
    writer.write(low)
  }

  init(from reader: inout BinaryReader) throws(BinaryReader.Mistake) {
    self.init(high: try reader.number(UInt64.self), low: try reader.number(UInt64.self))
  }
}
