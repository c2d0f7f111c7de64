import KefuAuthoring
import KefuResponses
import KefuText
import KefuUnderstanding
import KefuValues

/// An assistant ready to run: definitions that passed every check, and what was made of them.
struct CompiledAssistant {
  var definition: AssistantDefinition
  var dictionary: UserDictionary
  /// The dictionary that the models were trained with.
  let trainingDictionary: UserDictionary
  /// Values added to and removed from the author's entities.
  var entityEdits = EntityEdits()
  var model: IntentModel
  /// `nil` without examples of sentiment.
  var sentiment: SentimentModel?
  /// `nil` without questions.
  var answers: AnswerModel?
  /// `nil` without entities of the author's.
  var entities: AuthoredEntities?
  /// What messages that are mistyped are read by.
  var reading: ReadingModel?

  /// Loads a folder: from the cache if the same files were compiled before, else by reading, checking and training.
  init(
    folder: String, cache: AssistantCache, entitySources: [any EntitySource] = []
  ) throws(AuthoringError) {
    let sources = try AssistantFolder(path: folder).sources()
    var digest = CompiledAssistant.digest(of: sources)
    for source in entitySources {
      digest = Digest("\(source.name)\n\(source.version)", seed: digest)
    }
    if let cached = cache.assistant(digest) {
      self = cached
      return
    }
    var definition = try AssistantDefinition(sources: sources)
    definition.addEntries(from: entitySources)
    definition.addMarkedValues()
    self.definition = definition
    let dictionary = UserDictionary(words: definition.words)
    trainingDictionary = dictionary
    self.dictionary = definition.catalogueDictionary(extending: dictionary)
    model = CompiledAssistant.intentModel(definition, dictionary: dictionary, cache: cache)
    sentiment = CompiledAssistant.sentimentModel(
      definition, dictionary: dictionary, cache: cache)
    answers = CompiledAssistant.answerModel(definition, dictionary: dictionary, cache: cache)
    entities = CompiledAssistant.authoredEntities(definition, cache: cache)
    reading = CompiledAssistant.readingModel(definition, dictionary: dictionary, cache: cache)
    // The examples live on in the model; a warm start would not have them either.
    for index in self.definition.intents.indices { self.definition.intents[index].examples = [] }
    for index in self.definition.questions.indices {
      self.definition.questions[index].phrasings = []
    }
    for index in self.definition.entities.indices {
      self.definition.entities[index].entries = []
    }
    self.definition.sentimentExamples = []
    self.definition.sentimentWords = []
    cache.store(self, digest)
  }

  init(
    definition: AssistantDefinition, dictionary: UserDictionary,
    trainingDictionary: UserDictionary, model: IntentModel
  ) {
    self.definition = definition
    self.dictionary = dictionary
    self.trainingDictionary = trainingDictionary
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

  private static func answerModel(
    _ definition: AssistantDefinition, dictionary: UserDictionary, cache: AssistantCache
  ) -> AnswerModel? {
    guard !definition.questions.isEmpty else { return nil }
    let trainer = AnswerTrainer(dictionary: dictionary, threads: Processors.count)
    let others = definition.labelledTexts
    let digest = trainer.digest(
      of: definition.questions, evidence: definition.answerTexts, others: others)
    if let cached = cache.answers(digest) { return cached }
    let memory = ModelMemory(
      copying: trainer.train(
        definition.questions, evidence: definition.answerTexts, others: others))
    cache.store(memory, "answers", digest)
    return opened { () throws(ModelError) in try AnswerModel(memory: memory, path: "answers") }
  }

  private static func readingModel(
    _ definition: AssistantDefinition, dictionary: UserDictionary, cache: AssistantCache
  ) -> ReadingModel {
    let texts =
      definition.intents.flatMap { $0.examples.map(\.text) }
      + definition.questions.flatMap { $0.phrasings.map(\.text) }
    let words = definition.words.map(\.text)
    let digest = ReadingModel.digest(texts: texts, dictionaryWords: words)
    if let cached = cache.reading(digest) { return cached }
    let memory = ModelMemory(
      copying: ReadingModel.bytes(
        texts: texts, dictionaryWords: words, dictionary: dictionary))
    cache.store(memory, "reading", digest)
    return opened { () throws(ModelError) in try ReadingModel(memory: memory, path: "reading") }
  }

  private static func authoredEntities(
    _ definition: AssistantDefinition, cache: AssistantCache
  ) -> AuthoredEntities? {
    let definitions = definition.entities
    guard !definitions.isEmpty else { return nil }
    let words = definition.latinWords
    let digest = AuthoredEntities.digest(of: definitions, knownWords: words)
    if let cached = cache.entities(digest, definitions) { return cached }
    let memory = ModelMemory(
      copying: AuthoredEntities.bytes(of: definitions, knownWords: words, digest: digest))
    cache.store(memory, "entities", digest)
    return opened { () throws(ModelError) in
      try AuthoredEntities(memory: memory, definitions: definitions, path: "entities")
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
        + "-\(SentimentModel.formatVersion)-\(AnswerModel.formatVersion)"
        + "-\(AuthoredEntities.formatVersion)-\(ReadingModel.formatVersion)")
    for source in sources {
      digest = Digest(source.path, seed: digest)
      digest = source.bytes.withUnsafeBytes { Digest($0, seed: digest) }
    }
    return digest
  }
}
