import KefuText

/// How much of a message's Chinese no example has.
struct Strangeness {
  private var pairs = 0
  private var unknown = 0
  private let count: Int

  init(_ units: UnsafeMutablePointer<UInt16>, count: Int, _ model: ReadingModel) {
    self.count = count
    for position in 0..<max(0, count - 1) { add(units, position, model, 1) }
  }

  /// The share of pairs of characters that are unknown, without those that two characters belong to.
  func share(
    around position: Int, _ units: UnsafeMutablePointer<UInt16>, _ model: ReadingModel
  ) -> Double {
    var rest = self
    if position > 0 { rest.add(units, position - 1, model, -1) }
    rest.add(units, position, model, -1)
    if position + 2 < count { rest.add(units, position + 1, model, -1) }
    return rest.pairs > 0 ? Double(rest.unknown) / Double(rest.pairs) : 0
  }

  private mutating func add(
    _ units: UnsafeMutablePointer<UInt16>, _ position: Int, _ model: ReadingModel, _ sign: Int
  ) {
    guard units[position].isHan, units[position + 1].isHan else { return }
    pairs += sign
    if model.count(of: units[position], units[position + 1]) == 0 { unknown += sign }
  }
}
