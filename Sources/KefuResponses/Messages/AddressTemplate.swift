import KefuValues

/// A template of an address.
enum AddressTemplate {
  /// The address with what is put in percent-encoded, unless an argument is the whole of it; `nil` if it is empty, or
  /// would do something else than open a page, write or call.
  static func address(
    of pattern: String, arguments: MessageArguments, language: ReplyLanguage
  ) -> String? {
    var arguments = arguments
    arguments.escaping = .none
    if !isOneArgument(pattern) {
      for case (let name, .text(let text)) in arguments.values {
        arguments.values[name] = .text(text.percentEncoded)
        arguments.trusted.insert(name)
      }
    }
    let address = MessageTemplate.text(of: pattern, arguments: arguments, language: language)
    return address.isEmpty || !address.isHarmlessAddress ? nil : address
  }

  private static func isOneArgument(_ pattern: String) -> Bool {
    pattern.hasPrefix("{") && pattern.hasSuffix("}") && !pattern.dropFirst().contains("{")
  }
}

extension String {
  /// Every byte but the unreserved ones of RFC 3986, section 2.3.
  fileprivate var percentEncoded: String {
    var result = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }

  /// Whether its scheme is that of a page, of mail or of a telephone, or there is none.
  fileprivate var isHarmlessAddress: Bool {
    guard let colon = firstIndex(of: ":") else { return true }
    let scheme = self[..<colon]
    if scheme.contains(where: { "/?#".contains($0) }) { return true }
    return ["http", "https", "mailto", "tel"].contains(scheme.lowercased())
  }
}
