/// What a static embedding is made of, before it is laid into an image.
struct StaticTable {
  var tokenizer: Tokenizer
  var width: Int
  var rowCount: Int
  /// By token its row; empty if every token has its own.
  var places: [Int32] = []
  /// By token what its row is multiplied by; empty if all by 1.
  var weights: [Float] = []
  /// Texts are cut after so many words or pieces.
  var longestText = StaticTable.usualLongestText
  /// Before that, texts are cut after so many scalars.
  var mostScalars = Int(Int32.max)
  /// Whether rows are kept with 8 bits.
  var isQuantised = false

  enum Tokenizer {
    case defined(TokenizerDefinition)
    /// That of an encoder, without what texts begin and end with there.
    case copied(EncoderImage)
  }

  static let usualLongestText = 512
  static let widths = 1...1 << 16

  /// How many tokens have a vector.
  var tokenCount: Int { places.isEmpty ? rowCount : places.count }

  /// Lays the table into an image.
  ///
  /// - Parameter fill: Writes a row, zero at first; called once a row, in order.
  /// - Returns: The image.
  func image(
    _ fill: (Int, UnsafeMutableBufferPointer<Float>) -> Void
  ) -> FileMemory {
    let size = rowCount * width * (isQuantised ? 1 : 4)
    var builder = ImageBuilder(expecting: size + tokenCount * 96)
    builder.append(
      EncoderSection.staticSettings,
      [width, rowCount, tokenCount, isQuantised ? 1 : 0, mostScalars].map(Int64.init))
    switch tokenizer {
    case .defined(let definition):
      definition.append(to: &builder, prefix: "", longestText: longestText)
    case .copied(let image):
      EncoderTokenizer.copyPlain(from: image, to: &builder, longestText: longestText)
    }
    var weights = weights
    if isQuantised {
      let scales = appendQuantised(to: &builder, fill)
      weights = (0..<tokenCount).map { token in
        let scale = scales[places.isEmpty ? token : Int(places[token])]
        return weights.isEmpty ? scale : weights[token] * scale
      }
    } else {
      builder.append(EncoderSection.staticRows, count: rowCount * width, as: Float.self) { rows in
        for row in 0..<rowCount {
          fill(row, UnsafeMutableBufferPointer(rebasing: rows[(row * width)..<((row + 1) * width)]))
        }
      }
    }
    builder.append(EncoderSection.staticPlaces, places)
    builder.append(EncoderSection.staticWeights, weights)
    return builder.finish()
  }

  /// Appends rows with 8 bits; returns the scale of each.
  private func appendQuantised(
    to builder: inout ImageBuilder, _ fill: (Int, UnsafeMutableBufferPointer<Float>) -> Void
  ) -> [Float] {
    var scales = [Float](repeating: 0, count: rowCount)
    var numbers = [Float](repeating: 0, count: width)
    builder.append(EncoderSection.staticRows, count: rowCount * width, as: Int8.self) { bytes in
      numbers.withUnsafeMutableBufferPointer { numbers in
        for row in 0..<rowCount {
          numbers.update(repeating: 0)
          fill(row, numbers)
          let largest = numbers.reduce(0) { max($0, abs($1)) }
          guard largest > 1e-30, largest < 1e30 else { continue }
          scales[row] = largest / 127
          for (channel, number) in numbers.enumerated() {
            bytes[row * width + channel] = Int8((number * (127 / largest)).rounded())
          }
        }
      }
    }
    return scales
  }
}
