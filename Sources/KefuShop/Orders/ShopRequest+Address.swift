#if Shop
  import GRDB
  import Kefu
  import KefuValues

  /// An order that goes elsewhere.
  private struct AddressChange {
    var order: Order
    var city: City
    /// As it was given; `nil` if it stays.
    var address: String?
    var fee: Money

    var extraFee: Money { max(.zero, fee - order.fee) }

    func results(for request: ShopRequest) -> [String: SlotValue] {
      let name = city.name.preferring(request.language)
      let address = address ?? Masking.address(order.address)
      let isComplete = [city.name.zh, city.name.en].contains { name in
        name.map { address.lowercased().offset(ofWord: $0.lowercased()) != nil } ?? false
      }
      return [
        "city": .text(name), "address": .text(isComplete ? address : "\(name) \(address)"),
        "remote": .yesNo(city.region == .remote), "extra_fee": extraFee.value,
        "eta": request.eta(of: order, to: city.region).value,
      ]
    }
  }

  extension ShopRequest {
    func listAddresses() throws -> [String: SlotValue] {
      guard let customer = context.customer else { throw ActionFailure("unverified") }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT addresses.*, name_zh, name_en FROM addresses JOIN customers USING (customer)
          WHERE customer = ? ORDER BY id
          """, arguments: [customer])
      guard !rows.isEmpty else { throw ActionFailure("none") }
      let records = rows.map { row in
        let city: String = row["city"]
        let street: String = row["street"]
        return SlotRecord([
          "address": .text("\(cityName(city)) \(street)"), "label": .text(row[column("label")]),
          "recipient": .text(row[column("name")]),
        ])
      }
      return ["count": .number(Double(rows.count)), "addresses": .list(records)]
    }

    private func addressChange() throws -> AddressChange {
      let order = try orderBeforeDispatch()
      let address = text("address")
      let named = text("city").flatMap(City.init) ?? City(in: address ?? order.city)
      guard let city = named else {
        throw ActionFailure("unknown_city")
      }
      guard city.region != .undelivered else { throw ActionFailure("not_delivered") }
      let fee = ShopRules.fee(
        for: order.goods - order.discount, to: city.region, isExpress: order.isExpress)
      // What was paid for a remote area is kept when it goes nearer; nobody is charged twice.
      return AddressChange(order: order, city: city, address: address, fee: max(fee, order.fee))
    }

    func checkAddress() throws -> [String: SlotValue] {
      try addressChange().results(for: self)
    }

    func changeAddress() throws -> [String: SlotValue] {
      let change = try addressChange()
      var phone = change.order.phone
      if let typed = text("phone") {
        guard let number = Contact.phone(typed) else { throw ActionFailure("bad_phone") }
        phone = number
      }
      try db.execute(
        sql: """
          UPDATE orders SET city = ?, address = ?, recipient = ?, phone = ?, fee = ?, total = ?
          WHERE number = ?
          """,
        arguments: [
          change.city.name.preferring(.zh), change.address ?? change.order.address,
          text("recipient") ?? change.order.recipient,
          phone, change.fee, change.order.total + change.extraFee, change.order.number,
        ])
      return change.results(for: self)
    }
  }
#endif
