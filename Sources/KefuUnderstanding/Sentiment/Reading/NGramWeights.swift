/// The classifier's weights: four numbers of 8 bits a bucket, a view of a model's file.
struct NGramWeights: @unchecked Sendable {
  // @unchecked Sendable because the pointer is only read, and the model that holds the memory outlives this view.

  /// By bucket: positive, neutral, negative, angry.
  let rows: UnsafePointer<SIMD4<Int8>>
  /// What a weight of 1 stands for.
  let scale: Float

  /// The scores of the four labels.
  func scores(of grams: borrowing GrowingBuffer<NGram>) -> SIMD4<Float> {
    var sum = SIMD4<Int32>(repeating: 0)
    for index in 0..<grams.count {
      sum &+= SIMD4<Int32>(truncatingIfNeeded: rows[Int(grams[index].bucket)])
    }
    return SIMD4<Float>(sum) * unit(of: grams.count)
  }

  /// What a weight of 1 adds to a score of a message with so many n-grams.
  func unit(of count: Int) -> Float { scale / Float(max(1, count)).squareRoot() }
}
