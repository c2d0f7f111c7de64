import KefuValues

/// The products of the tables, in their order.
enum Catalogue {
  static let lines: [ProductLine] = {
    var category = ""
    var lines: [ProductLine] = []
    for row in TableText.lines(ProductTable.text) {
      if row.hasPrefix("# ") {
        category = String(row.dropFirst(2))
      } else if let line = line(of: TableText.cells(row, by: "|"), category: category) {
        lines.append(line)
      }
    }
    return lines
  }()

  static let products = lines.flatMap(\.models)

  /// A line of the table.
  private static func line(of columns: [String], category: String) -> ProductLine? {
    guard columns.count == 12 else { return nil }
    let number = "P\(columns[0])"
    let chinese = TableText.parts(columns[1])
    let english = TableText.parts(columns[2])
    let chineseModels = TableText.parts(columns[3])
    let englishModels = TableText.parts(columns[4])
    let prices = TableText.parts(columns[5]).map { Money(yuan: Int($0) ?? 0) }
    let models = prices.indices.map { index in
      let zh = chinese.map { joined(chineseModels[index], $0) }
      let en = english.map { "\(englishModels[index]) \($0)" }
      // Where there is but one model, a bare name such as 保温杯 means it.
      let isOnly = prices.count == 1
      return Product(
        number: "\(number)\(index + 1)", line: number, category: category,
        title: LocalizedText(zh: zh[0], en: capitalised(en[0])),
        model: LocalizedText(zh: chineseModels[index], en: englishModels[index]),
        chineseNames: zh + (isOnly ? chinese : []),
        englishNames: unhyphenated(en) + (isOnly ? english : []),
        price: prices[index], colors: TableText.parts(columns[6]),
        sizes: TableText.parts(columns[7]).map(size),
        material: LocalizedText(zh: columns[8], en: columns[9]),
        needs: TableText.parts(columns[10]), isCustomisable: columns[11] == "c",
        isReturnable: columns[11] != "x")
    }
    return ProductLine(
      number: number, chineseNames: chinese,
      englishNames: unhyphenated(english + english.compactMap(plural)), models: models)
  }

  /// Several of a thing; `nil` where the name is of several already.
  private static func plural(of name: String) -> String? {
    if name.hasSuffix("fe") { return "\(name.dropLast(2))ves" }
    if ["ss", "sh", "ch", "x"].contains(where: name.hasSuffix) { return "\(name)es" }
    return name.hasSuffix("s") ? nil : "\(name)s"
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

  /// Names, and those with a hyphen also with a space.
  private static func unhyphenated(_ names: [String]) -> [String] {
    names + names.filter { $0.contains("-") }.map { String($0.map { $0 == "-" ? " " : $0 }) }
  }
}
