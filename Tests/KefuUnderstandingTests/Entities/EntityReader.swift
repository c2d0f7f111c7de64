import KefuText
import KefuValues

@testable import KefuUnderstanding

/// A tokenizer and a recogniser that are used again, for tests.
final class EntityReader {
  private var tokenizer = Tokenizer()
  private var recognizer = EntityRecognizer()

  func entities(in message: String, at time: Instant? = nil) -> [Entity] {
    entities(in: Array(message.utf8), at: time)
  }

  func entities(in message: [UInt8], at time: Instant? = nil) -> [Entity] {
    message.withUnsafeBufferPointer { bytes in
      tokenizer.tokenize(bytes)
      return recognizer.entities(in: tokenizer, message: bytes, at: time)
    }
  }

  /// How many Unicode scalars the last message had.
  var scalarCount: Int { tokenizer.text.scalarCount }
}
