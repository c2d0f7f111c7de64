import KefuValues

/// The classes of a training set: in-scope intents by name, then the foreign one.
struct IntentClasses: Sendable {
  let inScope: [IntentName]
  let hasOutOfScope: Bool
  private let numbers: [IntentName: Int32]

  init(_ examples: [LabelledText]) {
    let names = Set(examples.map(\.label))
    inScope = names.filter { $0 != .outOfScope }.sorted()
    hasOutOfScope = names.contains(.outOfScope)
    var numbers = [IntentName: Int32]()
    for (number, name) in inScope.enumerated() { numbers[name] = Int32(number) }
    numbers[.outOfScope] = Int32(inScope.count)
    self.numbers = numbers
  }

  var count: Int { inScope.count + (hasOutOfScope ? 1 : 0) }

  /// The class of a label; every label of the training set has one.
  func number(of label: IntentName) -> Int32 { numbers[label] ?? 0 }
}
