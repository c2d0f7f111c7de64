extension String {
  /// Calls a function with the values of the Unicode scalars.
  func withScalars<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: utf8.count) { buffer in
      var count = 0
      for scalar in unicodeScalars {
        buffer[count] = scalar.value
        count += 1
      }
      return body(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
