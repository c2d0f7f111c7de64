#if Shop
  import GRDB
  import Kefu
  import KefuValues

  /// A return or an exchange as the database has it.
  struct ReturnRecord: FetchableRecord {
    enum State: String {
      case requested, sent, received, refunded, replaced, withdrawn
    }

    var name: String
    var kind: String
    var state: State
    var items: [String]
    var refund: Money
    var opened: Day
    var postBy: Day
    var tracking: String?
    var received: Day?
    var refundBy: Day?

    init(row: Row) throws {
      name = row["return"]
      kind = row["kind"]
      state = State(rawValue: row["state"]) ?? .withdrawn
      items = TableText.parts(row["items"])
      refund = row["refund"]
      opened = row["opened"]
      postBy = row["post_by"]
      tracking = row["tracking"]
      received = row["received"]
      refundBy = row["refund_by"]
    }
  }

  extension ShopRequest {
    /// The newest return or exchange of an order; `nil` if there is none.
    func newestReturn(of order: Order) throws -> ReturnRecord? {
      try ReturnRecord.fetchOne(
        db,
        sql: "SELECT * FROM returns WHERE number = ? ORDER BY opened DESC, \"return\" DESC LIMIT 1",
        arguments: [order.number])
    }
  }
#endif
