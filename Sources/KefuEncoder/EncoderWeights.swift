import CEncoderKernels

/// The weights of an image as the kernels take them.
final class EncoderWeights: @unchecked Sendable {
  // @unchecked Sendable because nothing is written after `init`.
  let encoder: UnsafePointer<kefu_encoder>
  private let layers: UnsafeMutablePointer<kefu_layer>
  private let storage: UnsafeMutablePointer<kefu_encoder>
  private let layerCount: Int
  private let image: EncoderImage

  init(_ image: EncoderImage, _ settings: EncoderSettings) throws(EncoderError) {
    let reader = WeightReader(image: image, settings: settings)
    var list: [kefu_layer] = []
    for layer in 0..<settings.layers { list.append(try reader.layer(layer)) }
    let encoder = try reader.encoder()
    self.image = image
    layerCount = list.count
    layers = .allocate(capacity: max(1, list.count))
    layers.initialize(from: list, count: list.count)
    storage = .allocate(capacity: 1)
    storage.initialize(to: encoder(layers))
    self.encoder = UnsafePointer(storage)
  }

  deinit {
    layers.deinitialize(count: layerCount)
    layers.deallocate()
    storage.deinitialize(count: 1)
    storage.deallocate()
  }
}

/// Finds the tensors in an image, each of exactly the size that the settings ask for.
private struct WeightReader {
  let image: EncoderImage
  let settings: EncoderSettings

  func encoder() throws(EncoderError) -> (UnsafePointer<kefu_layer>) -> kefu_encoder {
    let width = settings.paddedWidth
    let wordCount = settings.vocabulary * width
    let isQuantised = settings.isQuantised
    let words: UnsafePointer<Float>? =
      isQuantised ? nil : try start(EncoderSection.words, count: wordCount)
    let bytes: UnsafePointer<Int8>? =
      isQuantised ? try start(EncoderSection.words, count: wordCount) : nil
    let scales: UnsafePointer<Float>? =
      isQuantised ? try start(EncoderSection.wordScales, count: settings.vocabulary) : nil
    let positions: UnsafePointer<Float> = try start(
      EncoderSection.positions, count: settings.longestText * width)
    let norm = try norm(EncoderSection.embeddingNorm)
    return { layers in
      kefu_encoder(
        layers: layers, layer_count: Int32(settings.layers), width: Int32(settings.width),
        padded_width: Int32(width), head_count: Int32(settings.heads),
        padded_head: Int32(settings.paddedHead), padded_heads: Int32(settings.paddedHeads),
        attention_scale: 1 / Float(settings.head).squareRoot(), epsilon: settings.epsilon,
        words: words, quantised_words: bytes, word_scales: scales, positions: positions,
        embedding_norm: norm, takes_first: settings.pooling == .firstToken ? 1 : 0)
    }
  }

  func layer(_ layer: Int) throws(EncoderError) -> kefu_layer {
    let (width, heads) = (settings.paddedWidth, settings.paddedHeads)
    func section(_ part: EncoderSection.Part) -> Int { EncoderSection.layer(layer, part) }
    return kefu_layer(
      query_key_value: try linear(section(.queryKeyValue), from: width, to: 3 * heads),
      attention_output: try linear(section(.attentionOutput), from: heads, to: width),
      attention_norm: try norm(section(.attentionNorm)),
      intermediate: try linear(
        section(.intermediate), from: width, to: settings.paddedIntermediate),
      output: try linear(section(.output), from: settings.paddedIntermediate, to: width),
      output_norm: try norm(section(.outputNorm)))
  }

  private func linear(
    _ section: Int, from inputs: Int, to outputs: Int
  ) throws(EncoderError) -> kefu_linear {
    guard settings.isQuantised else {
      return kefu_linear(
        weights: try start(section, count: inputs * outputs), quantised: nil, scales: nil,
        sums: nil, bias: try start(section + 1, count: outputs), inputs: Int32(inputs),
        outputs: Int32(outputs))
    }
    return kefu_linear(
      weights: nil, quantised: try start(section, count: inputs * outputs),
      scales: try start(section + 2, count: outputs), sums: try start(section + 3, count: outputs),
      bias: try start(section + 1, count: outputs), inputs: Int32(inputs), outputs: Int32(outputs))
  }

  private func norm(_ section: Int) throws(EncoderError) -> kefu_norm {
    kefu_norm(
      scale: try start(section, count: settings.paddedWidth),
      shift: try start(section + 1, count: settings.paddedWidth))
  }

  private func start<Number>(
    _ section: Int, count: Int
  ) throws(EncoderError) -> UnsafePointer<Number> {
    guard let start = try image.numbers(of: section, count: count, as: Number.self).baseAddress
    else { throw .altered(path: image.path) }
    return start
  }
}
