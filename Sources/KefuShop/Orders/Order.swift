#if Shop
  import GRDB
  import KefuValues

  /// An order as the database has it.
  struct Order: FetchableRecord {
    var number: String
    var customer: String
    var state: OrderState
    var placed: Int64
    var paid: Int64?
    var shipped: Int64?
    var delivered: Int64?
    var recipient: String
    var phone: String
    var city: String
    var address: String
    var isExpress: Bool
    var goods: Money
    var discount: Money
    var fee: Money
    var total: Money
    var coupon: String?
    var method: String?
    var paymentFailure: String?
    var duplicate: Money
    var hurried: Int64?
    var priceClaimed: Money?
    var refund: Money?
    var refundBy: Day?
    var refunded: Day?

    init(row: Row) throws {
      number = row["number"]
      customer = row["customer"]
      state = OrderState(rawValue: row["state"]) ?? .cancelled
      placed = row["placed"]
      paid = row["paid"]
      shipped = row["shipped"]
      delivered = row["delivered"]
      recipient = row["recipient"]
      phone = row["phone"]
      city = row["city"]
      address = row["address"]
      isExpress = row["express"]
      goods = row["goods"]
      discount = row["discount"]
      fee = row["fee"]
      total = row["total"]
      coupon = row["coupon"]
      method = row["method"]
      paymentFailure = row["payment_failure"]
      duplicate = row["duplicate"]
      hurried = row["hurried"]
      priceClaimed = row["price_claimed"]
      refund = row["refund"]
      refundBy = row["refund_by"]
      refunded = row["refunded"]
    }

    var region: City.Region { City(in: city)?.region ?? .near }

    /// Full hours left to pay, none below zero.
    func hoursLeft(at now: Instant) -> Int {
      let end = placed + Int64(ShopRules.unpaidHours) * 3600
      return Int(max(0, end - now.secondsSince1970) / 3600)
    }

    /// When it must have left, in seconds; `nil` if it is not paid.
    var dispatchEnd: Int64? { paid.map { $0 + Int64(ShopRules.dispatchHours) * 3600 } }

    /// Whether it should have left by now.
    func isOverdue(at now: Instant) -> Bool {
      guard state == .paid || state == .packed, let end = dispatchEnd else { return false }
      return end < now.secondsSince1970
    }
  }
#endif
