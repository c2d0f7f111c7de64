#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopRequest {
    /// The day by which an order leaves: today if it is late already.
    func shipBy(_ order: Order) -> Day? {
      order.dispatchEnd.map { max(today, day($0)) }
    }

    /// The day by which an order that has not left is there, for its city or another.
    func eta(of order: Order, to region: City.Region? = nil) -> Day {
      let days = ShopRules.deliveryDays(to: region ?? order.region, isExpress: order.isExpress)
      return (shipBy(order) ?? today.adding(2)).adding(days.upperBound)
    }

    /// The last of so many days after an order came; `nil` if it has not.
    func returnEnd(of order: Order, days: Int) -> Day? {
      order.delivered.map { day($0).adding(days) }
    }

    /// A carrier in the language of the conversation.
    func carrierName(_ carrier: String) -> String {
      switch carrier {
      case "sf": local("顺丰", "SF Express")
      case "zto": local("中通", "ZTO")
      case "jd": local("京东物流", "JD Logistics")
      default: carrier
      }
    }

    /// Writes what an order costs after its goods or its city changed.
    func reprice(_ order: Order, discount: Money, fee: Money, goods: Money) throws -> Money {
      let total = goods - discount + fee
      try db.execute(
        sql: "UPDATE orders SET goods = ?, discount = ?, fee = ?, total = ? WHERE number = ?",
        arguments: [goods, discount, fee, total, order.number])
      return total
    }
  }
#endif
