/// The numbers of an image's sections.
enum EncoderSection {
  static let settings = 1
  static let prefix = 2
  static let tokenizer = 3
  /// And the two after it.
  static let trie = 4
  static let scores = 7
  static let characterMap = 8
  static let addedTokens = 9
  static let addedTexts = 10
  /// Rows of floats, or of bytes with scales.
  static let words = 11
  static let wordScales = 12
  static let positions = 13
  static let embeddingNorm = 14
  /// Of a static embedding: its sizes; rows of floats or bytes; by token its row and its weight, if they are needed.
  static let staticSettings = 20
  static let staticRows = 21
  static let staticPlaces = 22
  static let staticWeights = 23

  /// The parts of a layer.
  enum Part: Int, CaseIterable {
    case queryKeyValue = 0
    case attentionOutput = 4
    case attentionNorm = 8
    case intermediate = 12
    case output = 16
    case outputNorm = 20
  }

  /// The first section of a part of a layer.
  ///
  /// Of a linear layer: weights, then bias, then with 8 bits scales and sums. Of a normalisation: scale, then shift.
  static func layer(_ layer: Int, _ part: Part) -> Int { 1_000 + layer * 32 + part.rawValue }
}
