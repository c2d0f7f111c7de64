/// Why something is sent back.
enum ReturnReason: String, CaseIterable {
  case changedMind = "changed_mind"
  case wrongSize = "wrong_size"
  case faulty
  case damaged
  case wrongItem = "wrong_item"
  case notAsDescribed = "not_as_described"
  case other

  /// Whether it is our fault, so that we pay the postage and exceptions do not count.
  var isOurs: Bool {
    switch self {
    case .faulty, .damaged, .wrongItem, .notAsDescribed: true
    case .changedMind, .wrongSize, .other: false
    }
  }
}
