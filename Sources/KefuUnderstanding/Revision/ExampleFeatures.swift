/// An example as a model's vector, and what the index of examples knows of it.
struct ExampleFeatures: Sendable {
  struct Component: Sendable {
    var feature: Int32
    var value: Float
    var isWord: Bool
  }

  /// The constant feature first.
  var components: [Component]
  /// As in `ExampleIndex.Entry`.
  var wordScale: Float
  var characterScale: Float
  /// The encoder's vector, of length 1 or 0; empty without an encoder, and for a text that is left to its words.
  var vector: [Float] = []
  /// What the vector is multiplied by to be trained on.
  var vectorScale: Float = 0

  var scaledVector: [Float] { vector.map { $0 * vectorScale } }
}
