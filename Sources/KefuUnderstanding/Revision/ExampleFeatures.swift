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
  /// The encoder's vector; empty without an encoder.
  var vector: [Float] = []
}
