import KefuAuthoring
import KefuResponses
import KefuText
import KefuUnderstanding
import KefuValues

/// An assistant ready to run: definitions that passed every check, and what was made of them.
struct CompiledAssistant {
  var definition: AssistantDefinition
  var dictionary: UserDictionary
  var model: IntentModel
  /// `nil` without examples of sentiment.
  var sentiment: SentimentModel?

  /// Loads a folder: from the cache if the same files were compiled before, else by reading, checking and training.
  init(folder: String, cache: AssistantCache) throws(AuthoringError) {
    let sources = try AssistantFolder(path: folder).sources()
    let digest = CompiledAssistant.digest(of: sources)
    if let cached = cache.assistant(digest) {
      self = cached
      return
    }
    let definition = try AssistantDefinition(sources: sources)
    self.definition = definition
    dictionary = UserDictionary(words: definition.words)
    model = CompiledAssistant.intentModel(definition, dictionary: dictionary, cache: cache)
    sentiment = CompiledAssistant.sentimentModel(
      definition, dictionary: dictionary, cache: cache)
    // The examples live on in the model; a warm start would not have them either.
    for index in self.definition.intents.indices { self.definition.intents[index].examples = [] }
    self.definition.sentimentExamples = []
    self.definition.sentimentWords = []
    cache.store(self, digest)
  }

  init(definition: AssistantDefinition, dictionary: UserDictionary, model: IntentModel) {
    self.definition = definition
    self.dictionary = dictionary
    self.model = model
  }

  private static func intentModel(
    _ definition: AssistantDefinition, dictionary: UserDictionary, cache: AssistantCache
  ) -> IntentModel {
    let examples = definition.labelledTexts
    let digest = IntentTrainer.digest(of: examples, dictionary: dictionary)
    if let cached = cache.model(digest) { return cached }
    let trainer = IntentTrainer(dictionary: dictionary, threads: Processors.count)
    let memory = ModelMemory(copying: trainer.train(examples))
    cache.store(memory, "model", digest)
    return opened { () throws(ModelError) in try IntentModel(memory: memory, path: "model") }
  }

  private static func sentimentModel(
    _ definition: AssistantDefinition, dictionary: UserDictionary, cache: AssistantCache
  ) -> SentimentModel? {
    let examples = definition.sentimentExamples
    guard Set(examples.map(\.label)).count > 1 else { return nil }
    let trainer = SentimentTrainer(
      dictionary: dictionary, words: definition.sentimentWords, threads: Processors.count)
    let digest = trainer.digest(of: examples)
    if let cached = cache.sentiment(digest) { return cached }
    let memory = ModelMemory(copying: trainer.train(examples))
    cache.store(memory, "sentiment", digest)
    return opened { () throws(ModelError) in
      try SentimentModel(memory: memory, path: "sentiment")
    }
  }

  /// A model that was trained just now.
  private static func opened<Model>(_ open: () throws(ModelError) -> Model) -> Model {
    do {
      return try open()
    } catch {
      // The trainer wrote what the reader refuses: a mistake of ours, not of the author.
      preconditionFailure("the trained model cannot be opened: \(error)")
    }
  }

  /// Fingerprint of all files and of this program's formats.
  static func digest(of sources: [SourceFile]) -> Digest {
    var digest = Digest(
      "kefu-assistant-\(AssistantCache.schemaVersion)-\(IntentModel.formatVersion)"
        + "-\(SentimentModel.formatVersion)")
    for source in sources {
      digest = Digest(source.path, seed: digest)
      digest = source.bytes.withUnsafeBytes { Digest($0, seed: digest) }
    }
    return digest
  }
}
