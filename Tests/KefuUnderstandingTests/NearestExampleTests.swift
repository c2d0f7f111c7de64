import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// Examples come back as they were given, the nearest first.
@Suite struct NearestExampleTests {
  private func nearest(
    to message: String, limit: Int = 3, in bytes: [UInt8] = SmallStore.bytes
  ) throws -> [NearestExample] {
    var classifier = IntentClassifier(model: try SmallStore.model(bytes), rejectedShare: 0.05)
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    tokenizer.tokenize(message)
    return classifier.nearestExamples(to: tokenizer, limit: limit)
  }

  @Test func anExampleIsNearestToItself() throws {
    var classifier = IntentClassifier(model: try SmallStore.model(), rejectedShare: 0.05)
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    for example in SmallStore.examples {
      tokenizer.tokenize(example.text)
      let first = try #require(classifier.nearestExamples(to: tokenizer, limit: 1).first)
      #expect(first.text == example.text)
      #expect(first.label == example.label)
      #expect(first.similarity > 0.9999)
    }
  }

  @Test func resemblingExamplesComeFirst() throws {
    #expect(try nearest(to: "我想退货啊")[0].text == "我想退货")
    #expect(try nearest(to: "where's my order?")[0].text == "where is my order")
    #expect(
      try nearest(to: "has order B99999 shipped yet")[0].text == "has order A10023 shipped yet")
  }

  @Test(arguments: naughtyStrings + SmallStore.examples.map { $0.text + "订单" })
  func similaritiesAreSharesInDescendingOrder(message: String) throws {
    let examples = try nearest(to: message, limit: 10)
    #expect(examples.count <= 10)
    let similarities = examples.map(\.similarity)
    #expect(similarities == similarities.sorted(by: >))
    #expect(similarities.allSatisfy { $0 > 0 && $0 <= 1 })
  }

  @Test func agreesWithTheDefinition() throws {
    let model = try SmallStore.model()
    var classifier = IntentClassifier(model: model, rejectedShare: 0.05)
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    var extractor = FeatureExtractor(settings: model.featureSettings)
    func vectors(_ text: String) -> [[UInt64: Double]] {
      tokenizer.tokenize(text)
      extractor.extract(from: tokenizer)
      var vectors: [[UInt64: Double]] = [[:], [:]]
      for position in 0..<extractor.count {
        let feature = extractor[position]
        let number = model.vectorizer.vocabulary.index(of: feature.hash)
        vectors[Int(feature.block.rawValue)][feature.hash] =
          number >= 0
          ? Double(model.vectorizer.inverseFrequencies[number])
          : Double(model.vectorizer.unknown.of(isHan: feature.isHan))
      }
      return vectors
    }
    let message = vectors("请问我的退款订单在哪 my refund order")
    func cosine(_ left: [UInt64: Double], _ right: [UInt64: Double]) -> Double {
      let product = left.keys.sorted().reduce(0) { $0 + (left[$1] ?? 0) * (right[$1] ?? 0) }
      func square(_ vector: [UInt64: Double]) -> Double {
        vector.keys.sorted().reduce(0) { $0 + (vector[$1] ?? 0) * (vector[$1] ?? 0) }
      }
      return product == 0 ? 0 : product / (square(left) * square(right)).squareRoot()
    }
    var expected = [String: Double]()
    for example in SmallStore.examples {
      let own = vectors(example.text)
      let similarity = (cosine(message[0], own[0]) + cosine(message[1], own[1])) / 2
      if similarity > 0 { expected[example.text] = similarity }
    }
    tokenizer.tokenize("请问我的退款订单在哪 my refund order")
    let found = classifier.nearestExamples(to: tokenizer, limit: 1000)
    #expect(found.count == expected.count)
    for example in found {
      #expect(abs(example.similarity - (expected[example.text] ?? 9)) < 1e-5)
    }
  }

  @Test func findsExamplesThatLieFarApart() throws {
    let examples = (0..<300).map { index in
      LabelledText(
        text: index == 0 || index == 100 || index == 299 ? "zebra" : "apple",
        label: IntentName(rawValue: index % 2 == 0 ? "even" : "odd"))
    }
    let bytes = IntentTrainer(threads: 1).train(examples)
    let found = try nearest(to: "zebra", limit: 5, in: bytes)
    #expect(found.map(\.text) == ["zebra", "zebra", "zebra"])
    #expect(found.map(\.label.rawValue) == ["even", "even", "odd"])
  }
}
