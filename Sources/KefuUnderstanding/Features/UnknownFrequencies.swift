/// The inverse document frequencies that unknown features are given, to tell how much of a message is unknown.
struct UnknownFrequencies: Hashable, Sendable {
  var latin: Float
  var han: Float

  @inline(__always)
  func of(isHan: Bool) -> Float { isHan ? han : latin }
}
