import CKernels
import KefuValues

/// What edits changed of a model, laid over the model's file: rows of weights, features, intents and examples.
///
/// A text is an example of the file, then a name of one of its intents, then an added example, numbered in this order. The
/// weights of a model are the sum of its texts times their dual variables, and the file has the dual variables of all its
/// texts: the rows of weights that belong to one text (`TrainedWeights`). So a text can be taken out of the weights, and the
/// training of its neighbours can go on where it stopped.
final class ModelRevision: @unchecked Sendable {
  // @unchecked Sendable because only the editor that makes a revision writes it, before anyone else sees it.

  /// Of the in-scope intents in order of name, then of the foreign one if there is one: its column in the rows.
  var columns: [Int]
  var labels: [IntentName]
  /// The columns in use, also those of removed intents.
  var columnCount: Int
  var removedColumns: [Int] = []
  /// The length of a row; no less than that of a row of the file.
  var stride: Int
  /// Where the weights of every feature are: a row of the file, or −1 − a row of `rows`.
  let sources: NumberMemory<kefu_weight_source>
  let inverseFrequencies: NumberMemory<Float>
  var rows: NumberMemory<Float>
  /// A row for every number of an encoder's vector, as in `EmbeddingWeights`; none for a model of words alone.
  private(set) var embeddingRows: NumberMemory<Float>
  /// What messages are scored with: `sources` and `rows` in 8 bits, once the revision is made.
  private(set) var byteSources: NumberMemory<kefu_weight_source>
  private(set) var byteRows: NumberMemory<Int8>
  /// Whether a row has the dual variables of a text, and so the weights of the features that it alone has.
  var isDualRow: [Bool]
  var addedFeatures: AddedVocabulary
  var addedExamples: [AddedExample] = []
  /// Texts of the file that are gone.
  var removedTexts: Set<Int> = []
  /// Of texts of the file, once it changed: the row of their dual variables.
  var dualRows: [Int: Int] = [:]
  var editCount = 0
  /// By how much the score of a text's own column is to lead: 1, the large margin's, or what a model of few examples, whose
  /// weights are of two losses, gives to its texts.
  var margin: Float = 1

  /// A revision that changes nothing.
  init(of model: IntentModel) {
    let count = model.labels.count + (model.hasOutOfScopeClass ? 1 : 0)
    columns = Array(0..<count)
    labels = model.labels
    columnCount = count
    stride = model.stride
    sources = NumberMemory(
      copying: model.weightSources.base, count: model.featureCount, spare: 1024)
    inverseFrequencies = NumberMemory(
      copying: model.vectorizer.inverseFrequencies, count: model.featureCount, spare: 1024)
    rows = NumberMemory(copying: [], count: 0, spare: 64 * model.stride)
    embeddingRows =
      model.embedding.map { NumberMemory(copying: $0.rows.base, count: $0.rows.count, spare: 0) }
      ?? NumberMemory(copying: [], count: 0, spare: 0)
    byteSources = NumberMemory(copying: [], count: 0, spare: 0)
    byteRows = NumberMemory(copying: [], count: 0, spare: 0)
    isDualRow = []
    addedFeatures = AddedVocabulary(first: model.featureCount)
  }

  /// A copy for the next edits.
  init(copying other: ModelRevision) {
    columns = other.columns
    labels = other.labels
    columnCount = other.columnCount
    removedColumns = other.removedColumns
    stride = other.stride
    sources = NumberMemory(
      copying: other.sources.base, count: other.sources.count, spare: 1024)
    inverseFrequencies = NumberMemory(
      copying: other.inverseFrequencies.base, count: other.inverseFrequencies.count, spare: 1024)
    rows = NumberMemory(
      copying: other.rows.base, count: other.rows.count, spare: 256 * other.stride)
    embeddingRows = NumberMemory(
      copying: other.embeddingRows.base, count: other.embeddingRows.count, spare: 0)
    byteSources = NumberMemory(copying: [], count: 0, spare: 0)
    byteRows = NumberMemory(copying: [], count: 0, spare: 0)
    isDualRow = other.isDualRow
    addedFeatures = AddedVocabulary(copying: other.addedFeatures)
    addedExamples = other.addedExamples
    removedTexts = other.removedTexts
    dualRows = other.dualRows
    editCount = other.editCount
    margin = other.margin
  }

  /// Makes what messages are scored with; the last step.
  func finish() {
    byteSources = NumberMemory(copying: sources.base, count: sources.count, spare: 0)
    byteRows = NumberMemory(copying: [], count: 0, spare: rows.count)
    byteRows.append(repeating: 0, count: rows.count)
    var scales = [Float](repeating: 0, count: isDualRow.count)
    kefu_quantise(rows.base, Int64(isDualRow.count), Int32(stride), &scales, byteRows.base)
    for feature in 0..<byteSources.count {
      let row = Int(byteSources.base[feature].row)
      if row < 0 { byteSources.base[feature].scale *= scales[-1 - row] }
    }
  }

  func row(_ index: Int) -> UnsafeMutablePointer<Float> { rows.base + index * stride }

  /// A new row of zeros.
  func appendRow(isDual: Bool) -> Int {
    rows.append(repeating: 0, count: stride)
    isDualRow.append(isDual)
    return isDualRow.count - 1
  }

  /// Gives the rows room for one more column.
  func appendColumn() -> Int {
    if columnCount == stride {
      rows = widened(rows, spare: 256)
      embeddingRows = widened(embeddingRows, spare: 0)
      stride += 16
    }
    columnCount += 1
    return columnCount - 1
  }

  /// Rows with sixteen more columns, and room for so many more rows.
  private func widened(_ rows: NumberMemory<Float>, spare: Int) -> NumberMemory<Float> {
    let count = rows.count / stride
    let wider = NumberMemory<Float>(
      copying: [], count: 0, spare: (count + spare) * (stride + 16))
    for row in 0..<count {
      for column in 0..<stride { wider.append(rows.base[row * stride + column]) }
      wider.append(repeating: 0, count: 16)
    }
    return wider
  }
}
