import CKernels

extension kefu_samples {
  /// Lends sparse rows to the kernel for the time of a call; nothing is done without a row.
  ///
  /// - Parameters:
  ///   - rowStarts: Where each row's components begin; one more than there are rows.
  ///   - features: By component.
  ///   - values: By component.
  ///   - privateNorms: By row, the squared length of what it alone has.
  ///   - dense: Row after row, the numbers of features that every row has.
  ///   - body: Gets the rows.
  static func lending(
    rowStarts: [Int64], features: [Int32], values: [Float], privateNorms: [Float],
    dense: [Float] = [], _ body: (kefu_samples) -> Void
  ) {
    rowStarts.withUnsafeBufferPointer { starts in
      features.withUnsafeBufferPointer { features in
        values.withUnsafeBufferPointer { values in
          privateNorms.withUnsafeBufferPointer { norms in
            guard let starts = starts.baseAddress, let features = features.baseAddress,
              let values = values.baseAddress, let base = norms.baseAddress
            else { return }
            dense.withUnsafeBufferPointer { dense in
              body(
                kefu_samples(
                  row_starts: starts, features: features, values: values, private_norms: base,
                  dense: dense.isEmpty ? nil : dense.baseAddress,
                  dense_count: Int32(dense.count / norms.count), row_count: Int32(norms.count)))
            }
          }
        }
      }
    }
  }
}
