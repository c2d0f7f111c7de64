/// Where the true share lies with 95 % confidence, given a sample (Wilson, 1927).
struct ConfidenceInterval: Equatable {
  var lower: Double
  var upper: Double

  /// Nothing observed leaves everything open: 0 to 1.
  init(successes: Int, of count: Int) {
    guard count > 0 else {
      (lower, upper) = (0, 1)
      return
    }
    let size = Double(count)
    let share = Double(successes) / size
    let quantile = 1.959964
    let square = quantile * quantile
    let middle = (share + square / (2 * size)) / (1 + square / size)
    let half =
      quantile * (share * (1 - share) / size + square / (4 * size * size)).squareRoot()
      / (1 + square / size)
    lower = successes == 0 ? 0 : max(0, middle - half)
    upper = successes == count ? 1 : min(1, middle + half)
  }
}
