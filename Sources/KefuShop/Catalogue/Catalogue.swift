import KefuValues

/// The products of the tables, in their order.
enum Catalogue {
  static let products: [Product] = {
    var category = ""
    var products: [Product] = []
    for line in TableText.lines(ProductTable.text) {
      if line.hasPrefix("# ") {
        category = String(line.dropFirst(2))
      } else {
        products += models(of: TableText.cells(line, by: "|"), category: category)
      }
    }
    return products
  }()

  /// The models of one line of the table.
  private static func models(of columns: [String], category: String) -> [Product] {
    guard columns.count == 12 else { return [] }
    let chinese = TableText.parts(columns[1])
    let english = TableText.parts(columns[2])
    let chineseModels = TableText.parts(columns[3])
    let englishModels = TableText.parts(columns[4])
    let prices = TableText.parts(columns[5]).map { Money(yuan: Int($0) ?? 0) }
    return prices.indices.map { index in
      // A bare name such as 保温杯 means the first model.
      let bare = index == 0
      let zh = chinese.map { joined(chineseModels[index], $0) }
      let en = english.map { "\(englishModels[index]) \($0)" }
      return Product(
        number: "P\(columns[0])\(index + 1)", category: category,
        title: LocalizedText(zh: zh[0], en: capitalised(en[0])),
        chineseNames: zh + (bare ? chinese : []),
        englishNames: en + en.filter { $0.contains("-") }.map(spaced) + (bare ? english : []),
        price: prices[index], colors: TableText.parts(columns[6]),
        sizes: TableText.parts(columns[7]).map(size),
        material: LocalizedText(zh: columns[8], en: columns[9]),
        needs: TableText.parts(columns[10]), isCustomisable: columns[11] == "c",
        isReturnable: columns[11] != "x")
    }
  }

  /// `1.8m+40` is a size that costs 40 yuan more.
  private static func size(_ cell: String) -> Product.Size {
    let parts = TableText.cells(cell, by: "+")
    return Product.Size(
      name: parts[0], extra: Money(yuan: parts.count > 1 ? Int(parts[1]) ?? 0 : 0))
  }

  /// Chinese words joined, with a space between Latin letters and characters: 维 C 精华液.
  private static func joined(_ model: String, _ name: String) -> String {
    let needsSpace = model.last?.isASCII == true && name.first?.isASCII == false
    return needsSpace ? "\(model) \(name)" : model + name
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func spaced(_ text: String) -> String {
    String(text.map { $0 == "-" ? " " : $0 })
  }
}
