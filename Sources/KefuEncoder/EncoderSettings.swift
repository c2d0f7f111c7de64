/// The dimensions of an encoder and what is done with its output.
struct EncoderSettings: Equatable, Sendable {
  var layers: Int
  /// Of the vector of a token and of a text.
  var width: Int
  var heads: Int
  var intermediate: Int
  var vocabulary: Int
  /// Longer texts are cut; in tokens, with those that every text begins and ends with.
  var longestText: Int
  /// Of the normalisations.
  var epsilon: Float
  var pooling: Pooling
  var isQuantised: Bool

  /// How the vectors of the tokens become that of the text.
  enum Pooling: Int, Sendable {
    case mean = 0
    case firstToken = 1
  }

  // Widths are filled up for the kernels: a head to 16, everything else to 32.
  var paddedWidth: Int { EncoderSettings.rounded(width, to: 32) }
  var head: Int { width / heads }
  var paddedHead: Int { EncoderSettings.rounded(head, to: 16) }
  var paddedHeads: Int { EncoderSettings.rounded(heads * paddedHead, to: 32) }
  var paddedIntermediate: Int { EncoderSettings.rounded(intermediate, to: 32) }

  private static func rounded(_ count: Int, to multiple: Int) -> Int {
    (count + multiple - 1) / multiple * multiple
  }

  /// Whether the dimensions are within reason and fit each other.
  var isSound: Bool {
    (0...1_000).contains(layers) && (1...1 << 16).contains(width) && (1...width).contains(heads)
      && width % heads == 0 && (1...1 << 18).contains(intermediate)
      && (1...1 << 26).contains(vocabulary) && (1...1 << 16).contains(longestText)
      && epsilon.isFinite && epsilon >= 0
  }
}

extension EncoderSettings {
  private static let count = 9

  func append(to builder: inout ImageBuilder) {
    builder.append(
      EncoderSection.settings,
      [
        layers, width, heads, intermediate, vocabulary, longestText, Int(epsilon.bitPattern),
        pooling.rawValue, isQuantised ? 1 : 0,
      ].map(Int64.init))
  }

  init(_ image: EncoderImage) throws(EncoderError) {
    let numbers: UnsafeBufferPointer<Int64> = try image.numbers(
      of: EncoderSection.settings, count: EncoderSettings.count)
    guard let bits = UInt32(exactly: numbers[6]),
      let pooling = Pooling(rawValue: Int(truncatingIfNeeded: numbers[7]))
    else { throw .altered(path: image.path) }
    self.init(
      layers: Int(numbers[0]), width: Int(numbers[1]), heads: Int(numbers[2]),
      intermediate: Int(numbers[3]), vocabulary: Int(numbers[4]), longestText: Int(numbers[5]),
      epsilon: Float(bitPattern: bits), pooling: pooling, isQuantised: numbers[8] != 0)
    guard isSound else { throw .altered(path: image.path) }
  }
}
