/// An order to be written, from a line of `OrderTable` or drawn.
struct SeedOrder {
  struct Item {
    var variant: SeedVariant
    var quantity: Int
    /// Paid for one.
    var price: Money
  }

  var number: String
  var customer: SeedCustomer
  var state: String
  var placed: Int64
  var shipped: Int64?
  var delivered: Int64?
  var items: [Item]
  var coupon: String?
  var method: String?
  /// What is special, by name: `express`, `failed`, `cancelled` and others.
  var notes: [String: String] = [:]

  var pieces: Int { items.reduce(0) { $0 + $1.quantity } }

  /// The price of everything.
  var goods: Money {
    items.reduce(.zero) { $0 + $1.price * $1.quantity }
  }
}

/// What an order can be for.
struct SeedVariant {
  var product: Product
  var color: String
  var size: String
  var price: Money
}

/// What an order takes from its customer.
struct SeedCustomer {
  var name: String
  var recipient: String
  var phone: String
  var city: String
  var street: String
}
