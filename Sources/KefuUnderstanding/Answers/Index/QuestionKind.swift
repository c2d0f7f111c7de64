/// What a question gets its place by: its length, rounded, and in a large index whether it is mostly Chinese.
struct QuestionKind: Sendable {
  /// Lengths are exact below 16; then there are 8 classes from one power of two to the next.
  static let lengthClasses = 48
  static let count = 2 * lengthClasses

  var lengthClass: UInt8
  var isHan: Bool

  init(_ reader: borrowing QuestionTermReader) {
    lengthClass = QuestionKind.lengthClass(of: reader.length)
    isHan = reader.hanCount * 2 > reader.length
  }

  static func lengthClass(of length: Int) -> UInt8 {
    let length = min(length, QuestionScoring.mostLength)
    if length < 16 { return UInt8(length) }
    let shift = 4 - (UInt8(length).leadingZeroBitCount)
    return UInt8(8 * shift + length >> shift)
  }

  /// The middle of the lengths of a class.
  static func length(of lengthClass: Int) -> Double {
    if lengthClass < 16 { return Double(lengthClass) }
    let shift = lengthClass / 8 - 1
    return Double((lengthClass % 8 + 8) << shift) + Double((1 << shift) - 1) / 2
  }
}
