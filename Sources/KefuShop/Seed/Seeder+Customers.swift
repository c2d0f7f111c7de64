#if Shop
  import GRDB
  import KefuValues

  extension Seeder {
    /// Puts the customers of the tables in, and their addresses.
    mutating func insertCustomers() throws -> [SeedCustomer] {
      var customers: [SeedCustomer] = []
      for columns in TableText.rows(CustomerTable.text) {
        try insert(
          "customers",
          [
            columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6],
            Int(columns[7]), columns[8], today.adding(-(Int(columns[9]) ?? 0)),
          ])
        customers.append(
          SeedCustomer(
            name: columns[0], recipient: columns[8] == "en" ? columns[2] : columns[1],
            phone: columns[3], city: columns[5], street: columns[6]))
      }
      for columns in TableText.rows(CustomerTable.addresses) {
        try insert(
          "addresses", [nil, columns[0], columns[1], columns[2], columns[3], columns[4]])
      }
      return customers
    }

    /// Draws customers that nothing refers to by name: c001 and so on.
    mutating func drawCustomers() throws -> [SeedCustomer] {
      let surnames = ["张", "刘", "杨", "黄", "吴", "徐", "何", "郭", "马", "罗"]
      let pinyin = ["Zhang", "Liu", "Yang", "Huang", "Wu", "Xu", "He", "Guo", "Ma", "Luo"]
      let names = ["伟", "芳", "娜", "洋", "艳", "勇", "杰", "娟", "涛", "明", "超", "霞"]
      let given = [
        "Wei", "Fang", "Na", "Yang", "Yan", "Yong", "Jie", "Juan", "Tao", "Ming", "Chao", "Xia",
      ]
      let cities = City.all.filter { $0.region == .near }
      let streets = ["人民路", "解放路", "建设路", "和平路", "文化路", "新华路"]
      var customers: [SeedCustomer] = []
      for number in 1...80 {
        let surname = draw(below: surnames.count)
        let name = draw(below: names.count)
        let customer = SeedCustomer(
          name: "c\(padded(number, to: 3))", recipient: surnames[surname] + names[name],
          phone: "17\(padded(draw(below: 1_000_000_000), to: 9))",
          city: draw(from: cities).name.preferring(.zh),
          street: "\(draw(from: streets)) \(1 + draw(below: 300)) 号")
        try insert(
          "customers",
          [
            customer.name, customer.recipient, "\(pinyin[surname]) \(given[name])", customer.phone,
            "\(customer.name)@mail.example", customer.city, customer.street, draw(below: 3000),
            "zh",
            today.adding(-(30 + draw(below: 900))),
          ])
        customers.append(customer)
      }
      return customers
    }

    /// A number with zeros before it.
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
  }
#endif
