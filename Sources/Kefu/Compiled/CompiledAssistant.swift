import KefuAuthoring
import KefuResponses
import KefuText
import KefuUnderstanding
import KefuValues

/// An assistant ready to run: definitions that passed every check, and what was made of them.
struct CompiledAssistant {
  /// Of all files and of this program; edits change no dialogue.
  let digest: Digest
  /// Without what stands in `dialogue`.
  var definition: AssistantDefinition
  /// What conversations need.
  var dialogue: LazyValue<DialoguePart>
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
  /// `nil` unless the settings name an encoder.
  var embedding: (any TextEmbedding)?
  /// What messages that are mistyped are read by.
  var reading: ReadingModel?

  /// Loads a folder: from the cache if the same files were compiled before, else by reading, checking and training.
  init(
    folder: String, cache: AssistantCache, entitySources: [any EntitySource] = [],
    encoder: Assistant.EncoderOpening? = nil
  ) throws(AuthoringError) {
    let folder = AssistantFolder(path: folder)
    var opener = EncoderOpener(folder: folder.path, opening: encoder)
    // Before the files are read: an edit meanwhile shows as a state that nobody has seen.
    let state = folder.state()
    let known = state.flatMap { cache.digest(of: folder, in: $0) }
    if let known,
      let cached = try cache.assistant(
        CompiledAssistant.digest(known, with: entitySources), openedBy: &opener)
    {
      self = cached
      return
    }
    let sources = try folder.sources()
    let sourceDigest = CompiledAssistant.digest(of: sources)
    let digest = CompiledAssistant.digest(sourceDigest, with: entitySources)
    if sourceDigest != known, let cached = try cache.assistant(digest, openedBy: &opener) {
      self = cached
      if let state { cache.store(sourceDigest, of: folder, in: state) }
      return
    }
    self.digest = digest
    var definition = try AssistantDefinition(sources: sources)
    definition.addEntries(from: entitySources)
    definition.addMarkedValues()
    self.definition = definition
    dialogue = LazyValue(DialoguePart(definition))
    embedding = try opener.encoder(of: definition.settings)
    let dictionary = UserDictionary(words: definition.words)
    trainingDictionary = dictionary
    self.dictionary = definition.catalogueDictionary(extending: dictionary)
    // In one go: the cache keeps the vectors that were asked for.
    (model, answers) = cache.remembering(embedding) { [definition] remembered in
      (
        CompiledAssistant.intentModel(
          definition, dictionary: dictionary, embedding: remembered, cache: cache),
        CompiledAssistant.answerModel(
          definition, dictionary: dictionary, embedding: remembered, cache: cache)
      )
    }
    sentiment = CompiledAssistant.sentimentModel(
      definition, dictionary: dictionary, cache: cache)
    entities = CompiledAssistant.authoredEntities(definition, cache: cache)
    reading = CompiledAssistant.readingModel(definition, dictionary: dictionary, cache: cache)
    // The examples live on in the model; a warm start would not have them either.
    for index in self.definition.intents.indices { self.definition.intents[index].examples = [] }
    self.definition.removeDialoguePart()
    for index in self.definition.entities.indices {
      self.definition.entities[index].entries = []
    }
    self.definition.sentimentExamples = []
    self.definition.sentimentWords = []
    cache.store(self, digest)
    if let state { cache.store(sourceDigest, of: folder, in: state) }
  }

  init(
    digest: Digest, definition: AssistantDefinition, dialogue: LazyValue<DialoguePart>,
    dictionary: UserDictionary, trainingDictionary: UserDictionary, model: IntentModel
  ) {
    self.digest = digest
    self.definition = definition
    self.dialogue = dialogue
    self.dictionary = dictionary
    self.trainingDictionary = trainingDictionary
    self.model = model
  }

  private static func intentModel(
    _ definition: AssistantDefinition, dictionary: UserDictionary,
    embedding: RememberedEmbedding?, cache: AssistantCache
  ) -> IntentModel {
    let examples = definition.labelledTexts
    return model(
      IntentTrainer.digest(
        of: examples, dictionary: dictionary, embedding: embedding?.digest), in: cache,
      open: IntentModel.init(memory:path:)
    ) {
      IntentTrainer(
        dictionary: dictionary, embedding: embedding, threads: Processors.count
      ).train(examples)
    }
  }

