import KefuText
import KefuValues

/// The vectors of meaning of many texts, row after row.
struct EmbeddedTexts: Sendable {
  let dimension: Int
  /// By text.
  let scripts: [TextScript]
  private let numbers: [Float]

  /// The vector of a text: its length is 1, or 0 for a text without meaning.
  subscript(text: Int) -> ArraySlice<Float> {
    numbers[(text * dimension)..<((text + 1) * dimension)]
  }

  /// Encodes texts as messages are encoded (`MessageEmbedder`).
  init(_ texts: [String], by embedding: any TextEmbedding) {
    var tokenizer = Tokenizer()
    var scripts: [TextScript] = []
    let texts = texts.map { text in
      tokenizer.tokenize(text)
      scripts.append(tokenizer.script())
      return tokenizer.normalizedText()
    }
    self.scripts = scripts
    dimension = embedding.dimension
    let size = texts.count * embedding.dimension
    numbers = [Float](unsafeUninitializedCapacity: size) { numbers, count in
      embedding.embed(texts, into: UnsafeMutableBufferPointer(rebasing: numbers[0..<size]))
      count = size
    }
  }
}
