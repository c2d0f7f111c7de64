/// A `Codable` value as bytes, for the cache: start here.
///
/// **What is written.** The distinct strings, then the value: what its `encode(to:)` writes, in that order and without keys. A number is
/// a varint, a string its place in the table; an optional has a byte before it that tells whether it is there, an array its count.
/// Only where keys cannot be known beforehand, in the cases of an enum and in dictionaries, are they written. Dictionaries and
/// sets are sorted, so that equal values have equal bytes.
///
/// **What can be archived.** Types whose `init(from:)` asks for what `encode(to:)` wrote in the same order, as synthesized code
/// does; optional properties by `encodeIfPresent` and `decodeIfPresent`. Nothing tells one version of a type from another: who
/// keeps the bytes must.
///
/// Whatever the bytes are, reading ends with a value or an error; it allocates no more than a multiple of them.
enum BinaryArchive {
  /// How deep values may be nested, in `Codable` types.
  static let depthLimit = 200

  /// The bytes of a value.
  ///
  /// - Throws: `EncodingError` if it is nested too deep, or what its `encode(to:)` throws.
  static func bytes<Value: Encodable>(of value: Value) throws -> [UInt8] {
    let node = try ArchiveNode(of: value, depth: 0)
    return ArchiveWriter.bytes(of: node)
  }

  /// The value that was written.
  ///
  /// - Throws: `DamagedArchive`, or what the type's `init(from:)` throws.
  static func value<Value: Decodable>(
    of type: Value.Type, from bytes: UnsafeRawBufferPointer
  ) throws -> Value {
    let reader = try ArchiveReader(bytes)
    let value = try reader.value(type)
    guard reader.isAtEnd else { throw DamagedArchive() }
    return value
  }
}

/// The bytes are no archive of a value of the type.
struct DamagedArchive: Error {}
