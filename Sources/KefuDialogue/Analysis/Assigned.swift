/// What is known of each variable at a point: set, unset, or that it may be either.
struct Assigned: Hashable, Sendable {
  struct Status: OptionSet, Hashable {
    let rawValue: UInt8
    static let set = Status(rawValue: 1)
    static let unset = Status(rawValue: 2)
    static let either: Status = [.set, .unset]
  }

  private var statuses: [Status]

  init(count: Int, _ status: Status = .unset) {
    statuses = Array(repeating: status, count: count)
  }

  var count: Int { statuses.count }

  subscript(variable: Int) -> Status {
    get { statuses[variable] }
    set { statuses[variable] = newValue }
  }

  /// Takes in what may hold on another path; returns whether anything was new.
  mutating func formUnion(_ other: Assigned) -> Bool {
    var isChanged = false
    for index in statuses.indices where !other.statuses[index].isSubset(of: statuses[index]) {
      statuses[index].formUnion(other.statuses[index])
      isChanged = true
    }
    return isChanged
  }

  /// What may hold on either path.
  func union(_ other: Assigned) -> Assigned {
    var union = self
    _ = union.formUnion(other)
    return union
  }
}
