import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct ExampleEditTests {
  @Test("an added example and a paraphrase are understood, and the others keep their intents")
  func addedExampleIsUnderstood() throws {
    for model in try EditedStore.models() {
      #expect(model.intent(of: "门牌号少写了一位") != "change_address")
      let edited = try model.edited(
        .add("门牌号少写了一位", "change_address"), .add("wrong flat number", "change_address"))
      #expect(edited.intent(of: "门牌号少写了一位") == "change_address")
      #expect(edited.intent(of: "门牌号写少了怎么办") == "change_address")
      #expect(edited.intent(of: "I put the wrong flat number") == "change_address")
      #expect(edited.mistakes() == [])
      // The model that was edited is as it was.
      #expect(model.intent(of: "门牌号少写了一位") != "change_address")
      #expect(model.editCount == 0)
      #expect(edited.editCount == 2)
    }
  }

  @Test("an added foreign example becomes more foreign, and the others keep their intents")
  func foreignExample() throws {
    let model = try SmallStore.model(EditedStore.manyBytes)
    let edited = try model.edited(.add("我的退款订单诗歌", "out_of_scope"))
    #expect(
      edited.ranking(of: "我的退款订单诗歌").inScopeProbability
        < model.ranking(of: "我的退款订单诗歌").inScopeProbability)
    #expect(edited.mistakes() == [])
  }

  @Test("an example that is added and removed leaves confidences nearly as they were")
  func removalUndoesAddition() throws {
    for model in try EditedStore.models() {
      let edited = try model.edited(
        .add("门牌号少写了一位", "change_address"), .remove("门牌号少写了一位", "change_address"))
      for example in SmallStore.inScope {
        let before = model.ranking(of: example.text).candidates[0]
        let after = edited.ranking(of: example.text).candidates[0]
        #expect(before.name == after.name)
        #expect(abs(before.confidence - after.confidence) < 0.15)
      }
      #expect(throws: IntentEditError(index: 0, problem: .noSuchExample)) {
        try edited.edited(.remove("门牌号少写了一位", "change_address"))
      }
    }
  }

  @Test("a removed example of the file no longer speaks for its intent")
  func removedExampleIsForgotten() throws {
    let model = try SmallStore.model()
    let edited = try model.edited(.remove("50块卖不卖", "ask_price"))
    func confidence(_ model: IntentModel) -> Double {
      model.ranking(of: "50块卖不卖").candidates.first { $0.name.rawValue == "ask_price" }?
        .confidence ?? 0
    }
    #expect(confidence(edited) < confidence(model) - 0.1)
    #expect(
      edited.mistakes().allSatisfy { $0 == "50块卖不卖" })
    #expect(throws: IntentEditError(index: 0, problem: .noSuchExample)) {
      try edited.edited(.remove("50块卖不卖", "ask_price"))
    }
  }

  @Test("an example moves to another intent")
  func movedExample() throws {
    for model in try EditedStore.models() {
      let edited = try model.edited(
        .remove("辛苦啦", "thank"), .add("辛苦啦", "greet"), .add("辛苦啦！", "greet"))
      #expect(edited.nearest(to: "辛苦啦").first?.label.rawValue == "greet")
      if model.featureSettings.wordPairs { #expect(edited.intent(of: "辛苦啦") == "greet") }
    }
  }

  @Test("nearest examples show added ones and hide removed ones and names")
  func nearestExamples() throws {
    let edited = try SmallStore.model().edited(
      .addIntent(IntentName(rawValue: "warranty_period")), .add("保修多久", "warranty_period"),
      .remove("钱退了吗", "refund_status"))
    let nearest = try #require(edited.nearest(to: "保修多久").first)
    #expect(nearest.text == "保修多久")
    #expect(nearest.label.rawValue == "warranty_period")
    #expect(nearest.similarity > 0.9999)
    #expect(!edited.nearest(to: "钱退了吗", limit: 100).contains { $0.text == "钱退了吗" })
    #expect(
      !edited.nearest(to: "warranty period", limit: 100).contains { $0.text == "warranty period" })
    let less = try edited.edited(.remove("保修多久", "warranty_period"))
    #expect(!less.nearest(to: "保修多久", limit: 100).contains { $0.text == "保修多久" })
  }

  @Test("the same text may be an example twice and is removed once at a time")
  func duplicates() throws {
    let model = try SmallStore.model()
    let edited = try model.edited(.add("你好", "greet"), .remove("你好", "greet"))
    #expect(edited.nearest(to: "你好").first?.text == "你好")
    let less = try edited.edited(.remove("你好", "greet"))
    #expect(less.nearest(to: "你好").first?.text != "你好")
  }
}
