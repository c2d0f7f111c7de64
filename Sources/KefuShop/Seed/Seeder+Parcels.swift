#if Shop
  import GRDB
  import KefuValues

  extension Seeder {
    /// Puts the parcels of an order in, with what happened to them until now.
    mutating func insertParcels(of order: SeedOrder, to region: City.Region, isExpress: Bool) throws
    {
      guard let shipped = order.shipped else { return }
      let digits = padded(Int(order.number.dropFirst()) ?? 0, to: 8)
      let isSF = isExpress || (digits.utf8.last ?? 0) % 2 == 1
      let tracking = isSF ? "SF10000\(digits)" : "ZT7700\(digits)"
      let carrier = isSF ? "sf" : "zto"
      let days = ShopRules.deliveryDays(to: region, isExpress: isExpress)
      let shippedDay = Instant(secondsSince1970: shipped, utcOffset: now.utcOffset).day
      let notes = order.notes
      var eta: Day? = shippedDay.adding((days.lowerBound + days.upperBound) / 2)
      if notes["out"] != nil { eta = today }
      if notes["locker"] != nil { eta = nil }
      if notes["held"] != nil { eta = today.adding(4) }
      let status =
        order.delivered != nil
        ? "delivered"
        : notes["out"] != nil
          ? "out_for_delivery"
          : notes["locker"] != nil
            ? "waiting_for_pickup" : notes["held"] != nil ? "held" : "in_transit"
      try insert(
        "parcels",
        [
          tracking, order.number, carrier, status, order.delivered == nil ? eta : nil,
          notes["locker"] == nil ? nil : "6-2-8831",
        ])
      let city = order.customer.city
      try event(tracking, shipped, "collected", "杭州")
      try event(tracking, shipped + 6 * 3600, "departed", "杭州")
      if notes["stalled"] == nil {
        try event(tracking, shipped + 30 * 3600, "arrived", city)
      }
      if notes["out"] != nil { try event(tracking, second(daysAgo: 0, hour: 8), "out", city) }
      if notes["locker"] != nil {
        try event(tracking, second(daysAgo: 1, hour: 15), "locker", city)
      }
      if notes["held"] != nil { try event(tracking, second(daysAgo: 1, hour: 11), "customs", city) }
      if let delivered = order.delivered {
        try event(tracking, delivered - 5 * 3600, "out", city)
        try event(tracking, delivered, "delivered", city)
      }
      if notes["two"] != nil {
        let second = tracking + "2"
        try insert("parcels", [second, order.number, carrier, "in_transit", eta, nil])
        try event(second, shipped + 4 * 3600, "collected", "天津")
      }
    }

    private mutating func event(_ tracking: String, _ at: Int64, _ kind: String, _ city: String)
      throws
    {
      guard at <= now.secondsSince1970 else { return }
      try insert("parcel_events", [nil, tracking, at, kind, city])
    }
  }
#endif
