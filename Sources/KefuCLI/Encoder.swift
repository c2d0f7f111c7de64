import Glibc
import KefuEncoder
import KefuUnderstanding
import KefuValues

/// Sentence encoders as the commands open them.
enum Encoder {
  /// Opens the encoder at a path, for as many threads as there are processors.
  static func open(_ path: String) throws -> any TextEmbedding {
    try EmbeddingFile.open(path, threads: Processors.count)
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
