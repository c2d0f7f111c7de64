import CKernels

/// Binary logistic regression by iteratively reweighted least squares, with a small ridge.
///
/// For a handful of features; everything in Double and in a fixed order, so the bits are the same everywhere.
struct LogisticRegression: Hashable, Sendable {
  /// The constant first, then one per feature.
  var coefficients: [Double]

  static func sigmoid(_ x: Double) -> Double { 1 / (1 + Double(kefu_exp(Float(-x)))) }

  /// - Parameters:
  ///   - samples: The feature values, row after row.
  ///   - featureCount: The length of a row.
  ///   - positives: Which samples are positive.
  ///   - weights: The weight of every sample.
  ///   - ridge: The penalty on every coefficient but the constant.
  init(
    samples: [Double], featureCount: Int, positives: [Bool], weights: [Double],
    ridge: Double = 1e-3
  ) {
    let size = featureCount + 1
    coefficients = [Double](repeating: 0, count: size)
    // The sample with a 1 in front.
    var sample = [Double](repeating: 1, count: size)
    for _ in 0..<30 {
      var gradient = [Double](repeating: 0, count: size)
      // Row after row, its lower half.
      var products = [Double](repeating: 0, count: size * size)
      for index in positives.indices {
        var logit = coefficients[0]
        for column in 1..<size {
          sample[column] = samples[index * featureCount + column - 1]
          logit += coefficients[column] * sample[column]
        }
        let probability = LogisticRegression.sigmoid(logit)
        let error = weights[index] * ((positives[index] ? 1 : 0) - probability)
        let curvature = weights[index] * max(probability * (1 - probability), 1e-9)
        for row in 0..<size {
          gradient[row] += error * sample[row]
          let factor = curvature * sample[row]
          for column in 0...row { products[row * size + column] += factor * sample[column] }
        }
      }
      var hessian = (0..<size).map { Array(products[($0 * size)..<(($0 + 1) * size)]) }
      for row in 0..<size {
        if row > 0 { gradient[row] -= ridge * coefficients[row] }
        hessian[row][row] += row > 0 ? ridge : 1e-9
        for column in (row + 1)..<max(row + 1, size) { hessian[row][column] = hessian[column][row] }
      }
      guard let step = solve(hessian, gradient) else { return }
      var largest = 0.0
      for row in 0..<size {
        let bounded = min(max(step[row], -4), 4)
        coefficients[row] += bounded
        largest = max(largest, abs(bounded))
      }
      if largest < 1e-6 { return }
    }
  }
}

/// Gaussian elimination with partial pivoting; `nil` for a singular matrix.
private func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
  var rows = matrix
  var values = right
  let size = right.count
  for pivot in 0..<size {
    guard let best = (pivot..<size).max(by: { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) }),
      abs(rows[best][pivot]) > 1e-12
    else { return nil }
    rows.swapAt(pivot, best)
    values.swapAt(pivot, best)
    for row in (pivot + 1)..<max(pivot + 1, size) {
      let factor = rows[row][pivot] / rows[pivot][pivot]
      if factor == 0 { continue }
      for column in pivot..<size { rows[row][column] -= factor * rows[pivot][column] }
      values[row] -= factor * values[pivot]
    }
  }
  var solution = [Double](repeating: 0, count: size)
  for row in stride(from: size - 1, through: 0, by: -1) {
    var sum = values[row]
    for column in (row + 1)..<max(row + 1, size) { sum -= rows[row][column] * solution[column] }
    solution[row] = sum / rows[row][row]
  }
  return solution
}
