import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct IntentListEditTests {
  private static let warranty = IntentName(rawValue: "warranty")

  private static let warrantyEdits: [IntentEdit] = [
    .addIntent(warranty), .add("保修多久", "warranty"), .add("质保几年", "warranty"),
    .add("how long is the warranty", "warranty"), .add("is it under guarantee", "warranty"),
  ]

  @Test("a new intent is understood, and the others keep their examples")
  func addedIntent() throws {
    for model in try EditedStore.models() {
      let edited = try model.applying(
        IntentListEditTests.warrantyEdits, trainingDictionary: SmallStore.dictionary)
      #expect(edited.labels == (model.labels + [IntentListEditTests.warranty]).sorted())
      for text in ["保修多久", "保修是多久呀", "质保有几年", "is there a warranty", "guarantee?"] {
        #expect(edited.intent(of: text) == "warranty", "\(text)")
      }
      #expect(edited.mistakes() == [])
      for text in SmallStore.foreign where model.ranking(of: text).isRejected {
        #expect(edited.ranking(of: text).isRejected, "\(text)")
      }
    }
  }

  @Test("the name of a new intent is an example of it")
  func nameAlone() throws {
    for model in try EditedStore.models() {
      let edited = try model.edited(.addIntent(IntentName(rawValue: "gift_wrapping")))
      #expect(edited.intent(of: "gift wrapping") == "gift_wrapping")
      #expect(edited.mistakes() == [])
    }
  }

  @Test("a removed intent never ranks, and the others keep their examples")
  func removedIntent() throws {
    for model in try EditedStore.models() {
      let edited = try model.edited(.removeIntent(IntentName(rawValue: "thank")))
      #expect(edited.labels == model.labels.filter { $0.rawValue != "thank" })
      #expect(!edited.nearest(to: "谢谢", limit: 1000).contains { $0.label.rawValue == "thank" })
      #expect(edited.mistakes() == [])
      for text in ["谢谢", "thanks a lot"] {
        let ranking = edited.ranking(of: text)
        #expect(ranking.candidates.map(\.name).sorted() == edited.labels)
      }
    }
  }

  @Test("an intent can be removed and come back with other examples")
  func intentComesBack() throws {
    for model in try EditedStore.models() {
      let name = IntentName(rawValue: "thank")
      let edited = try model.edited(
        .removeIntent(name), .addIntent(name), .add("感恩的心", "thank"), .add("ta very much", "thank"))
      #expect(edited.labels == model.labels)
      #expect(edited.intent(of: "感恩的心") == "thank")
      #expect(edited.intent(of: "ta very much") == "thank")
      #expect(!edited.nearest(to: "谢谢", limit: 1000).contains { $0.text == "谢谢" })
    }
  }

  @Test("there may be more new intents than the file's rows have room for")
  func manyIntents() throws {
    for (model, encoder) in try EditedStore.allModels() {
      var edited = model
      for number in 0..<40 {
        let name = "new_\(number)"
        edited = try edited.edited(
          .addIntent(IntentName(rawValue: name)), .add("zq\(number)x 第\(number)号暗语", name),
          by: encoder)
      }
      for number in 0..<40 {
        #expect(
          edited.intent(of: "zq\(number)x 第\(number)号暗语", by: encoder) == "new_\(number)")
      }
      #expect(edited.mistakes(by: encoder) == [])
      checkClassifierLaws(
        edited, dictionary: SmallStore.dictionary, messages: SmallStore.examples.map(\.text),
        embedding: encoder)
    }
  }
}
