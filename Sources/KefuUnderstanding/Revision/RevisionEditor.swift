import CKernels
import KefuText
import KefuValues

/// Makes a revision of a model by edits, one after another.
///
/// An edit trains on: dual coordinate ascent goes on from the dual variables in the file, for the changed text and those that
/// resemble it most, so that they keep their answers. With the encoder at hand words and meaning are trained together.
/// Features keep their inverse document frequencies, calibration and the scope judge stay as they are: a full training would
/// change them a little.
struct RevisionEditor: ~Copyable {
  let model: IntentModel
  let revision: ModelRevision
  /// As the examples of the file were read, and as new ones are.
  var fileTokenizer: Tokenizer
  private var tokenizer: Tokenizer
  private let hasNewDictionary: Bool
  var extractor: FeatureExtractor
  /// Encodes new examples as messages are; `nil` for edits of words alone.
  private(set) var embedder: MessageEmbedder?
  /// By feature, its number in the texts that are trained on, or -1; all -1 in between.
  var localNumbers: [Int32] = []

  /// The rows of the file from here on are dual variables of its texts.
  let firstDualRow: Int
  /// How many examples of the file and names of its intents there are.
  let fileTextCount: Int

  /// Goes on from the model's own revision, if it has one; `nil` for a model whose rows are not those of its texts.
  init?(
    of model: IntentModel, trainingDictionary: UserDictionary, dictionary: UserDictionary,
    embedding: (any TextEmbedding)?
  ) {
    let texts = model.exampleCount + model.fileLabelCount
    firstDualRow = model.weightRows.count / model.stride - texts
    fileTextCount = texts
    self.model = model
    revision = model.revision.map { ModelRevision(copying: $0) } ?? ModelRevision(of: model)
    fileTokenizer = Tokenizer(dictionary: trainingDictionary)
    // Making one from a large dictionary takes a while.
    hasNewDictionary = dictionary != trainingDictionary
    tokenizer = Tokenizer(dictionary: hasNewDictionary ? dictionary : .empty)
    extractor = FeatureExtractor(settings: model.featureSettings)
    embedder = MessageEmbedder(embedding, for: model)
    if firstDualRow < 0 || model.dualScales.count != texts { return nil }
    if model.revision == nil, isOfTwoLosses { revision.margin = usualMargin() }
  }

  /// How many texts that resemble a changed one are trained on with it.
  static let neighbourCount = 48

  mutating func apply(_ edit: IntentEdit) throws(IntentEditError.Problem) {
    switch edit {
    case .addExample(let example):
      guard example.text.utf8.count <= IntentEditError.longestExample else {
        throw .exampleTooLong
      }
      try add(example.text, to: try column(of: example.label), isName: false)
    case .removeExample(let example):
      try remove(try text(of: example, in: try column(of: example.label)))
    case .addIntent(let name):
      try addIntent(name)
    case .removeIntent(let name):
      try removeIntent(name)
    }
    revision.editCount += 1
  }

  private mutating func add(
    _ text: String, to column: Int, isName: Bool
  ) throws(IntentEditError.Problem) {
    if hasNewDictionary {
      tokenizer.tokenize(text)
      extractor.extract(from: tokenizer)
      embedder?.embed(tokenizer)
    } else {
      fileTokenizer.tokenize(text)
      extractor.extract(from: fileTokenizer)
      embedder?.embed(fileTokenizer)
    }
    if extractor.count == 0 { throw .emptyExample }
    let row = revision.appendRow(isDual: true)
    var features = addedFeatures(row: row)
    features.vector = embedder?.vector ?? []
    features.vectorScale = embedder?.scale ?? 0
    let added = fileTextCount + revision.addedExamples.count
    let neighbours = neighbours(of: features, limit: RevisionEditor.neighbourCount)
    if isName {
      // Resembles nothing, so that nobody sees it.
      features.wordScale = 0
      features.characterScale = 0
    }
    revision.addedExamples.append(
      AddedExample(text: text, column: column, features: features, row: row, isName: isName))
    train([added] + neighbours)
  }

  private mutating func remove(_ text: Int) throws(IntentEditError.Problem) {
    let features = features(of: text)
    takeOut(text, features)
    train(neighbours(of: features, limit: RevisionEditor.neighbourCount))
  }

  private mutating func addIntent(_ name: IntentName) throws(IntentEditError.Problem) {
    guard name != .outOfScope, !revision.labels.contains(name) else { throw .intentExists }
    let words = IntentTrainer.words(of: name)
    guard words.utf8.count <= IntentEditError.longestExample else { throw .exampleTooLong }
    let position = revision.labels.firstIndex { $0 > name } ?? revision.labels.count
    let column = revision.appendColumn()
    revision.labels.insert(name, at: position)
    revision.columns.insert(column, at: position)
    try add(words, to: column, isName: true)
  }

  private mutating func removeIntent(_ name: IntentName) throws(IntentEditError.Problem) {
    guard let position = revision.labels.firstIndex(of: name) else { throw .noSuchIntent }
    if revision.labels.count == 1 { throw .lastIntent }
    let column = revision.columns[position]
    let rivals = rivals(of: column, limit: 4 * RevisionEditor.neighbourCount)
    for text in 0..<(fileTextCount + revision.addedExamples.count)
    where !isRemoved(text) && self.column(of: text) == column {
      takeOut(text, features(of: text))
    }
    revision.labels.remove(at: position)
    revision.columns.remove(at: position)
    revision.removedColumns.append(column)
    train(rivals)
  }

  private func column(of label: IntentName) throws(IntentEditError.Problem) -> Int {
    if label == .outOfScope, model.hasOutOfScopeClass, let last = revision.columns.last {
      return last
    }
    guard let position = revision.labels.firstIndex(of: label) else { throw .noSuchIntent }
    return revision.columns[position]
  }
}
