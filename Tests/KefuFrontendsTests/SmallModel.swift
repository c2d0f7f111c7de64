import Kefu
import KefuTestSupport
import KefuText
import KefuUnderstanding
import KefuValues

@testable import KefuFrontends

/// A model of the small shop's intents, trained once.
enum SmallModel {
  static let examples: [LabelledText] = SmallShop.topics.flatMap { topic in
    (topic.zh + topic.en).map { LabelledText(text: $0, label: IntentName(rawValue: topic.intent)) }
  }

  private static let loaded = Result<IntentModel, any Error> {
    try IntentModel(
      memory: ModelMemory(copying: IntentTrainer(threads: 2).train(examples)), path: "small model")
  }

  static var model: IntentModel {
    get throws { try loaded.get() }
  }

  static func labelling(_ options: LabelOptions) throws -> Labelling {
    let model = try model
    return Labelling(options: options) {
      MessageParser(ParserModels(intents: model))
    }
  }
}
