#if Shop
  import KefuValues

  /// Words of a customer against the names of products.
  struct ProductQuery {
    /// The score of a product that the words name.
    static let named = 100

    let text: String
    private let pairs: Set<String>
    private let words: Set<Substring>
    private let needs: [String]

    init(_ text: String) {
      self.text = text.lowercased().trimmed
      pairs = ProductQuery.pairs(of: self.text)
      words = ProductQuery.words(of: self.text)
      needs = Need.all.filter { $0.isIn(text.lowercased()) }.map(\.name)
    }

    /// The needs that the words speak of.
    var spokenNeeds: [String] { needs }

    /// How well a product fits; 0 if not at all.
    func score(_ product: StoredProduct) -> Int {
      let line = lineLength(of: product)
      let name =
        line > 0
        ? ProductQuery.named + 2 * line + modelShare(of: product)
        : product.names.map(score(name:)).max() ?? 0
      return name + 20 * needs.filter(product.needs.contains).count
    }

    /// The length of the longest name of the product's line that stands in the text, or 0.
    func lineLength(of product: StoredProduct) -> Int {
      product.lineNames.filter(isNamed).map(\.count).max() ?? 0
    }

    /// How much of what sets a product apart from its line stands in the text.
    func modelShare(of product: StoredProduct) -> Int {
      [product.models.zh, product.models.en].compactMap { $0 }.map { model in
        let model = model.lowercased()
        return shared(with: model) + (text.offset(ofWord: model) == nil ? 0 : 10 * model.count)
      }.max() ?? 0
    }

    private func isNamed(_ name: String) -> Bool {
      text.offset(ofWord: name) != nil || text.offset(ofWord: "\(name)s") != nil
    }

    /// The longest name that stands in the text is the best; then one that the text is a part of; then what they share.
    private func score(name: String) -> Int {
      if isNamed(name) { return ProductQuery.named + 2 * name.count }
      if !text.isEmpty, name.offset(ofWord: text) != nil { return 60 }
      return shared(with: name)
    }

    /// Weighs the words and pairs of characters that a name and the text share.
    private func shared(with name: String) -> Int {
      let pairs = ProductQuery.pairs(of: name).intersection(pairs).count
      return pairs * 12 + ProductQuery.words(of: name).intersection(words).count * 30
    }

    /// Chinese characters two by two.
    private static func pairs(of text: String) -> Set<String> {
      let characters = text.filter { !$0.isASCII }
      return Set(zip(characters, characters.dropFirst()).map { "\($0)\($1)" })
    }

    /// Latin words without the plural, but for those that say nothing.
    private static func words(of text: String) -> Set<Substring> {
      let words = text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
      let empty: Set<Substring> = [
        "a", "an", "the", "some", "any", "for", "of", "and", "in", "set", "with", "me", "my", "to",
        "i",
      ]
      return Set(
        words.filter { !empty.contains($0) }.map { $0.hasSuffix("s") ? $0.dropLast() : $0 })
    }
  }

  /// A purpose that products serve, and the words for it.
  struct Need {
    var name: String
    var words: [String]

    static let all: [Need] = TableText.lines(NeedTable.text).map { line in
      let sides = TableText.cells(line, by: ":")
      return Need(name: sides[0], words: TableText.parts(sides[1]).map { $0.lowercased() })
    }

    /// Whether a text in lower case speaks of it.
    func isIn(_ text: String) -> Bool { words.contains { text.offset(ofWord: $0) != nil } }

    /// The first word of the language.
    func word(isChinese: Bool) -> String {
      words.first { $0.utf8.allSatisfy { $0 < 0x80 } != isChinese } ?? name
    }
  }
#endif
