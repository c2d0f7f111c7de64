import KefuValues

extension CaseSpace {
  /// The parts that constants cut the values of a type into; at least one.
  static func samples(of type: ValueType, among constants: [SlotValue]) -> [Sample] {
    switch type {
    case .yesNo:
      return [true, false].map { Sample(part: .equal(.yesNo($0)), value: .yesNo($0)) }
    case .choice(let options):
      let values = options.map { SlotValue.text($0.value) }
      let named = values.filter(constants.contains)
      // One of the options that no guard names stands for all of them.
      let others = values.filter { !constants.contains($0) }.prefix(1)
      let samples = (named + others).map { Sample(part: .equal($0), value: $0) }
      return samples.isEmpty ? [Sample(part: .anything, value: .text(""))] : samples
    case .text, .entity:
      var named: [SlotValue] = []
      for constant in constants where !named.contains(constant) { named.append(constant) }
      let other = SlotValue.text(named.map(\.text).joined() + "…")
      return named.map { Sample(part: .equal($0), value: $0) } + [
        Sample(part: named.isEmpty ? .anything : .other(than: named), value: other)
      ]
    case .list: return [Sample(part: .anything, value: .list([]))]
    case .number:
      let points = constants.compactMap { constant -> Double? in
        if case .number(let number) = constant { number } else { nil }
      }
      return samples(
        at: Set(points).sorted(), value: { SlotValue.number($0) },
        below: { min($0 - 1, $0.nextDown) }, above: { max($0 + 1, $0.nextUp) },
        between: { low, high in
          let middle = low + (high - low) / 2
          return low < middle && middle < high ? middle : nil
        })
    case .date:
      let points = constants.compactMap { constant -> CivilDate? in
        if case .date(let date) = constant { date } else { nil }
      }
      return samples(
        at: Set(points).sorted(), value: { SlotValue.date($0) },
        below: { $0.adding(days: -1) }, above: { $0.adding(days: 1) },
        between: { low, high in
          // There is no day between two that follow each other.
          low.adding(days: 1).flatMap { $0 < high ? $0 : nil }
        })
    }
  }

  /// Points and the open intervals around them that are not empty.
  private static func samples<Value>(
    at points: [Value], value: (Value) -> SlotValue, below: (Value) -> Value?,
    above: (Value) -> Value?, between: (Value, Value) -> Value?
  ) -> [Sample] {
    guard let first = points.first, let last = points.last else {
      return [Sample(part: .anything, value: .text(""))]
    }
    var samples: [Sample] = []
    if let sample = below(first) {
      samples.append(Sample(part: .below(value(first)), value: value(sample)))
    }
    for (index, point) in points.enumerated() {
      samples.append(Sample(part: .equal(value(point)), value: value(point)))
      guard index + 1 < points.count, let sample = between(point, points[index + 1]) else {
        continue
      }
      samples.append(
        Sample(part: .between(value(point), value(points[index + 1])), value: value(sample)))
    }
    if let sample = above(last) {
      samples.append(Sample(part: .above(value(last)), value: value(sample)))
    }
    return samples
  }
}
