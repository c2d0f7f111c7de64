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

  /// What is out of all measure or does not fit the rest, in the words of `config.json`; nil if all is well.
  var problem: String? {
    let limits: [(name: String, number: Int, range: ClosedRange<Int>)] = [
      ("num_hidden_layers", layers, 0...1_000), ("hidden_size", width, 1...1 << 16),
      ("num_attention_heads", heads, 1...1 << 16), ("intermediate_size", intermediate, 1...1 << 18),
      ("vocab_size", vocabulary, 1...1 << 26),
      ("the longest text in tokens", longestText, 1...1 << 16),
    ]
    for (name, number, range) in limits where !range.contains(number) {
      return "\(name) is \(number), possible are \(range.lowerBound) to \(range.upperBound)"
    }
    guard width % heads == 0 else {
      return "hidden_size, \(width), is not a multiple of num_attention_heads, \(heads)"
    }
    return epsilon.isFinite && epsilon >= 0 ? nil : "layer_norm_eps is \(epsilon)"
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
    guard problem == nil else { throw .altered(path: image.path) }
  }
}
