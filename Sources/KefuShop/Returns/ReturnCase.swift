#if Shop
  import GRDB
  import Kefu
  import KefuValues

  /// What would be returned, and whether it may be.
  struct ReturnCase {
    enum Verdict: String {
      case allowed
      case qualityOnly = "quality_only"
      case tooLate = "too_late"
      case notDelivered = "not_delivered"
      case alreadyReturned = "already_returned"
      case closed

      /// The failure of an action that needs `allowed`; `nil` if it is.
      var failure: ActionFailure? {
        switch self {
        case .allowed: nil
        case .qualityOnly: ActionFailure("not_returnable")
        case .tooLate: ActionFailure("too_late")
        case .notDelivered: ActionFailure("not_delivered")
        case .alreadyReturned: ActionFailure("already_returned")
        case .closed: ActionFailure("closed")
        }
      }
    }

    var order: Order
    var lines: [OrderItem]
    var reason: ReturnReason
    var verdict: Verdict
    /// The last day without a reason; `nil` if these goods are an exception or have not come.
    var until: Day?
    /// The last day for a fault; `nil` if they have not come.
    var qualityUntil: Day?

    /// What was paid for the goods.
    var refund: Money { OrderShare(of: lines, in: order).paid }
    var insurance: Money { reason.isOurs ? .zero : ShopRules.returnInsurance }
  }

  extension ShopRequest {
    /// The case that the arguments describe, with so many days to change one's mind.
    func returnCase(days: Int) throws -> ReturnCase {
      let order = try order()
      let reason = text("reason").flatMap(ReturnReason.init) ?? .changedMind
      let back = try returnedItems(of: order)
      let asked = try item(of: order).map { [$0] } ?? items(of: order)
      var lines = asked.filter { !back.contains($0.item) }
      // Of a mixed order what may come back does.
      let returnable = lines.filter(\.isReturnable)
      if !reason.isOurs, !returnable.isEmpty { lines = returnable }
      let isException = lines.contains { !$0.isReturnable }
      let until = returnEnd(of: order, days: days)
      let qualityUntil = returnEnd(of: order, days: ShopRules.qualityDays)
      let verdict: ReturnCase.Verdict =
        switch order.state {
        case .cancelled: .closed
        case .returned: .alreadyReturned
        case .unpaid, .paid, .packed, .shipped: .notDelivered
        case .delivered:
          if lines.isEmpty {
            .alreadyReturned
          } else if qualityUntil.map({ today > $0 }) ?? true {
            .tooLate
          } else if reason.isOurs {
            .allowed
          } else if isException || (until.map { today > $0 } ?? true) {
            .qualityOnly
          } else {
            .allowed
          }
        }
      return ReturnCase(
        order: order, lines: lines.isEmpty ? asked : lines, reason: reason, verdict: verdict,
        until: isException ? nil : until, qualityUntil: qualityUntil)
    }

    /// The lines of an order that a return or exchange already takes back.
    private func returnedItems(of order: Order) throws -> Set<String> {
      let lists = try String.fetchAll(
        db, sql: "SELECT items FROM returns WHERE number = ? AND state <> 'withdrawn'",
        arguments: [order.number])
      return Set(lists.flatMap(TableText.parts))
    }

    /// Where goods of an order are sent back to.
    func returnAddress(of order: Order) -> String {
      switch (order.number.utf8.last ?? 0) % 3 {
      case 0:
        local("杭州市余杭区仓前路 66 号小满优选退货组", "Xiaoman Returns, 66 Cangqian Road, Hangzhou")
      case 1:
        local("成都市双流区物流大道 8 号小满优选退货组", "Xiaoman Returns, 8 Wuliu Avenue, Chengdu")
      default:
        local("天津市武清区京滨路 20 号小满优选退货组", "Xiaoman Returns, 20 Jingbin Road, Tianjin")
      }
    }
  }
#endif