  private static func sentimentModel(
    _ definition: AssistantDefinition, dictionary: UserDictionary, cache: AssistantCache
  ) -> SentimentModel? {
    let examples = definition.sentimentExamples
    guard Set(examples.map(\.label)).count > 1 else { return nil }
    let trainer = SentimentTrainer(
      dictionary: dictionary, words: definition.sentimentWords, threads: Processors.count)
    return model(
      trainer.digest(of: examples), in: cache, open: SentimentModel.init(memory:path:)
    ) { trainer.train(examples) }
  }

  private static func answerModel(
    _ definition: AssistantDefinition, dictionary: UserDictionary,
    embedding: RememberedEmbedding?, cache: AssistantCache
  ) -> AnswerModel? {
    guard !definition.questions.isEmpty else { return nil }
    let trainer = AnswerTrainer(
      dictionary: dictionary, embedding: embedding, threads: Processors.count)
    let others = definition.labelledTexts
    let questions = definition.questions
    let evidence = definition.answerTexts
    // What the cache keeps of the questions is kept although intents alone are trained.
    if embedding?.hasLearned == true { trainer.remind(of: questions, evidence: evidence) }
    return model(
      trainer.digest(of: questions, evidence: evidence, others: others), in: cache,
      open: AnswerModel.init(memory:path:)
    ) { trainer.train(questions, evidence: evidence, others: others) }
  }

  private static func readingModel(
    _ definition: AssistantDefinition, dictionary: UserDictionary, cache: AssistantCache
  ) -> ReadingModel {
    let texts =
      definition.intents.flatMap { $0.examples.map(\.text) }
      + definition.questions.flatMap { $0.phrasings.map(\.text) }
    let words = definition.words.map(\.text)
    return model(
      ReadingModel.digest(texts: texts, dictionaryWords: words), in: cache,
      open: ReadingModel.init(memory:path:)
    ) {
      ReadingModel.bytes(texts: texts, dictionaryWords: words, dictionary: dictionary)
    }
  }

  private static func authoredEntities(
    _ definition: AssistantDefinition, cache: AssistantCache
  ) -> AuthoredEntities? {
    let definitions = definition.entities
    guard !definitions.isEmpty else { return nil }
    let words = definition.latinWords
    let digest = AuthoredEntities.digest(of: definitions, knownWords: words)
    return model(digest, in: cache, open: AuthoredEntities.opening(definitions)) {
      AuthoredEntities.bytes(of: definitions, knownWords: words, digest: digest)
    }
  }

  /// A model from the cache, else made and kept there.
  private static func model<Model: CachedModel>(
    _ digest: Digest, in cache: AssistantCache, open: Model.Opening, make: () -> [UInt8]
  ) -> Model {
    if let cached = cache.model(digest, open: open) { return cached }
    let memory = ModelMemory(copying: make())
    cache.store(memory, Model.cacheKind, digest)
    do {
      return try open(memory, Model.cacheKind)
    } catch {
      // The trainer wrote what the reader refuses: a mistake of ours, not of the author.
      preconditionFailure("the trained model cannot be opened: \(error)")
    }
  }

  private static func digest(_ digest: Digest, with entitySources: [any EntitySource]) -> Digest {
    entitySources.reduce(digest) { Digest("\($1.name)\n\($1.version)", seed: $0) }
  }

  /// Fingerprint of all files and of this program.
  static func digest(of sources: [SourceFile]) -> Digest {
    var digest = Digest(
      "kefu-assistant-\(AssistantCache.schemaVersion)-\(IntentModel.formatVersion)"
        + "-\(SentimentModel.formatVersion)-\(AnswerModel.formatVersion)"
        + "-\(AuthoredEntities.formatVersion)-\(ReadingModel.formatVersion)",
      seed: AssistantCache.programDigest())
    for source in sources {
      digest = Digest(source.path, seed: digest)
      digest = source.bytes.withUnsafeBytes { Digest($0, seed: digest) }
    }
    return digest
  }
}
