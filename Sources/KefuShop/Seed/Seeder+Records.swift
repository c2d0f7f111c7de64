#if Shop
  import GRDB
  import KefuValues

  extension Seeder {
    mutating func insertCoupons() throws {
      for columns in TableText.rows(CouponTable.text) {
        try insert(
          "coupons",
          [
            columns[0], columns[1].isEmpty ? nil : columns[1], columns[2], columns[3],
            Money(yuan: Int(columns[4]) ?? 0), Money(yuan: Int(columns[5]) ?? 0),
            columns[6].isEmpty ? nil : columns[6], columns[7] == "new",
            today.adding(Int(columns[8]) ?? 0), today.adding(Int(columns[9]) ?? 0),
          ])
      }
    }

    mutating func insertReturns() throws {
      for columns in TableText.rows(OrderTable.returns) {
        let lines = TableText.cells(columns[4], by: "+").map { "\(columns[1])-\($0)" }
        let wanted = TableText.cells(columns[8], by: ",").map { $0.isEmpty ? nil : $0 }
        let opened = today.adding(-(Int(columns[6]) ?? 0))
        let came = TableText.cells(columns[7], by: ",").map { Int($0).map { today.adding(-$0) } }
        let tracking = columns.count > 9 ? columns[9] : ""
        try insert(
          "returns",
          [
            columns[0], columns[1], columns[2], columns[3], columns[5],
            lines.joined(separator: ","),
            columns[2] == "return" ? try OrderShare(of: lines, in: db).paid : Money.zero,
            wanted[0], wanted[1], opened, opened.adding(ShopRules.postDays),
            tracking.isEmpty ? nil : tracking, came[0],
            came[0]?.adding(ShopRules.refundDays), came[1],
          ])
      }
    }

    mutating func insertInvoices() throws {
      for columns in TableText.rows(OrderTable.invoices) {
        let row = try Row.fetchOne(
          db,
          sql: "SELECT total, email FROM orders JOIN customers USING (customer) WHERE number = ?",
          arguments: [columns[1]])
        guard let row else { continue }
        let amount: Money = row["total"]
        let email: String = row["email"]
        try insert(
          "invoices",
          [
            columns[0], columns[1], columns[2], columns[3], columns[4].isEmpty ? nil : columns[4],
            email, amount, columns[5], today.adding(-(Int(columns[6]) ?? 0)),
            Int(columns[7]).map { today.adding(-$0) },
          ])
      }
    }

    mutating func insertTickets() throws {
      for columns in TableText.rows(OrderTable.tickets) {
        let opened = today.adding(-(Int(columns[7]) ?? 0))
        try insert(
          "tickets",
          [
            columns[0], columns[1], nil, columns[2], nil, columns[3], columns[4], columns[5],
            columns[6], opened, opened.adding(ShopRules.answerDays),
            columns[8].isEmpty ? nil : columns[8], nil, nil,
          ])
      }
    }
  }
#endif
