import KefuUnderstanding
import KefuValues

/// A model whose file the cache keeps, named by its kind and by what it was made of.
protocol CachedModel {
  static var cacheKind: String { get }
  var dataDigest: Digest { get }
}

extension CachedModel {
  /// Opens the bytes of a file; the path is used in errors.
  typealias Opening = (ModelMemory, String) throws(ModelError) -> Self
}

extension IntentModel: CachedModel {
  static let cacheKind = "model"
}

extension SentimentModel: CachedModel {
  static let cacheKind = "sentiment"
}

extension AnswerModel: CachedModel {
  static let cacheKind = "answers"
}

extension ReadingModel: CachedModel {
  static let cacheKind = "reading"
}

extension AuthoredEntities: CachedModel {
  static let cacheKind = "entities"

  /// Opens the tables of an assistant whose entities these are.
  static func opening(_ definitions: [EntityDefinition]) -> Opening {
    { (memory, path) throws(ModelError) in
      try AuthoredEntities(memory: memory, definitions: definitions, path: path)
    }
  }
}
