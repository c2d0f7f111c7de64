/// Phone numbers and addresses as customers type them.
enum Contact {
  /// A mobile number, without the country code of China; `nil` if it is none.
  static func phone(_ text: String) -> String? {
    var digits = text.filter { $0.isASCII && $0.isNumber }
    let others = text.filter { !($0.isASCII && $0.isNumber) }
    guard others.allSatisfy({ "+- ()".contains($0) }) else { return nil }
    if digits.hasPrefix("86"), digits.count == 13 { digits.removeFirst(2) }
    if digits.count == 11, digits.hasPrefix("1") { return digits }
    return text.hasPrefix("+") && (8...15).contains(digits.count) ? "+\(digits)" : nil
  }

  /// An e-mail address in lower case; `nil` if it is none.
  static func email(_ text: String) -> String? {
    let parts = text.lowercased().split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix("."), text.allSatisfy({ $0.isASCII && !$0.isWhitespace })
    else { return nil }
    return text.lowercased()
  }
}
