#if Store
  /// A `Codable` value as JSON, written in one pass; any decoder reads it.
  ///
  /// Every turn is saved, and Foundation's encoder takes five times as long as the turn.
  final class JSONText {
    private(set) var bytes: [UInt8] = []
    /// What closes the objects and arrays that are open, the innermost last.
    private var closers: [UInt8] = []
    /// Whether something was written into each of them.
    private var isFilled: [Bool] = []

    /// The JSON of a value.
    ///
    /// - Throws: What its `encode(to:)` throws; `EncodingError` for a number that JSON has not.
    static func bytes<Value: Encodable>(of value: Value) throws -> [UInt8] {
      let text = JSONText()
      text.bytes.reserveCapacity(8192)
      try text.write(value)
      return text.bytes
    }

    /// How many objects and arrays are open.
    var depth: Int { closers.count }

    /// Writes a value where one is due.
    func write<Value: Encodable>(_ value: Value) throws {
      let depth = depth
      let start = bytes.count
      try value.encode(to: JSONTextEncoder(text: self, depth: depth))
      close(to: depth)
      if bytes.count == start { raw("{}") }
    }

    /// Opens an object or array; what was opened at this depth before goes on.
    func open(_ opener: StaticString, _ closer: UInt8, at depth: Int) {
      if closers.count > depth, closers[depth] == closer { return close(to: depth + 1) }
      raw(opener)
      closers.append(closer)
      isFilled.append(false)
    }

    /// Closes what was opened at this depth and in it.
    func close(to depth: Int) {
      while closers.count > depth {
        bytes.append(closers.removeLast())
        isFilled.removeLast()
      }
    }

    /// Begins the next element of the object or array that ends at a depth.
    func next(at depth: Int) {
      close(to: depth)
      if isFilled[depth - 1] { bytes.append(UInt8(ascii: ",")) }
      isFilled[depth - 1] = true
    }

    func key(_ key: String, at depth: Int) {
      next(at: depth)
      string(key)
      bytes.append(UInt8(ascii: ":"))
    }

    func raw(_ text: StaticString) {
      bytes.append(
        contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    func number(_ text: String) { bytes.append(contentsOf: text.utf8) }

    func string(_ text: String) {
      var text = text
      text.withUTF8 { JSONText.append($0, to: &bytes) }
    }

    /// One access to the bytes for all of a text, since each is checked.
    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
      bytes.append(UInt8(ascii: "\""))
      var start = 0
      for (index, byte) in text.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: text[start..<index])
        start = index + 1
        bytes.append(UInt8(ascii: "\\"))
        if byte >= 0x20 {
          bytes.append(byte)
        } else {
          let digits = String(byte, radix: 16)
          bytes.append(contentsOf: (byte < 16 ? "u000" : "u00").utf8)
          bytes.append(contentsOf: digits.utf8)
        }
      }
      bytes.append(contentsOf: text[start...])
      bytes.append(UInt8(ascii: "\""))
    }
  }
#endif
