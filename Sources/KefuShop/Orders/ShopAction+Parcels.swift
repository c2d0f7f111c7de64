#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopAction {
    static let parcels: [ShopAction] = [
      .reading("track_parcel") { try $0.trackParcel() },
      .changing("chase_parcel") { try $0.chaseParcel() },
    ]
  }

  extension ShopRequest {
    /// The parcels of an order, the one that is farthest behind first.
    func parcels(of order: Order) throws -> [Parcel] {
      try Parcel.fetchAll(
        db,
        sql: """
          SELECT * FROM parcels WHERE number = ? ORDER BY status = 'delivered',
          (SELECT max(at) FROM parcel_events WHERE tracking = parcels.tracking), tracking
          """, arguments: [order.number])
    }

    /// What happened to a parcel, the last first.
    private func events(of parcel: Parcel) throws -> [ParcelEvent] {
      try ParcelEvent.fetchAll(
        db,
        sql: "SELECT * FROM parcel_events WHERE tracking = ? AND at <= ? ORDER BY at DESC, id DESC",
        arguments: [parcel.tracking, now.secondsSince1970])
    }

    /// Whether a parcel should have moved since the last event.
    private func isStalled(_ parcel: Parcel, since last: Day) -> Bool {
      parcel.status == "in_transit" && last.adding(ShopRules.stalledDays) <= today
    }

    fileprivate func trackParcel() throws -> [String: SlotValue] {
      let parcels = try parcels(of: order())
      guard let parcel = parcels.first, let last = try events(of: parcel).first else {
        throw ActionFailure("not_shipped")
      }
      let records = try events(of: parcel).map { event in
        SlotRecord([
          "day": day(event.at).value, "time": .text(time(event.at)), "text": .text(wording(event)),
        ])
      }
      var results: [String: SlotValue] = [
        "status": .text(parcel.status), "carrier": .text(carrierName(parcel.carrier)),
        "tracking": .text(parcel.tracking), "event": .text(wording(last)),
        "event_day": day(last.at).value, "place": .text(cityName(last.city)),
        "stalled": .yesNo(isStalled(parcel, since: day(last.at))),
        "parcels": .number(Double(parcels.count)), "events": .list(records),
      ]
      results["eta"] = parcel.eta?.value
      results["pickup_code"] = parcel.pickupCode.map(SlotValue.text)
      return results
    }

    fileprivate func chaseParcel() throws -> [String: SlotValue] {
      let order = try order()
      guard let parcel = try parcels(of: order).first, let last = try events(of: parcel).first
      else {
        throw ActionFailure("not_shipped")
      }
      if parcel.status == "delivered" { throw ActionFailure("delivered") }
      guard isStalled(parcel, since: day(last.at)) else { throw ActionFailure("not_stalled") }
      let ticket = try openTicket(
        kind: "parcel", topic: "delivery", text: parcel.tracking, order: order)
      return ["ticket": .text(ticket), "answer_by": today.adding(ShopRules.answerDays).value]
    }

    /// The time of day, `08:05`.
    private func time(_ second: Int64) -> String {
      let minutes = Instant(secondsSince1970: second, utcOffset: now.utcOffset).minuteOfDay
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(two(minutes / 60)):\(two(minutes % 60))"
    }

    private func wording(_ event: ParcelEvent) -> String {
      let city = cityName(event.city)
      return switch event.kind {
      case "collected": local("\(city)仓库已发出，快递已揽收", "Left the \(city) warehouse")
      case "departed": local("已离开\(city)转运中心", "Departed from the \(city) hub")
      case "arrived": local("已到达\(city)转运中心", "Arrived at the \(city) hub")
      case "out": local("\(city)快递员正在派送", "Out for delivery in \(city)")
      case "locker": local("已放入\(city)的快递柜，等待取件", "In a parcel locker in \(city)")
      case "customs": local("在\(city)清关中", "In customs clearance in \(city)")
      case "delivered": local("已签收", "Delivered")
      default: event.kind
      }
    }
  }
#endif
