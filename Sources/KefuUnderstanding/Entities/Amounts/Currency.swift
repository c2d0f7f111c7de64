/// A currency by its code in ISO 4217, in as many bytes.
struct Currency: Hashable {
  private let letters: (UInt8, UInt8, UInt8)

  /// Makes a currency of three ASCII letters.
  init(_ code: UnsafeBufferPointer<UInt8>) {
    letters = code.count == 3 ? (code[0], code[1], code[2]) : (0x58, 0x58, 0x58)
  }

  init(_ code: StaticString) {
    self.init(UnsafeBufferPointer(start: code.utf8Start, count: code.utf8CodeUnitCount))
  }

  var code: String {
    String(decoding: [letters.0, letters.1, letters.2], as: UTF8.self)
  }

  static let yuan = Currency("CNY")
  static let dollar = Currency("USD")

  static func == (left: Currency, right: Currency) -> Bool { left.letters == right.letters }

  func hash(into hasher: inout Hasher) {
    hasher.combine(letters.0)
    hasher.combine(letters.1)
    hasher.combine(letters.2)
  }
}
