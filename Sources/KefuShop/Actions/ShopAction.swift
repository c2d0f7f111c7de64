#if Shop
  import KefuValues

  /// One thing that the store can do.
  struct ShopAction: Sendable {
    typealias Body = @Sendable (ShopRequest) throws -> [String: SlotValue]

    let name: String
    /// Whether it changes the database, and so is done once for each key.
    let changes: Bool
    let body: Body

    /// Only looks.
    static func reading(_ name: String, _ body: @escaping Body) -> ShopAction {
      ShopAction(name: name, changes: false, body: body)
    }

    /// Changes something.
    static func changing(_ name: String, _ body: @escaping Body) -> ShopAction {
      ShopAction(name: name, changes: true, body: body)
    }

    /// All of them, by the parts of the store.
    static let all: [ShopAction] =
      account + orders + parcels + changesOfOrders + returns + payments + coupons + products
      + service
  }
#endif
