import Glibc

/// Finds where records of CSV end (RFC 4180): a line end between quotation marks belongs to the text.
enum CSVRecord {
  enum End {
    /// At the line feed at this position, after so many others within the record.
    case lineFeed(Int, inside: Int)
    /// Beyond the bytes that there are.
    case beyond(isInsideQuotes: Bool)
    /// Nowhere: text follows a closing quotation mark.
    case broken
  }

  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")

  static func end(
    in bytes: UnsafeMutablePointer<UInt8>, from start: Int, to limit: Int
  ) -> End {
    var position = start
    var inside = 0
    var isFieldStart = true
    while position < limit {
      let byte = bytes[position]
      if isFieldStart, byte == quote {
        guard let after = endOfQuotes(in: bytes, from: position + 1, to: limit, &inside) else {
          return .beyond(isInsideQuotes: true)
        }
        position = after
        if position < limit, bytes[position] == 0x0D { position += 1 }
        guard position < limit else { return .beyond(isInsideQuotes: false) }
        guard bytes[position] == comma || bytes[position] == 0x0A else { return .broken }
        isFieldStart = false
        continue
      }
      if byte == 0x0A { return .lineFeed(position, inside: inside) }
      isFieldStart = byte == comma
      position += 1
    }
    return .beyond(isInsideQuotes: false)
  }

  /// The position after the closing quotation mark; `nil` if there is none.
  private static func endOfQuotes(
    in bytes: UnsafeMutablePointer<UInt8>, from start: Int, to limit: Int, _ lineFeeds: inout Int
  ) -> Int? {
    var position = start
    while position < limit {
      if bytes[position] == quote {
        guard position + 1 < limit, bytes[position + 1] == quote else { return position + 1 }
        position += 1
      } else if bytes[position] == 0x0A {
        lineFeeds += 1
      }
      position += 1
    }
    return nil
  }
}
