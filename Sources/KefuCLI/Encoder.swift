import ArgumentParser
import Glibc
import KefuEncoder
import KefuUnderstanding
import KefuValues

/// Sentence encoders as the commands open them.
enum Encoder {
  /// Opens the encoder at a path, for as many threads as there are processors.
  static func open(_ path: String) throws -> any TextEmbedding {
    AnnouncedEmbedding(try EmbeddingFile.open(path, threads: Processors.count), path: path)
  }

  /// Opens a model that 'kefu train' wrote: without its encoder it would know less than one of words alone, so that is an error.
  static func model(
    path: String, trainedWith embedding: (any TextEmbedding)?
  ) throws -> IntentModel {
    let model = try IntentModel(path: path)
    if let digest = model.embeddingDigest, digest != embedding?.digest {
      let found = embedding == nil ? "without it" : "another was given"
      throw ValidationError(
        "\(path): the model was trained with the encoder of digest \(digest), \(found); "
          + "name it with --encoder, or train without one")
    }
    return model
  }

  /// Opens the encoder that an option names, or ends the process with what is wrong with it.
  static func openOrExit(_ path: String?) -> (any TextEmbedding)? {
    guard let path else { return nil }
    do {
      return try open(path)
    } catch {
      StandardError.print("error: \(error)")
      Glibc.exit(1)
    }
  }
}
