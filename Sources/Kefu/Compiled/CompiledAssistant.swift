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
    let examples = definition.labelledTexts
    let modelDigest = IntentTrainer.digest(of: examples, dictionary: dictionary)
    if let cached = cache.model(modelDigest) {
      model = cached
    } else {
      let trainer = IntentTrainer(dictionary: dictionary, threads: Processors.count)
      let memory = ModelMemory(copying: trainer.train(examples))
      do {
        model = try IntentModel(memory: memory, path: "model")
      } catch {
        // The trainer wrote what the reader refuses: a mistake of ours, not of the author.
        preconditionFailure("the trained model cannot be opened: \(error)")
      }
      cache.store(memory, modelDigest)
    }
    // The examples live on in the model; a warm start would not have them either.
    for index in self.definition.intents.indices { self.definition.intents[index].examples = [] }
    cache.store(self, digest)
  }

  init(definition: AssistantDefinition, dictionary: UserDictionary, model: IntentModel) {
    self.definition = definition
    self.dictionary = dictionary
    self.model = model
  }

  /// Fingerprint of all files and of this program's formats.
  static func digest(of sources: [SourceFile]) -> Digest {
    var digest = Digest(
      "kefu-assistant-\(AssistantCache.schemaVersion)-\(IntentModel.formatVersion)")
    for source in sources {
      digest = Digest(source.path, seed: digest)
      digest = source.bytes.withUnsafeBytes { Digest($0, seed: digest) }
    }
    return digest
  }
}
