#if Shop
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
      let name = product.names.map(score(name:)).max() ?? 0
      return name + 20 * needs.filter(product.needs.contains).count
    }

    /// The longest name that stands in the text is the best; then one that the text is a part of; then what they share.
    private func score(name: String) -> Int {
      if text.offset(ofWord: name) != nil || text.offset(ofWord: "\(name)s") != nil {
        return ProductQuery.named + 2 * name.count + (text == name ? 50 : 0)
      }
      if !text.isEmpty, name.offset(ofWord: text) != nil { return 60 }
      let shared = ProductQuery.pairs(of: name).intersection(pairs).count
      let sharedWords = ProductQuery.words(of: name).intersection(words).count
      return shared * 12 + sharedWords * 30
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
