import Foundation
import Kefu
import KefuTestSupport
import KefuValues
import Testing

/// The settings name an encoder, and the embedder opens it.
@Suite struct EncoderSettingTests {
  /// Hears "moolah" as money, and "ribbon" as a gift.
  private struct Slang: TextEmbedding {
    private static let groups = [["money", "refund", "退款", "moolah"], ["gift", "ribbon"]]

    var dimension: Int { 3 }
    var digest: Digest

    func embed(_ texts: [String], into vectors: UnsafeMutableBufferPointer<Float>) {
      for (index, text) in texts.enumerated() {
        let group = Slang.groups.firstIndex { $0.contains { text.contains($0) } } ?? 2
        for place in 0..<3 { vectors[index * 3 + place] = place == group ? 1 : 0 }
      }
    }
  }

  private func withShop(_ body: (_ shop: String, _ cache: String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let shop = "\(folder)/shop"
      try SmallShop.write(to: shop, encoder: "slang.model")
      try body(shop, "\(folder)/cache")
    }
  }

  @Test func isOpenedByItsPathAndAddsMeaning() throws {
    try withShop { shop, cache in
      for _ in 0..<2 {
        var opened: [String] = []
        let assistant = try Assistant(contentsOf: shop, cache: cache) { path in
          opened.append(path)
          return Slang(digest: Digest("1"))
        }
        #expect(opened == ["\(shop)/slang.model"])
        #expect(assistant.parse("moolah").intent.name.rawValue == "get_refund")
      }
    }
  }

  @Test func isTrainedAnewWithAnother() throws {
    try withShop { shop, cache in
      func models() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: cache).filter {
          $0.hasPrefix("model-")
        }.count
      }
      for (encoder, count) in [("1", 1), ("1", 1), ("2", 2), ("2", 2)] {
        _ = try Assistant(contentsOf: shop, cache: cache) { _ in Slang(digest: Digest(encoder)) }
        #expect(try models() == count)
      }
    }
  }

  @Test func anEditIsUnderstoodByItsMeaning() throws {
    try withShop { shop, cache in
      let assistant = try Assistant(contentsOf: shop, cache: cache) { _ in
        Slang(digest: Digest("1"))
      }
      let gift = IntentName(rawValue: "gift_wrapping")
      let edited = try assistant.applying([
        .removeIntent(IntentName(rawValue: "cancel_order")), .addIntent(gift),
        .addExample("it is a gift", intent: gift), .addExample("wrap my gift", intent: gift),
      ])
      #expect(edited.parse("ribbon").ranking.first?.name == gift)
      #expect(edited.parse("moolah").ranking.first?.name.rawValue == "get_refund")
    }
  }

  @Test func anotherIsOpenedOnceBeforeItIsTrained() throws {
    try withShop { shop, cache in
      for encoder in ["1", "2", "3"] {
        var count = 0
        _ = try Assistant(contentsOf: shop, cache: cache) { _ in
          count += 1
          return Slang(digest: Digest(encoder))
        }
        #expect(count == 1)
      }
    }
  }

  @Test func isAnErrorAtItsPlaceIfNobodyOpensIt() throws {
    struct Missing: Error, CustomStringConvertible {
      var description: String { "no such file" }
    }
    try withShop { shop, cache in
      for encoder: Assistant.EncoderOpening? in [nil, { _ in throw Missing() }] {
        do {
          _ = try Assistant(contentsOf: shop, cache: cache, encoder: encoder)
          Issue.record("the assistant was loaded")
        } catch let error as AuthoringError {
          #expect(error.diagnostics.map(\.code.rawValue) == ["no-encoder"])
          #expect(error.description.hasPrefix("dialogues/assistant.yaml:"))
        }
      }
    }
  }
}
