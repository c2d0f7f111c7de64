import Foundation
import Kefu
import KefuTestSupport
import KefuValues
import Testing

/// A catalogue that the embedder gives is found in messages, and a new product trains nothing.
@Suite struct EntitySourceTests {
  private struct Catalogue: EntitySource {
    let name = "products"
    var version: String
    var names: [String]

    func entries() -> [EntityEntry] {
      names.map { EntityEntry(value: $0, synonyms: [.en: ["Item \($0)"]]) }
    }
  }

  private func models(_ cache: String) throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: cache).filter {
        $0.hasPrefix("model-")
      })
  }

  private func products(_ assistant: Assistant, _ text: String) -> [String?] {
    assistant.parse(text).entities.filter { $0.name == "product" }.map(\.value)
  }

  @Test("entries of a source are values, from the cache too, and marked examples are values")
  func entriesAreFound() throws {
    try withTemporaryFolder { folder in
      let shop = "\(folder)/shop"
      let cache = "\(folder)/cache"
      try SmallShop.write(to: shop)
      try write(
        "entity: product\nsource: products\n", to: "\(shop)/intents/entities/product.yaml")
      try write(
        """
        intent: product_stock
        examples:
          zh: |
            - [云朵沙发](product)还有货吗
            - 有现货吗
            - 什么时候补货
          en: |
            - is the [cloud sofa]{"entity": "product", "value": "云朵沙发"} in stock
            - do you have it in stock

        """, to: "\(shop)/intents/product_stock.yaml")
      let first = Catalogue(version: "1", names: ["星尘手镯"])
      for _ in 0..<2 {
        let assistant = try Assistant(
          contentsOf: shop, cache: cache, entitySources: [first])
        #expect(products(assistant, "星尘手镯有吗，item 星尘手镯") == ["星尘手镯", "星尘手镯"])
        #expect(products(assistant, "还有cloud sofa吗") == ["云朵沙发"])
        #expect(products(assistant, "月光项链有吗") == [])
      }
      let trained = try models(cache)
      let second = Catalogue(version: "2", names: ["星尘手镯", "月光项链"])
      let renewed = try Assistant(contentsOf: shop, cache: cache, entitySources: [second])
      #expect(products(renewed, "月光项链有吗") == ["月光项链"])
      #expect(try models(cache) == trained)
      let bare = try Assistant(contentsOf: shop, cache: cache)
      #expect(products(bare, "星尘手镯有吗") == [])
    }
  }
}
