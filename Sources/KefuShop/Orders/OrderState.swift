/// How far an order is.
enum OrderState: String, CaseIterable {
  case unpaid, paid, packed, shipped, delivered, cancelled, returned

  /// Whether it is still with us, so that it may be cancelled and changed.
  var isBeforeDispatch: Bool {
    switch self {
    case .unpaid, .paid, .packed: true
    case .shipped, .delivered, .cancelled, .returned: false
    }
  }

  /// Whether nothing more happens to it.
  var isClosed: Bool {
    switch self {
    case .cancelled, .returned: true
    case .unpaid, .paid, .packed, .shipped, .delivered: false
    }
  }
}
