import CKernels

/// Scores messages by an edited model, in memory of its own.
final class RevisedScorer {
  private let revision: ModelRevision
  private let sources: UnsafePointer<kefu_weight_source>
  private let fileRows: UnsafePointer<Int8>
  private let fileStride: Int32
  private let rows: UnsafePointer<Int8>
  private let stride: Int32
  /// The column of every intent, then of the foreign one, unless they are 0, 1, 2, ….
  private let columns: [Int]?
  private let embedding: EmbeddingWeights?
  private let columnScores: UnsafeMutablePointer<Float>

  init(_ model: IntentModel, _ revision: ModelRevision) {
    self.revision = revision
    sources = UnsafePointer(revision.byteSources.base)
    fileRows = model.weightRows.base
    fileStride = Int32(model.stride)
    rows = UnsafePointer(revision.byteRows.base)
    stride = Int32(revision.stride)
    columns = revision.columns == Array(revision.columns.indices) ? nil : revision.columns
    embedding = model.embedding
    columnScores = .allocate(capacity: revision.stride)
  }

  deinit { columnScores.deallocate() }

  /// Scores a message.
  ///
  /// - Parameters:
  ///   - vector: Its features.
  ///   - meaning: The encoder's vector of it, if there is one.
  ///   - scores: Has room for a row of the revision.
  func score(
    _ vector: borrowing SparseVector, meaning: [Float]?, into scores: UnsafeMutablePointer<Float>
  ) {
    let byColumn = columns == nil ? scores : columnScores
    kefu_score_revised(
      vector.features, vector.values, Int32(vector.count), sources, fileRows, fileStride, rows,
      stride, byColumn)
    if let meaning { embedding?.add(meaning, to: byColumn) }
    guard let columns else { return }
    columns.withUnsafeBufferPointer {
      for index in 0..<$0.count { scores[index] = columnScores[$0[index]] }
    }
  }
}
