import Glibc

extension JSONLine.Member {
  /// Whether the key is this one, also if it is spelt with escapes: a reader sees no difference.
  func hasKey(_ key: [UInt8], _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    if isKeyEscaped { return unescapedKey(line) == key }
    guard self.key.count == key.count else { return false }
    return key.isEmpty
      || line.baseAddress.map { memcmp($0 + self.key.lowerBound, key, key.count) } == 0
  }

  func unescapedKey(_ line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var unescaped: [UInt8] = []
    JSONText.append(UnsafeBufferPointer(rebasing: line[key]), to: &unescaped)
    return unescaped
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the JSON value at a range is a string.
  func isString(_ value: Range<Int>) -> Bool { self[value.lowerBound] == UInt8(ascii: "\"") }

  /// What is between the quotation marks of a string literal.
  func insideOfString(_ value: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[(value.lowerBound + 1)..<(value.upperBound - 1)])
  }
}
