#if Shop
  extension [StoredProduct] {
    /// Best first; equals by stock, rating and number.
    func ranked(by query: ProductQuery?) -> [(product: StoredProduct, score: Int)] {
      map { ($0, query?.score($0) ?? 0) }.sorted { left, right in
        if left.1 != right.1 { return left.1 > right.1 }
        if (left.0.stock > 0) != (right.0.stock > 0) { return left.0.stock > 0 }
        if left.0.rating != right.0.rating { return left.0.rating > right.0.rating }
        return left.0.number < right.0.number
      }
    }

    /// Those that are meant, best first: of a line, by a name, or by words that names have; all if nothing is said.
    func found(by text: String?, line: String?) -> [StoredProduct] {
      if let line {
        let models = filter { $0.line == line.uppercased() }
        return models.toldApart(by: text.map(ProductQuery.init))
      }
      guard let text else { return ranked(by: nil).map(\.product) }
      let models = filter { $0.line == text.uppercased() }
      guard models.isEmpty else { return models.toldApart(by: nil) }
      let query = ProductQuery(text)
      // "bath towel" names a towel too, but means none.
      let longest = map(query.lineLength).max() ?? 0
      guard longest > 0 else { return ranked(by: query).filter { $0.score > 0 }.map(\.product) }
      return filter { query.lineLength(of: $0) == longest }.toldApart(by: query)
    }

    /// Of the models of a line those that a text sets apart, best first; all if it does not.
    private func toldApart(by query: ProductQuery?) -> [StoredProduct] {
      let share = map { query?.modelShare(of: $0) ?? 0 }.max() ?? 0
      return filter { (query?.modelShare(of: $0) ?? 0) == share }.ranked(by: query).map(\.product)
    }
  }
#endif
