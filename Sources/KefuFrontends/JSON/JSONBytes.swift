/// Writes JSON as UTF-8 bytes.
///
/// The bytes are kept in an array that is longer than what was written, so that writing is a copy and not an append.
package struct JSONBytes {
  private var storage: [UInt8] = []
  /// How many bytes were written.
  package private(set) var count = 0

  package init() {}

  /// What was written.
  package var bytes: [UInt8] { Array(storage[..<count]) }

  /// What was written, without a copy.
  package func withBytes<Value, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try storage.withUnsafeBufferPointer { all throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: all[..<count]))
    }
  }

  /// Starts again with the memory that there is.
  package mutating func removeAll() { count = 0 }

  /// Takes back what was written beyond `count` bytes.
  package mutating func truncate(to count: Int) { self.count = min(count, self.count) }

  @inline(__always)
  package mutating func byte(_ byte: UInt8) {
    if count == storage.count { grow(by: 1) }
    storage.withUnsafeMutableBufferPointer { $0[count] = byte }
    count += 1
  }

  package mutating func raw(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func raw(_ more: some Sequence<UInt8>) {
    if more.withContiguousStorageIfAvailable({ append($0) }) == nil {
      for byte in more { self.byte(byte) }
    }
  }

  /// Copies bytes as they are.
  package mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    let length = more.count
    guard let source = more.baseAddress, length > 0 else { return }
    if count + length > storage.count { grow(by: length) }
    storage.withUnsafeMutableBufferPointer {
      $0.baseAddress.map { ($0 + count).update(from: source, count: length) }
    }
    count += length
  }

  private mutating func grow(by more: Int) {
    let size = max(count + more, storage.count * 2, 256)
    storage.append(contentsOf: repeatElement(0, count: size - storage.count))
  }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// A string literal of valid UTF-8.
  package mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
    byte(UInt8(ascii: "\""))
    escaped(utf8)
    byte(UInt8(ascii: "\""))
  }

  /// The inside of a string literal of valid UTF-8.
  package mutating func escaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let end = utf8.firstToEscape(from: start)
      append(UnsafeBufferPointer(rebasing: utf8[start..<end]))
      guard end < utf8.count else { return }
      escape(utf8[end])
      start = end + 1
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw("\\u00")
      self.byte(JSONBytes.hexadecimal[Int(byte >> 4)])
      self.byte(JSONBytes.hexadecimal[Int(byte & 15)])
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}

extension UnsafeBufferPointer<UInt8> {
  /// The first byte from `start` that a JSON string may not hold as it is, or `count`; eight bytes at a time.
  func firstToEscape(from start: Int) -> Int {
    guard let base = baseAddress else { return count }
    var position = start
    while position + 8 <= count {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      if word.hasByteToEscape { break }
      position += 8
    }
    while position < count {
      let byte = base[position]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      position += 1
    }
    return position
  }
}

extension UInt64 {
  /// Whether any of its bytes is a control character, a quotation mark or a backslash (bytes above 0x7F are none).
  var hasByteToEscape: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let quote = self ^ (ones &* 0x22)
    let backslash = self ^ (ones &* 0x5C)
    // The classic tests "has a byte less than n" and "has a zero byte"; a borrow may report a byte too many, never one
    // too few, and the loop over bytes decides then.
    let control = (self &- ones &* 0x20) & ~self
    return (control | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)) & tops != 0
  }
}
